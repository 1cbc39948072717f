using System.IO.Pipelines;
using System.Text;
using ArticleGen.Tool.LanguageServer.Connection;
using StreamJsonRpc;

namespace ArticleGen.Tool.Tests.LanguageServer.Connection;

public sealed class ClientTests
{
    [Fact]
    public async Task What_cannot_be_written_is_told()
    {
        Pipe sent = new();
        using SystemTextJsonFormatter formatter = new();
        using JsonRpc rpc = new(new HeaderDelimitedMessageHandler(sent.Writer.AsStream(), Stream.Null, formatter));
        Client client = new(rpc);

        client.Notify("textDocument/publishDiagnostics", new Unwritable());

        StringBuilder told = new();
        byte[] some = new byte[1000];
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        while (!told.ToString().Contains("publishDiagnostics cannot be sent", StringComparison.Ordinal))
        {
            int read = await sent.Reader.AsStream().ReadAsync(some, patience.Token);
            Assert.NotEqual(0, read);
            told.Append(Encoding.UTF8.GetString(some, 0, read));
        }

        Assert.Contains("window/logMessage", told.ToString(), StringComparison.Ordinal);
    }

    private sealed class Unwritable
    {
        public int? Given { get; init; }

        public int Value => Given ?? throw new InvalidOperationException("no value");
    }
}
