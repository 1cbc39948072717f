using System.Diagnostics;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Streaming;

/// <summary>How fast a stream of articles is read, against one core that does nothing but read.</summary>
internal static class StreamFigures
{
    private const double LeastSpeedUp = 1.8;
    private const double MostMegabytes = 300;

    // So long does the one core read in each round.
    private const int ReadAtOnce = 20_000;

    // Built with this program, whose project refers to it.
    private static readonly string Articlegen = Path.Combine(
        Workspace.Repository, "src", "ArticleGen.Tool", "bin", "Release", "net10.0", "ArticleGen.Tool.dll");

    public static IEnumerable<Figure> Measure(Archive archive, int count, int rounds)
    {
        ArticleLines lines = new(archive, count);
        ReadOnOneCore(lines);
        double[] words = new double[rounds];
        double[] one = new double[rounds];
        double[] processor = new double[rounds];
        double[] ratios = new double[rounds];
        double[] work = new double[rounds];
        long peak = 0;
        for (int round = 0; round < rounds; round++)
        {
            words[round] = lines.Count / PipedProcess.Run("wc -w", lines).Seconds;
            (double before, _) = ReadOnOneCore(lines);
            ProcessCost stream = PipedProcess.Run($"dotnet {Articlegen} read --input jsonl", lines);
            (double after, double cost) = ReadOnOneCore(lines);
            // On both sides of what it is compared with: the machine may have become busier meanwhile.
            one[round] = (before + after) / 2;
            ratios[round] = lines.Count / stream.Seconds / one[round];
            processor[round] = stream.ProcessorSeconds / lines.Count * 1e6;
            work[round] = stream.ProcessorSeconds / lines.Count / cost;
            peak = Math.Max(peak, stream.PeakBytes);
        }

        yield return Figure.Plain("articles", lines.Count, "");
        yield return Figure.Plain("bytes of text an article", lines.TextBytes, "");
        yield return Figure.Plain("cores", Environment.ProcessorCount, "");
        yield return Figure.Plain("wc -w: articles a second", Rounds.Median(words), "");
        yield return Figure.Plain("one core that reads: articles a second", Rounds.Median(one), "");
        yield return Figure.Plain("articlegen read: processor time an article", Rounds.Median(processor), " µs");
        yield return Figure.Plain("articlegen read: processor time over that of reading alone", Rounds.Median(work), "x");
        yield return Figure.Above("articlegen read: articles a second over one core that reads", LeastSpeedUp, Rounds.Median(ratios), "x");
        yield return Figure.Below("articlegen read: peak memory", MostMegabytes, peak / 1e6, " MB");
    }

    // Articles a second, and the processor time of one.
    private static (double ASecond, double Processor) ReadOnOneCore(ArticleLines lines)
    {
        int count = Math.Min(lines.Count, ReadAtOnce);
        using Process self = Process.GetCurrentProcess();
        TimeSpan processor = self.TotalProcessorTime;
        long began = Stopwatch.GetTimestamp();
        for (int number = 0; number < count; number++)
        {
            GC.KeepAlive(ArticleReader.Read(lines.Texts[number % lines.Texts.Count], ReadingOptions.Default));
        }

        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        self.Refresh();
        return (count / seconds, (self.TotalProcessorTime - processor).TotalSeconds / count);
    }
}
