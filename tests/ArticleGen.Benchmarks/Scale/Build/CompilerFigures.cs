using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>What the generator and the analyzers cost the compiler, and how large what it writes is.</summary>
internal static class CompilerFigures
{
    // The goals are for ten thousand articles: with few articles, most of the cost does not depend on them.
    private const int GoalCount = 10_000;
    private const double MostSecondsMore = 2.5;
    private const double MostMemory = 2.5;
    private const double LargestAssembly = 1.15;
    private const double LargestSymbols = 0.1;

    public static IEnumerable<Figure> Measure(TestProject project, int count, long textBytes, int rounds)
    {
        CompilerCommandLine compiler = new(project);
        // The first run finds nothing in the system's file cache.
        compiler.RunWithoutGenerator();
        List<ProcessCost> without = [];
        List<ProcessCost> with = [];
        for (int round = 0; round < rounds; round++)
        {
            without.Add(compiler.RunWithoutGenerator());
            with.Add(compiler.Run());
        }

        double seconds = Median(with, static cost => cost.Seconds);
        double secondsWithout = Median(without, static cost => cost.Seconds);
        double peak = Median(with, static cost => cost.PeakBytes);
        double peakWithout = Median(without, static cost => cost.PeakBytes);
        yield return Figure.Plain("csc without the generator", secondsWithout, " s");
        yield return Figure.Plain("csc with the generator", seconds, " s");
        yield return Figure.Below("csc with the generator, more than without", GoalAt(MostSecondsMore), seconds - secondsWithout, " s");
        yield return Figure.Plain("csc without the generator, processor time", Median(without, static cost => cost.ProcessorSeconds), " s");
        yield return Figure.Plain("csc with the generator, processor time", Median(with, static cost => cost.ProcessorSeconds), " s");
        yield return Figure.Plain("csc without the generator, peak memory", peakWithout / 1e6, " MB");
        yield return Figure.Plain("csc with the generator, peak memory", peak / 1e6, " MB");
        yield return Figure.Below("csc with the generator, times the memory", GoalAt(MostMemory), peak / peakWithout, "x");
        yield return Figure.Below("dll over the text's size", GoalAt(LargestAssembly), (double)Bytes(compiler.Output) / textBytes, "x");
        yield return Figure.Below(
            "pdb over the text's size",
            GoalAt(LargestSymbols),
            (double)Bytes(Path.ChangeExtension(compiler.Output, ".pdb")) / textBytes,
            "x");

        double? GoalAt(double goal) => count == GoalCount ? goal : null;
    }

    private static double Median(IEnumerable<ProcessCost> costs, Func<ProcessCost, double> figure) =>
        Rounds.Median([.. costs.Select(figure)]);

    private static long Bytes(string path) => new FileInfo(path).Length;
}
