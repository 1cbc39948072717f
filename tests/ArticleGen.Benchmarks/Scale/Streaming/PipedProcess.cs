using System.Diagnostics;
using System.Globalization;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Streaming;

/// <summary>A program that gets the lines from standard input, and whose output nobody reads.</summary>
internal static class PipedProcess
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs a command of the shell and measures it.</summary>
    public static ProcessCost Run(string command, ArticleLines lines)
    {
        // The shell becomes the program.
        ProcessStartInfo start = new("bash", ["-c", "exec " + command + " > /dev/null"]) { RedirectStandardInput = true };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task writing = Task.Run(() => lines.Write(process.StandardInput.BaseStream));
        (double processor, long peak) = (0, 0);
        do
        {
            try
            {
                process.Refresh();
                processor = Math.Max(processor, process.TotalProcessorTime.TotalSeconds);
                peak = Math.Max(peak, FindPeak(process.Id));
            }
            catch (Exception gone) when (gone is InvalidOperationException or IOException or UnauthorizedAccessException)
            {
                // It ended between the question and the answer.
            }
        }
        while (!process.WaitForExit(Glance));
        writing.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new(Stopwatch.GetElapsedTime(began).TotalSeconds, processor, peak)
            : throw new InvalidOperationException($"{command} ended with {process.ExitCode}.");
    }

    // What the kernel keeps as the largest there was.
    private static long FindPeak(int id)
    {
        string? line = File.ReadLines($"/proc/{id}/status")
            .FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null
            ? 0
            : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
