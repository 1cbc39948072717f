using System.CommandLine;
using System.Data.Common;
using System.Net.Sockets;
using LiveDesk.Commands;

RootCommand root = new("A live news desk: articles come in, and who said what is up to date.")
{
    SiloCommand.Create(), FeedCommand.Create(), QuotesCommand.Create(),
};
try
{
    ParseResult arguments = root.Parse(args);
    int exitCode = await arguments.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return arguments.Errors.Count > 0 ? 2 : exitCode;
}
catch (OperationCanceledException)
{
    return 130;
}
catch (Exception e) when (e is WrongUseException or DbException or SocketException or IOException)
{
    Console.Error.WriteLine($"livedesk: {e.Message}");
    return 2;
}
