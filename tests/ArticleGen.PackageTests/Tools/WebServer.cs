using System.Diagnostics;
using System.Net;
using System.Text;

namespace ArticleGen.PackageTests.Tools;

/// <summary>A web application that runs at an address of its own choice until it is disposed of.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly HttpClient _client = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebServer(Process process) => _process = process;

    /// <summary>What it has logged.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>The address of the application, with a slash at its end.</summary>
    public Uri Address => _client.BaseAddress!;

    /// <summary>Starts a program, and waits until it says where it listens.</summary>
    public static async Task<WebServer> StartAsync(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, [.. arguments, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        WebServer server = new(Process.Start(start)!);
        server.Listen();
        try
        {
            server._client.BaseAddress = await server._address.Task.WaitAsync(
                TimeSpan.FromMinutes(2),
                TestContext.Current.CancellationToken);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        return server;
    }

    public async Task<string> GetAsync(string path) =>
        await ReadAsync(await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public async Task<string> PostAsync(string path, string json)
    {
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        return await ReadAsync(await _client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private async Task<string> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode} {body}\n{Log}");
            return body;
        }
    }

    private void Listen()
    {
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    // The end of the output comes as null.
    private void Add(string? line)
    {
        if (line is null)
        {
            _address.TrySetException(new InvalidOperationException("The program has ended:\n" + Log));
            return;
        }

        lock (_log)
        {
            _log.Append(line).Append('\n');
        }

        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and int at)
        {
            _address.TrySetResult(new(line[(at + Listening.Length)..].Trim() + "/"));
        }
    }
}
