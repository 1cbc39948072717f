using System.Globalization;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Build;
using ArticleGen.Benchmarks.Scale.Driver;
using ArticleGen.Benchmarks.Scale.Processes;
using ArticleGen.Benchmarks.Scale.Run;

namespace ArticleGen.Benchmarks.Scale.Loop;

/// <summary>What people wait for: the figures of <see cref="LoopCommand"/>.</summary>
internal static class LoopFigures
{
    public static IEnumerable<Figure> Measure(
        Archive archive, IReadOnlyList<int> counts, IReadOnlyCollection<LoopPart> parts, int rounds, string storage, string? packed)
    {
        IEnumerable<Figure> figures = [];
        if (parts.Contains(LoopPart.Warm) || parts.Contains(LoopPart.Cold))
        {
            figures = figures.Concat(Builds(archive, counts, parts, rounds, storage, packed));
        }

        if (parts.Contains(LoopPart.Run))
        {
            figures = figures.Concat(RunFigures.Alone(archive, counts.Max(), rounds, storage, packed));
        }

        // The following run in this process, whose memory would be a burden to those above.
        if (parts.Contains(LoopPart.Driver))
        {
            figures = figures.Concat(DriverFigures.Measure(archive, [counts.Max()], rounds, storage).Where(IsTime));
        }

        if (parts.Contains(LoopPart.Reading))
        {
            figures = figures.Concat(ReadingSpeed.Measure(MadeArticles.All(), rounds).Where(static figure => figure.Goal.Length > 0));
        }

        return figures;

        // What an edit allocates stands below its time, and explains it.
        static bool IsTime(Figure figure) => !figure.Name.StartsWith(' ');
    }

    private static IEnumerable<Figure> Builds(
        Archive archive, IEnumerable<int> counts, IReadOnlyCollection<LoopPart> parts, int rounds, string storage, string? packed)
    {
        using Workspace workspace = new(packed);
        foreach (int count in counts)
        {
            string articles = count.ToString("N0", CultureInfo.InvariantCulture) + (count == 1 ? " article" : " articles");
            ArticleProject generated = ArticleProject.Generated(workspace, archive, count, storage);
            ArticleProject embedded = ArticleProject.Embedded(workspace, archive, count);
            if (parts.Contains(LoopPart.Warm))
            {
                foreach (Figure figure in WarmFigures.Measure(generated, embedded, articles, count, rounds))
                {
                    yield return figure;
                }
            }

            if (parts.Contains(LoopPart.Cold))
            {
                foreach (Figure figure in ColdFigures.Measure(generated, embedded, articles, count, rounds))
                {
                    yield return figure;
                }
            }
        }
    }
}
