namespace ArticleGen.Benchmarks;

/// <summary>Times several pieces of work against each other.</summary>
/// <remarks>
/// Own rounds and not BenchmarkDotNet: here the ratio of the times counts. BenchmarkDotNet measures each piece in a process and a
/// minute of its own, so that whatever else the machine does in that minute is in the ratio. Here the pieces take turns in one warm
/// process, and a slow second slows all of them.
/// </remarks>
internal static class Rounds
{
    // Enough rounds for the runtime to recompile the hot code with what it learned.
    private const int WarmUp = 4;

    private static readonly TimeSpan TierDelay = TimeSpan.FromMilliseconds(300);

    /// <summary>The median of each piece's processor time, in seconds: it has nothing of what others do on the machine.</summary>
    public static double[] Medians(int rounds, params Action[] pieces)
    {
        for (int round = 0; round < WarmUp; round++)
        {
            foreach (Action piece in pieces)
            {
                piece();
            }

            Thread.Sleep(TierDelay);
        }

        double[][] times = [.. pieces.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < pieces.Length; i++)
            {
                times[i][round] = Time(pieces[i]);
            }
        }

        return [.. times.Select(Median)];
    }

    /// <summary>The bytes a piece of work allocates.</summary>
    public static long Allocated(Action piece)
    {
        piece();
        long before = GC.GetAllocatedBytesForCurrentThread();
        piece();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The middle one of the figures, which are sorted.</summary>
    public static double Median(double[] times)
    {
        Array.Sort(times);
        int middle = times.Length / 2;
        return times.Length % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    }

    private static double Time(Action piece)
    {
        // Collects the garbage of the previous piece before the clock starts.
        GC.Collect();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        piece();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
