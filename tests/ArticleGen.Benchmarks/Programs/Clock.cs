using System.Diagnostics;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>Tells the benchmark how long it took.</summary>
internal static class Clock
{
    /// <summary>
    /// Prints the milliseconds since the process was started and since its program began, the memory that is resident, and the sum that
    /// shows the work was done.
    /// </summary>
    /// <param name="arguments">What to do, and the time stamp of the start: the clock is the same in all processes of a machine.</param>
    /// <param name="began">The time stamp of the program's first statement.</param>
    /// <param name="ended">The time stamp of the end of the work.</param>
    /// <param name="sum">What the work came to.</param>
    public static void Report(string[] arguments, long began, long ended, long sum)
    {
        long started = long.Parse(arguments[1]);
        double sinceStart = Stopwatch.GetElapsedTime(started, ended).TotalMilliseconds;
        double sinceMain = Stopwatch.GetElapsedTime(began, ended).TotalMilliseconds;
        Console.WriteLine($"{sinceStart:R} {sinceMain:R} {Environment.WorkingSet} {sum}");
    }
}
