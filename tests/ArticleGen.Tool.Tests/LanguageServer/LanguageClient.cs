using System.Diagnostics;
using System.IO.Pipelines;
using System.Text.Json;
using System.Threading.Channels;
using ArticleGen.Tool.Commands;
using ArticleGen.Tool.Hosting;
using StreamJsonRpc;

namespace ArticleGen.Tool.Tests.LanguageServer;

/// <summary>
/// A client of the language server that sends what it is given and keeps what it gets, as JSON: mistakes in the server's own types show.
/// </summary>
internal sealed class LanguageClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Channel<(string Method, JsonElement Value)> _told = Channel.CreateUnbounded<(string, JsonElement)>();
    private readonly List<(string Method, JsonElement Value)> _kept = [];
    private readonly JsonRpc _rpc;
    private readonly Task<int> _run;
    private readonly Desk _desk;
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);

    private LanguageClient(Desk desk, Stream toServer, Stream fromServer, Task<int> run)
    {
        _desk = desk;
        _run = run;
        SystemTextJsonFormatter formatter = new() { JsonSerializerOptions = new(JsonSerializerDefaults.Web) };
        _rpc = new(new HeaderDelimitedMessageHandler(toServer, fromServer, formatter));
        foreach (string method in new[]
        {
            "textDocument/publishDiagnostics", "window/showMessage", "window/logMessage", "$/progress", "client/registerCapability",
            "window/workDoneProgress/create",
        })
        {
            _rpc.AddLocalRpcMethod(
                new Action<JsonElement>(value => _told.Writer.TryWrite((method, value))).Method,
                new Action<JsonElement>(value => _told.Writer.TryWrite((method, value))).Target,
                new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });
        }

        foreach (string method in new[]
        {
            "workspace/diagnostic/refresh", "workspace/inlayHint/refresh", "workspace/codeLens/refresh", "workspace/semanticTokens/refresh",
        })
        {
            _rpc.AddLocalRpcMethod(method, new Action(() => _told.Writer.TryWrite((method, default))));
        }

        _rpc.StartListening();
    }

    /// <summary>What the server has answered to initialize.</summary>
    internal JsonElement Server { get; private set; }

    /// <summary>Starts a server inside this process, with the desk as its folder.</summary>
    /// <param name="desk">The folder.</param>
    /// <param name="capabilities">What the client is able to do.</param>
    /// <param name="options">The settings of the server.</param>
    /// <param name="arguments">What stands behind "lsp" on the command line.</param>
    internal static async Task<LanguageClient> StartAsync(
        Desk desk, object? capabilities = null, object? options = null, params string[] arguments)
    {
        Pipe toServer = new();
        Pipe fromServer = new();
        Surroundings here = new(
            desk.Folder,
            toServer.Reader.AsStream(),
            fromServer.Writer.AsStream(),
            TextWriter.Null,
            ColourOutput: false,
            ErrorIsScreen: false);
        Task<int> run = Task.Run(() => ArticlegenCommand.RunAsync(["lsp", .. arguments], here));
        LanguageClient client = new(desk, toServer.Writer.AsStream(), fromServer.Reader.AsStream(), run);
        await client.InitializeAsync(capabilities, options);
        return client;
    }

    /// <summary>Starts a server of its own process, as editors do.</summary>
    internal static async Task<LanguageClient> StartProcessAsync(Desk desk, object? capabilities = null)
    {
        Process process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ArticlegenCommand).Assembly.Location, "lsp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = desk.Folder,
        })!;
        LanguageClient client = new(desk, process.StandardInput.BaseStream, process.StandardOutput.BaseStream, EndAsync(process));
        await client.InitializeAsync(capabilities, options: null);
        return client;
    }

    /// <summary>The URI of a file on the desk.</summary>
    internal string UriOf(string relative) => new Uri(_desk.PathOf(relative)).AbsoluteUri;

    /// <summary>Asks the server, and gives its answer; what it refuses is a <see cref="RemoteInvocationException"/>.</summary>
    internal Task<JsonElement> AskAsync(string method, object? parameters, CancellationToken cancel = default) =>
        _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, cancel).WaitAsync(Patience, CancellationToken.None);

    /// <summary>Asks about a place, given as a line and a character from 0 on.</summary>
    internal Task<JsonElement> AskAtAsync(string method, string relative, int line, int character) => AskAsync(
        method, new { textDocument = new { uri = UriOf(relative) }, position = new { line, character } });

    /// <summary>Asks about a document.</summary>
    internal Task<JsonElement> AskAboutAsync(string method, string relative) =>
        AskAsync(method, new { textDocument = new { uri = UriOf(relative) } });

    /// <summary>Tells the server something.</summary>
    internal Task TellAsync(string method, object? parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>Opens a file of the desk, with the text it has there or another.</summary>
    internal Task OpenAsync(string relative, string? text = null)
    {
        _versions[relative] = 1;
        return TellAsync(
            "textDocument/didOpen",
            new
            {
                textDocument = new { uri = UriOf(relative), languageId = "plaintext", version = 1, text = text ?? _desk.Text(relative) },
            });
    }

    /// <summary>Replaces a stretch of an open document.</summary>
    internal Task ChangeAsync(string relative, (int Line, int Character) start, (int Line, int Character) end, string text) => TellAsync(
        "textDocument/didChange",
        new
        {
            textDocument = new { uri = UriOf(relative), version = ++_versions[relative] },
            contentChanges = new[]
            {
                new
                {
                    range = new
                    {
                        start = new { line = start.Line, character = start.Character },
                        end = new { line = end.Line, character = end.Character },
                    },
                    text,
                },
            },
        });

    /// <summary>Waits until the server has told something; what came before is told once more first.</summary>
    internal async Task<JsonElement> WaitForAsync(string method, Func<JsonElement, bool> isWanted)
    {
        int looked = 0;
        using CancellationTokenSource patience = new(Patience);
        while (true)
        {
            for (; looked < _kept.Count; looked++)
            {
                if (_kept[looked].Method == method && isWanted(_kept[looked].Value))
                {
                    return _kept[looked].Value;
                }
            }

            try
            {
                _kept.Add(await _told.Reader.ReadAsync(patience.Token));
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException(
                    $"The server has not told what is wanted; last it told:\n{string.Join('\n', _kept.TakeLast(5))}");
            }
        }
    }

    /// <summary>How often the server has told something, of a file if one is named.</summary>
    internal int CountTold(string method, string? relative = null)
    {
        while (_told.Reader.TryRead(out (string Method, JsonElement Value) next))
        {
            _kept.Add(next);
        }

        return _kept.Count(one =>
            one.Method == method && (relative is null || one.Value.GetProperty("uri").GetString() == UriOf(relative)));
    }

    /// <summary>Whether the server has told something, of a file if one is named.</summary>
    internal bool HasTold(string method, string? relative = null) => CountTold(method, relative) > 0;

    /// <summary>Forgets what the server has told until now.</summary>
    internal void Forget()
    {
        _kept.Clear();
        while (_told.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>
    /// Waits until the server says something of a file that looks as wanted, and gives it as "line:character CODE message".
    /// </summary>
    internal async Task<string[]> WaitForDiagnosticsAsync(string relative, Func<string[], bool> isWanted)
    {
        string uri = UriOf(relative);
        JsonElement published = await WaitForAsync(
            "textDocument/publishDiagnostics",
            value => value.GetProperty("uri").GetString() == uri && isWanted(Describe(value.GetProperty("diagnostics"))));
        return Describe(published.GetProperty("diagnostics"));
    }

    /// <summary>Diagnostics, each as "line:character CODE message".</summary>
    internal static string[] Describe(JsonElement diagnostics) =>
    [
        .. diagnostics.EnumerateArray().Select(static one =>
        {
            JsonElement start = one.GetProperty("range").GetProperty("start");
            return $"{start.GetProperty("line").GetInt32()}:{start.GetProperty("character").GetInt32()} "
                + $"{one.GetProperty("code").GetString()} {one.GetProperty("message").GetString()}";
        }),
    ];

    /// <summary>Asks for what is said of a file until the server has found the project that the file is of.</summary>
    internal async Task WaitUntilKnownAsync(string relative)
    {
        using CancellationTokenSource patience = new(Patience);
        while ((await AskAboutAsync("textDocument/diagnostic", relative)).GetProperty("items").GetArrayLength() == 0)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>Ends the server as the protocol says, and gives its exit code.</summary>
    internal async Task<int> EndAsync()
    {
        await AskAsync("shutdown", null);
        await TellAsync("exit", null);
        return await _run.WaitAsync(Patience);
    }

    /// <summary>Goes away without a word, and gives the exit code of the server.</summary>
    internal async Task<int> VanishAsync()
    {
        _rpc.Dispose();
        return await _run.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_run.IsCompleted)
        {
            await VanishAsync();
        }

        _rpc.Dispose();
    }

    private static async Task<int> EndAsync(Process process)
    {
        await process.WaitForExitAsync();
        int exitCode = process.ExitCode;
        process.Dispose();
        return exitCode;
    }

    private async Task InitializeAsync(object? capabilities, object? options)
    {
        Server = await AskAsync(
            "initialize",
            new
            {
                processId = Environment.ProcessId,
                rootUri = new Uri(_desk.Folder).AbsoluteUri,
                capabilities = capabilities ?? new { },
                initializationOptions = options,
            });
        await TellAsync("initialized", new { });
    }
}
