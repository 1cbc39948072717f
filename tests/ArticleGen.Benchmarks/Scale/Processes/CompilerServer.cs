using System.Diagnostics;
using System.Globalization;

namespace ArticleGen.Benchmarks.Scale.Processes;

/// <summary>
/// A compiler server of its own, which stays from build to build as the one that serves a developer does; it ends when it is disposed of.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private const string PerformanceSummary = "Task Performance Summary:";
    private const string CompilerTask = " Csc ";

    private readonly string _pipe = "articlegen-" + Guid.NewGuid().ToString("N");
    private readonly Process _process;

    /// <summary>Starts the compiler server of the SDK that builds a project.</summary>
    public CompilerServer(TestProject project)
    {
        string compilers = project.Property("RoslynTargetsPath");
        _process = Tool.Start(project.Folder, ["exec", Path.Combine(compilers, "bincore", "VBCSCompiler.dll"), $"-pipename:{_pipe}"]);
    }

    /// <summary>The memory that is resident in the server.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Builds a project with this server.</summary>
    public ServedBuild Build(TestProject project)
    {
        double before = ProcessorSeconds;
        FinishedProcess build = Tool.Dotnet(
            project.Folder, "build", "--no-restore", "-v", "q", "-nologo", "-clp:PerformanceSummary",
            "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_pipe}");
        double processor = ProcessorSeconds - before;
        return processor > 0
            ? new(build.Seconds, CompilerSeconds(build.Output), processor)
            : throw new InvalidOperationException($"The build of {project.Folder} did not ask the server:\n{build.Output}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    // The summary has a line "1033 ms  Csc  1 calls" below its headline.
    private static double CompilerSeconds(string output)
    {
        string tasks = output[output.IndexOf(PerformanceSummary, StringComparison.Ordinal)..];
        string line = tasks.Split('\n').Single(static line => line.Contains(CompilerTask, StringComparison.Ordinal));
        return int.Parse(line.AsSpan(0, line.IndexOf("ms", StringComparison.Ordinal)), CultureInfo.InvariantCulture) / 1000.0;
    }
}
