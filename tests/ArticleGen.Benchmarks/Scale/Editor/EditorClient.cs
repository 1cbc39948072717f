using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleGen.Benchmarks.Scale.Editor;

/// <summary>The smallest client of a language server, which runs as a process of its own.</summary>
internal sealed class EditorClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly BlockingCollection<Message> _received = [];
    private readonly Process _process;
    private readonly string _folder;
    private int _requests;
    private int _version = 1;

    /// <summary>Starts the server.</summary>
    public EditorClient(string server, string folder)
    {
        _folder = folder;
        _process = Process.Start(new ProcessStartInfo("dotnet", [server, "lsp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        })!;
        new Thread(Receive) { IsBackground = true }.Start();
    }

    /// <summary>What the server has used of all processors until now.</summary>
    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>The most memory of the server that was resident at one time.</summary>
    public long PeakBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Says what a client says first.</summary>
    public void Initialize()
    {
        Ask("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = new Uri(_folder).AbsoluteUri,
            capabilities = new { window = new { workDoneProgress = true } },
        });
        Tell("initialized", new { });
    }

    /// <summary>Opens a document.</summary>
    public void OpenDocument(string path, string text) => Tell("textDocument/didOpen", new
    {
        textDocument = new { uri = new Uri(path).AbsoluteUri, languageId = "plaintext", version = _version, text },
    });

    /// <summary>Inserts words into a line of the open document, and gives its version.</summary>
    public int Insert(string path, int line, string text)
    {
        object place = new { line, character = 3 };
        Tell("textDocument/didChange", new
        {
            textDocument = new { uri = new Uri(path).AbsoluteUri, version = ++_version },
            contentChanges = new[] { new { range = new { start = place, end = place }, text } },
        });
        return _version;
    }

    /// <summary>Asks something, and waits for the answer.</summary>
    public void Ask(string method, object? parameters)
    {
        int id = ++_requests;
        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        WaitFor(message => message.Method is null && message.Id == id);
    }

    /// <summary>Waits for a message.</summary>
    public void WaitFor(Func<Message, bool> isWanted)
    {
        while (_received.TryTake(out Message? message, Patience))
        {
            if (isWanted(message))
            {
                return;
            }
        }

        throw new TimeoutException("The language server has not answered.");
    }

    /// <summary>Ends the server as the protocol says.</summary>
    public void End()
    {
        Ask("shutdown", null);
        Tell("exit", null);
        _process.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        _received.Dispose();
    }

    private void Tell(string method, object? parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    private void Send(object message)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(message);
        string headers = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n");
        byte[] bytes = [.. Encoding.ASCII.GetBytes(headers), .. body];
        lock (_process)
        {
            _process.StandardInput.BaseStream.Write(bytes);
            _process.StandardInput.BaseStream.Flush();
        }
    }

    // What the server asks is answered with nothing.
    private void Receive()
    {
        try
        {
            using BufferedStream stream = new(_process.StandardOutput.BaseStream);
            while (ReadLength(stream) is { } length)
            {
                byte[] body = new byte[length];
                stream.ReadExactly(body);
                JsonElement json = JsonSerializer.Deserialize<JsonElement>(body);
                string? method = json.TryGetProperty("method", out JsonElement named) ? named.GetString() : null;
                bool hasId = json.TryGetProperty("id", out JsonElement id);
                if (method is not null && hasId)
                {
                    Send(new { jsonrpc = "2.0", id, result = (object?)null });
                }

                _received.Add(new(
                    method,
                    hasId && id.ValueKind == JsonValueKind.Number ? id.GetInt32() : null,
                    json.TryGetProperty("params", out JsonElement parameters) ? parameters : default));
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The server has ended, or the measuring.
        }
    }

    private static int? ReadLength(Stream stream)
    {
        int length = 0;
        StringBuilder line = new();
        while (stream.ReadByte() is >= 0 and int next)
        {
            if (next != '\n')
            {
                line.Append((char)next);
                continue;
            }

            string header = line.ToString().TrimEnd('\r');
            line.Clear();
            if (header.Length == 0)
            {
                return length;
            }

            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(header["Content-Length:".Length..], CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>A message of the server.</summary>
    /// <param name="Method">What it tells or asks; null of an answer.</param>
    /// <param name="Id">The request that it asks or answers.</param>
    /// <param name="Parameters">What it says.</param>
    internal sealed record Message(string? Method, int? Id, JsonElement Parameters);
}
