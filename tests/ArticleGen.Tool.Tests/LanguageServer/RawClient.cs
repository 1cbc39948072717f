using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ArticleGen.Tool.Commands;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Tests.LanguageServer;

/// <summary>A client of the language server that writes bytes, right or wrong, and reads whole messages.</summary>
internal sealed class RawClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private readonly Task<int> _run;
    private readonly StringWriter _error;

    private RawClient(Stream toServer, Stream fromServer, Task<int> run, StringWriter error)
    {
        _toServer = toServer;
        _fromServer = fromServer;
        _run = run;
        _error = error;
    }

    /// <summary>What the server has printed for people.</summary>
    internal string Error => _error.ToString();

    /// <summary>Starts a server inside this process.</summary>
    internal static RawClient Start(Desk desk, bool isScreen = false)
    {
        Pipe toServer = new();
        Pipe fromServer = new();
        StringWriter error = new();
        Surroundings here = new(
            desk.Folder, toServer.Reader.AsStream(), fromServer.Writer.AsStream(), error, ColourOutput: false, ErrorIsScreen: false)
        {
            InputIsScreen = isScreen,
        };
        Task<int> run = Task.Run(() => ArticlegenCommand.RunAsync(["lsp"], here));
        return new(toServer.Writer.AsStream(), fromServer.Reader.AsStream(), run, error);
    }

    /// <summary>Starts a server, and says what a client says first.</summary>
    internal static async Task<RawClient> StartInitializedAsync(Desk desk, string capabilities = "{}")
    {
        RawClient client = Start(desk);
        await client.InitializeAsync(desk, capabilities, "null");
        return client;
    }

    /// <summary>Says what a client says first.</summary>
    /// <param name="desk">The folder that is open.</param>
    /// <param name="capabilities">What the client is able to do.</param>
    /// <param name="processId">The process that has started the server.</param>
    /// <param name="initialized">The rest of the last message.</param>
    internal async Task InitializeAsync(
        Desk desk, string capabilities, string processId, string initialized = ""","params":{}""")
    {
        string folder = new Uri(desk.Folder).AbsoluteUri;
        await SendAsync(
            $$"""
            {"jsonrpc":"2.0","id":0,"method":"initialize","params":
            {"processId":{{processId}},"rootUri":"{{folder}}","capabilities":{{capabilities}} } }
            """);
        await ReadAnswerAsync(0);
        await SendAsync($$"""{"jsonrpc":"2.0","method":"initialized"{{initialized}}}""");
    }

    /// <summary>The bytes of a message.</summary>
    internal static byte[] Wrap(string json)
    {
        byte[] body = Encoding.UTF8.GetBytes(json);
        return [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")), .. body];
    }

    /// <summary>Sends a message.</summary>
    internal Task SendAsync(string json) => WriteAsync(Wrap(json));

    /// <summary>Writes bytes.</summary>
    internal async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        await _toServer.WriteAsync(bytes);
        await _toServer.FlushAsync();
    }

    /// <summary>Asks something small, to see that the server goes on.</summary>
    internal async Task<bool> GoesOnAsync(int id)
    {
        await SendAsync(
            $$"""
            {"jsonrpc":"2.0","id":{{id}},"method":"textDocument/hover","params":
            {"textDocument":{"uri":"file:///none.txt"},"position":{"line":0,"character":0} } }
            """);
        return (await ReadAnswerAsync(id)).TryGetProperty("result", out _);
    }

    /// <summary>The answer to a request; null is the number of what the server could not read.</summary>
    internal async Task<JsonElement> ReadAnswerAsync(int? id)
    {
        while (true)
        {
            JsonElement message = await ReadAsync();
            if (!message.TryGetProperty("method", out _)
                && FindNumber(message) == id)
            {
                return message;
            }
        }
    }

    /// <summary>What the server tells next by a method; what it tells by others is left out.</summary>
    internal async Task<JsonElement> ReadToldAsync(string method)
    {
        while (true)
        {
            JsonElement message = await ReadAsync();
            if (message.TryGetProperty("method", out JsonElement told) && told.GetString() == method)
            {
                return message.GetProperty("params");
            }
        }
    }

    /// <summary>Closes the input of the server, and gives its exit code.</summary>
    internal async Task<int> CloseAsync()
    {
        await _toServer.DisposeAsync();
        return await _run.WaitAsync(Patience);
    }

    /// <summary>The exit code of a server that ends by itself.</summary>
    internal Task<int> WaitForEndAsync() => _run.WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        if (!_run.IsCompleted)
        {
            await CloseAsync();
        }

        await _error.DisposeAsync();
    }

    private static int? FindNumber(JsonElement message) =>
        message.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.Number ? id.GetInt32() : null;

    private async Task<JsonElement> ReadAsync()
    {
        using CancellationTokenSource patience = new(Patience);
        StringBuilder headers = new();
        byte[] one = new byte[1];
        while (!headers.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await _fromServer.ReadExactlyAsync(one, patience.Token);
            headers.Append((char)one[0]);
        }

        const string name = "Content-Length: ";
        string length = headers.ToString().Split("\r\n").Single(static line => line.StartsWith(name, StringComparison.Ordinal));
        byte[] body = new byte[int.Parse(length[name.Length..], CultureInfo.InvariantCulture)];
        await _fromServer.ReadExactlyAsync(body, patience.Token);
        return JsonSerializer.Deserialize<JsonElement>(body);
    }
}
