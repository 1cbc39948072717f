using System.Diagnostics;

namespace ArticleGen.Benchmarks.Scale.Processes;

/// <summary>Runs the dotnet command as somebody at a prompt would, and measures the process.</summary>
internal static class Tool
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs <c>dotnet</c> with these arguments, undisturbed, and throws when it fails.</summary>
    public static FinishedProcess Dotnet(string folder, params IEnumerable<string> arguments) =>
        Run(folder, arguments, static process => process.WaitForExit());

    /// <summary>Runs <c>dotnet</c> with these arguments and looks at it every hundredth of a second; throws when it fails.</summary>
    public static ProcessCost Watch(string folder, params IEnumerable<string> arguments)
    {
        (double processor, long peak) = (0, 0);
        FinishedProcess process = Run(folder, arguments, process => (processor, peak) = Watch(process));
        return new(process.Seconds, processor, peak);
    }

    /// <summary>Starts <c>dotnet</c> with these arguments, for the caller to end.</summary>
    public static Process Start(string folder, IEnumerable<string> arguments)
    {
        Process process = Process.Start(Information(folder, arguments))!;
        // Nobody reads what it prints; it must not wait for a reader.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static FinishedProcess Run(string folder, IEnumerable<string> arguments, Action<Process> wait)
    {
        ProcessStartInfo start = Information(folder, arguments);
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        wait(process);
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode == 0
            ? new(seconds, output.Result)
            : throw new InvalidOperationException(
                $"dotnet {string.Join(' ', start.ArgumentList)} failed in {folder}:\n{output.Result}{errors.Result}");
    }

    private static ProcessStartInfo Information(string folder, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start);
        return start;
    }

    // Not every system gives the cost of a process that has ended, so the last sample counts.
    private static (double ProcessorSeconds, long PeakBytes) Watch(Process process)
    {
        double processor = 0;
        long peak = 0;
        do
        {
            try
            {
                process.Refresh();
                processor = Math.Max(processor, process.TotalProcessorTime.TotalSeconds);
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended between the question and the answer.
            }
        }
        while (!process.WaitForExit(Glance));
        process.WaitForExit();
        return (processor, peak);
    }

    // A dotnet command that this program is itself below leaves settings of its own to its children; and no process of one build serves the
    // next.
    private static void SetEnvironment(ProcessStartInfo start)
    {
        foreach (string name in start.Environment.Keys.Where(
            static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name == "DOTNET_HOST_PATH")
            .ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["UseSharedCompilation"] = "false";
    }
}
