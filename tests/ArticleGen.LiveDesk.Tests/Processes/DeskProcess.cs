using System.Diagnostics;

namespace ArticleGen.LiveDesk.Tests.Processes;

/// <summary>livedesk as a process of its own.</summary>
internal sealed class DeskProcess : IDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];

    /// <summary>Starts it.</summary>
    /// <param name="database">How to reach the database.</param>
    /// <param name="said">Told of each line that it prints.</param>
    /// <param name="arguments">The command and its options.</param>
    internal DeskProcess(string database, Action<string> said, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "livedesk.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LIVEDESK_POSTGRES"] = database;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Take(line.Data, _output, said);
        _process.ErrorDataReceived += (_, line) => Take(line.Data, _errors, words =>
        {
            if (words.Contains("silo ready", StringComparison.Ordinal))
            {
                _ready.SetResult();
            }
        });
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it takes lines from.</summary>
    internal StreamWriter Input => _process.StandardInput;

    /// <summary>What it has said of problems, for messages of tests.</summary>
    internal string Errors => string.Join('\n', _errors);

    /// <summary>Runs it to its end and returns the lines that it prints.</summary>
    internal static async Task<string[]> RunAsync(string database, params string[] arguments)
    {
        using DeskProcess process = new(database, static _ => { }, arguments);
        Assert.True(await process.WaitAsync() == 0, process.Errors);
        return [.. process._output];
    }

    /// <summary>Starts a silo and waits until it is ready.</summary>
    internal static async Task<DeskProcess> StartSiloAsync(string database)
    {
        string[] ports = FreePorts.Find(2);
        DeskProcess silo = new(database, static _ => { }, "silo", "--port", ports[0], "--gateway", ports[1]);
        Task first = await Task.WhenAny(silo._ready.Task, silo._process.WaitForExitAsync());
        Assert.True(first == silo._ready.Task, silo.Errors);
        return silo;
    }

    /// <summary>Waits until it ends, and returns its exit code.</summary>
    internal async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Ends it at once, as if the power was cut.</summary>
    internal void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static void Take(string? line, List<string> lines, Action<string> said)
    {
        if (line is not null)
        {
            lines.Add(line);
            said(line);
        }
    }
}
