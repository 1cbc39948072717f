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
// A silo that gives no answer, and one that is gone: a feed sends again, and whoever asks is told.
catch (Exception e) when (e is WrongUseException or DbException or SocketException or IOException or TimeoutException or OrleansException)
{
    Console.Error.WriteLine($"livedesk: {e.Message}");
    return 2;
}
