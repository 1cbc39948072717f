using ArticleGen.Benchmarks.Scale.Build;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Loop;

/// <summary>What a compiler takes that starts anew, as in CI, and how large what it writes is.</summary>
internal static class ColdFigures
{
    public static IEnumerable<Figure> Measure(ArticleProject generated, ArticleProject embedded, string articles, int count, int rounds)
    {
        CompilerCommandLine with = new(generated.Project);
        CompilerCommandLine floor = new(embedded.Project);
        // The first run finds nothing in the system's file cache.
        new Contest<ProcessCost>().Measure(generated, embedded, Compile);
        Contest<ProcessCost> contest = new();
        for (int round = 0; round < rounds; round++)
        {
            contest.Measure(generated, embedded, Compile);
        }

        double textBytes = generated.TextBytes;
        string alone = $"{articles}, csc alone";
        return [
            contest.Times($"{alone}: processor time", LoopGoal.ColdProcessor.At(count), static cost => cost.ProcessorSeconds, "s"),
            contest.Times($"{alone}: by the clock", null, static cost => cost.Seconds, "s"),
            contest.Times($"{alone}: peak memory", LoopGoal.ColdMemory.At(count), static cost => cost.PeakBytes / 1e6, "MB"),
            Figure.Below($"{articles}: dll over the text's size", LoopGoal.Assembly.At(count), Bytes(with.Output) / textBytes, "x"),
            Figure.Plain($"{articles}: pdb over the text's size", Bytes(Path.ChangeExtension(with.Output, ".pdb")) / textBytes, "x"),
        ];

        ProcessCost Compile(ArticleProject project) => (project == generated ? with : floor).Run();
    }

    private static double Bytes(string path) => new FileInfo(path).Length;
}
