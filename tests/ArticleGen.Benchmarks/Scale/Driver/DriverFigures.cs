using System.Globalization;
using ArticleGen.Benchmarks.Corpora;

namespace ArticleGen.Benchmarks.Scale.Driver;

/// <summary>How long the generator takes in the editor, after each kind of edit.</summary>
/// <remarks>
/// Own rounds, as in <see cref="Rounds"/>: a driver goes from state to state, and BenchmarkDotNet would have to make the state before each
/// edit anew, in a process for each of them. Here the edits take turns on one project.
/// </remarks>
internal static class DriverFigures
{
    private const int ColdRounds = 3;
    private const int WarmUpArticles = 300;
    private const int WarmUpRounds = 30;

    // The goals are those of ten thousand articles; of thirty thousand only an article's edit has one.
    private const int GoalCount = 10_000;
    private const int LargeGoalCount = 30_000;
    private const double MostForNothing = 10;
    private const double MostForProgram = 10;
    private const double MostForArticle = 40;
    private const double MostForArticleOfMany = 80;
    private const double MostForNewName = 40;
    private const double MostForAdded = 50;

    public static IEnumerable<Figure> Measure(Archive archive, IEnumerable<int> counts, int rounds, string storage)
    {
        // Until the runtime has compiled what is hot a second time, with what it learned.
        _ = Times(archive, WarmUpArticles, WarmUpRounds, storage).ToList();
        return counts.SelectMany(count => Times(archive, count, rounds, storage));
    }

    private static IEnumerable<Figure> Times(Archive archive, int count, int rounds, string storage)
    {
        DriverProject project = new(archive, count, storage);
        List<DriverProject.Cost> cold = [];
        for (int round = 0; round < ColdRounds; round++)
        {
            project.Reopen();
            cold.Add(project.Run());
        }

        string articles = $"the editor, {count.ToString("N0", CultureInfo.InvariantCulture)} articles: ";
        foreach (Figure figure in Figures(articles + "cold", null, cold))
        {
            yield return figure;
        }

        (string Name, double? Goal, Action<int> Edit)[] edits =
        [
            ("nothing changed", GoalAt(MostForNothing), static _ => { }),
            ("one .cs edited", GoalAt(MostForProgram), _ => project.EditProgram()),
            ("one article edited", count >= LargeGoalCount
                ? MostForArticleOfMany
                : GoalAt(MostForArticle), _ => project.EditArticle("It rained all day.")),
            ("one article edited, a new name in it", GoalAt(MostForNewName), round =>
                project.EditArticle($"\"We go,\" said {NewName(round)}.")),
            ("one article added", GoalAt(MostForAdded), round => project.AddArticle(archive.Article(count + round))),
        ];
        List<DriverProject.Cost>[] costs = [.. edits.Select(static _ => new List<DriverProject.Cost>())];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < edits.Length; i++)
            {
                edits[i].Edit(round);
                costs[i].Add(project.Run());
            }
        }

        for (int i = 0; i < edits.Length; i++)
        {
            foreach (Figure figure in Figures(articles + edits[i].Name, edits[i].Goal, costs[i]))
            {
                yield return figure;
            }
        }

        double? GoalAt(double goal) => count == GoalCount ? goal : null;
    }

    private static IEnumerable<Figure> Figures(string name, double? goal, List<DriverProject.Cost> costs)
    {
        yield return Figure.Below(name, goal, Rounds.Median([.. costs.Select(static cost => cost.Milliseconds)]), " ms");
        yield return Figure.Plain("  allocated", Rounds.Median([.. costs.Select(static cost => cost.Bytes / 1e6)]), " MB");
    }

    // Nobody in the archive is called that, nor twice in one run.
    private static string NewName(int round) => $"Ulrike Zy{(char)('a' + (round % 26))}{(char)('a' + (round / 26 % 26))}ander";
}
