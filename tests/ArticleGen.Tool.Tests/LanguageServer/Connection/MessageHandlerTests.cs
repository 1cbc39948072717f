using System.Text;
using System.Text.Json;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Connection;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ArticleGen.Tool.Tests.LanguageServer.Connection;

public sealed class MessageHandlerTests
{
    private const string Known = """{"jsonrpc":"2.0","method":"known"}""";

    [Theory]
    [InlineData("{")]
    [InlineData("x")]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("""{"jsonrpc":"2.0"}""")]
    public async Task A_message_that_is_none_is_answered_and_left_out(string json)
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);

        await client.SendAsync(json);

        Assert.True(await client.GoesOnAsync(1));
    }

    [Fact]
    public async Task A_message_may_come_byte_by_byte()
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);
        byte[] message = RawClient.Wrap("""{"jsonrpc":"2.0","id":7,"method":"shutdown"}""");

        foreach (byte one in message)
        {
            await client.WriteAsync(new[] { one });
        }

        Assert.Equal(JsonValueKind.Null, (await client.ReadAnswerAsync(7)).GetProperty("result").ValueKind);
    }

    [Fact]
    public async Task Several_messages_may_come_at_once()
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);

        await client.WriteAsync(Enumerable.Range(1, 3)
            .SelectMany(static id => RawClient.Wrap($$"""{"jsonrpc":"2.0","id":{{id}},"method":"no/such"}"""))
            .ToArray());

        int[] codes = [await CodeOfAsync(1), await CodeOfAsync(2), await CodeOfAsync(3)];
        Assert.All(codes, static code => Assert.Equal(-32601, code));

        async Task<int> CodeOfAsync(int id) => (await client.ReadAnswerAsync(id)).GetProperty("error").GetProperty("code").GetInt32();
    }

    // Three thousand million bytes: more than an array holds, so that nobody can have kept them.
    [Fact]
    public async Task What_is_longer_than_articles_may_be_is_refused_and_not_kept()
    {
        const long length = 3_000_000_000;
        using MemoryStream sent = new();
        await using Stream endless = new Sequence(
            Encoding.ASCII.GetBytes($"Content-Length: {length}\r\n\r\n"), length, RawClient.Wrap(Known));
        using SystemTextJsonFormatter formatter = new();
        await using MessageHandler messages = new(sent, endless, formatter);

        JsonRpcMessage? read = await messages.ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal("known", Assert.IsType<JsonRpcRequest>(read, exactMatch: false).Method);
        Assert.Contains(
            $"the message has {length} bytes; at most {MessageHandler.MostBytes} are read",
            Encoding.UTF8.GetString(sent.ToArray()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    [InlineData("79228162514264337593543950335")]
    public async Task No_length_is_too_long_to_be_refused(string length)
    {
        using MemoryStream sent = new();
        using MemoryStream received = new(Encoding.ASCII.GetBytes($"content-length: {length}\r\n\r\nand so on"));
        using SystemTextJsonFormatter formatter = new();
        await using MessageHandler messages = new(sent, received, formatter);

        Assert.Null(await messages.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Contains("bytes; at most", Encoding.UTF8.GetString(sent.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X: ", 1_000_000)]
    [InlineData("", 1_000_000)]
    [InlineData("Content-Length: ", 9_000)]
    public async Task Headers_without_end_end_the_server(string start, int length)
    {
        using Desk desk = new();
        await using RawClient client = RawClient.Start(desk);

        Task writing = client.WriteAsync(Encoding.ASCII.GetBytes(start + new string('1', length)));

        Assert.Equal(ExitCodes.Failed, await client.WaitForEndAsync());
        Assert.Contains("the input is no Language Server Protocol", client.Error, StringComparison.Ordinal);
        _ = writing;
    }

    [Theory]
    [InlineData("Hello?\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length: many\r\n\r\n")]
    public async Task What_is_no_protocol_ends_the_server(string input)
    {
        using Desk desk = new();
        await using RawClient client = RawClient.Start(desk);

        await client.WriteAsync(Encoding.ASCII.GetBytes(input));

        Assert.Equal(ExitCodes.Failed, await client.WaitForEndAsync());
        Assert.Contains("the input is no Language Server Protocol", client.Error, StringComparison.Ordinal);
    }

    /// <summary>Some bytes, then so many of any kind, then some more.</summary>
    private sealed class Sequence(byte[] first, long between, byte[] last) : MemoryStream
    {
        private readonly MemoryStream _first = new(first);
        private readonly MemoryStream _last = new(last);
        private long _left = between;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await _first.ReadAsync(buffer, cancellationToken);
            if (read > 0)
            {
                return read;
            }

            read = (int)Math.Min(_left, buffer.Length);
            _left -= read;
            return read > 0 ? read : await _last.ReadAsync(buffer, cancellationToken);
        }
    }
}
