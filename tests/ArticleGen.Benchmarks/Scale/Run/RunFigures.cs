using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Run;

/// <summary>How fast programs get at articles: generated ones, and the same data in a JSON file and in a database.</summary>
/// <remarks>
/// Whole processes, which take turns, and not BenchmarkDotNet: that warms a program up before it measures, and what counts here is what the
/// first article costs a program that has just been started. Each measures itself, from the moment it was started and from its first
/// statement.
/// </remarks>
internal static class RunFigures
{
    private const int LargeCount = 10_000;
    private const double MostForFirst = 8;
    private const double MostForHeadlines = 20;
    private const double MostForFirstOfMany = 10;
    private const double LeastFirstAgainstJson = 50;
    private const double LeastTextsAgainstJson = 3;

    private static readonly Work[] AllWork = Enum.GetValues<Work>();

    /// <summary>Builds the programs and runs them.</summary>
    /// <param name="archive">The articles.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="rounds">How often each program does each piece of work.</param>
    /// <param name="storage">Where ArticleGen puts the texts.</param>
    /// <param name="packed">The folder of the package, or null to pack it.</param>
    public static IEnumerable<Figure> Measure(Archive archive, int count, int rounds, string storage, string? packed)
    {
        using Workspace workspace = new(packed);
        RunPrograms programs = new(workspace, archive, count);
        RunningProgram empty = programs.Empty();
        RunningProgram generated = programs.Generated(storage);
        RunningProgram json = programs.Json();
        (RunningProgram? sqlite, Figure? missing) = TrySqlite(programs);
        RunningProgram[] all = sqlite is null ? [generated, json] : [generated, json, sqlite];
        Run(all, AllWork, empty, rounds);
        return [
            .. First(empty, all, count),
            .. Everything(all),
            .. AgainstJson(generated, json),
            .. Memory(empty, all),
            .. missing is null ? (Figure[])[] : [missing]
        ];
    }

    /// <summary>Builds the program with ArticleGen alone and runs it beside an empty one: the first article, and all headlines.</summary>
    public static IEnumerable<Figure> Alone(Archive archive, int count, int rounds, string storage, string? packed)
    {
        using Workspace workspace = new(packed);
        RunPrograms programs = new(workspace, archive, count);
        RunningProgram empty = programs.Empty();
        RunningProgram generated = programs.Generated(storage);
        Run([generated], [Work.First, Work.Headlines], empty, rounds);
        double headlines = generated.Median(Work.Headlines, static run => run.SinceMain);
        return [
            .. First(empty, [generated], count),
            Figure.Below(Describe(Work.Headlines), count == LargeCount ? MostForHeadlines : null, headlines, " ms"),
        ];
    }

    // Its native library is not there for every system, and the other figures do without it.
    private static (RunningProgram? Program, Figure? Missing) TrySqlite(RunPrograms programs)
    {
        try
        {
            return (programs.Sqlite(), null);
        }
        catch (InvalidOperationException failure)
        {
            return (null, new("Microsoft.Data.Sqlite", "", "cannot be used here: " + failure.Message));
        }
    }

    private static void Run(RunningProgram[] programs, Work[] works, RunningProgram empty, int rounds)
    {
        // The first start finds nothing in the system's file cache.
        empty.Start("first");
        foreach (RunningProgram program in programs)
        {
            program.Start("first");
        }

        for (int round = 0; round < rounds; round++)
        {
            empty.Start(Work.First);
            foreach (Work work in works)
            {
                foreach (RunningProgram program in programs)
                {
                    program.Start(work);
                }
            }
        }

        // The same question, the same answer: or it was not the same work.
        foreach (Work work in works)
        {
            long[] sums = [.. programs.Select(program => program.Sum(work)).Distinct()];
            if (sums is not [> 0])
            {
                throw new InvalidOperationException(
                    $"{work}: the programs differ: {string.Join(", ", programs.Select(program => $"{program.Name} {program.Sum(work)}"))}");
            }
        }
    }

    private static IEnumerable<Figure> First(RunningProgram empty, RunningProgram[] programs, int count)
    {
        double nothing = empty.Median(Work.First, static run => run.SinceStart);
        yield return Figure.Plain("from the start of the process: an empty program", nothing, " ms");
        foreach (RunningProgram program in programs)
        {
            double first = program.Median(Work.First, static run => run.SinceStart);
            double? goal = program != programs[0] ? null : count > LargeCount ? MostForFirstOfMany : MostForFirst;
            yield return Figure.Plain($"from the start to the first article: {program.Name}", first, " ms");
            yield return Figure.Below($"to the first article, more than an empty program: {program.Name}", goal, first - nothing, " ms");
        }
    }

    private static IEnumerable<Figure> Everything(RunningProgram[] programs) =>
        from work in AllWork
        from program in programs
        select Figure.Plain($"{Describe(work)}: {program.Name}", program.Median(work, static run => run.SinceMain), " ms");

    private static IEnumerable<Figure> AgainstJson(RunningProgram generated, RunningProgram json)
    {
        yield return Figure.Above("the first article, faster than System.Text.Json", LeastFirstAgainstJson, Faster(Work.First), "x");
        yield return Figure.Above("all texts, faster than System.Text.Json", LeastTextsAgainstJson, Faster(Work.Texts), "x");

        double Faster(Work work) => json.Median(work, static run => run.SinceMain) / generated.Median(work, static run => run.SinceMain);
    }

    private static IEnumerable<Figure> Memory(RunningProgram empty, RunningProgram[] programs)
    {
        yield return Megabytes(empty, Work.First, "working set, an empty program");
        foreach (RunningProgram program in programs)
        {
            yield return Megabytes(program, Work.First, $"working set, the first article: {program.Name}");
            yield return Megabytes(program, Work.Texts, $"working set, all texts: {program.Name}");
        }

        static Figure Megabytes(RunningProgram program, Work work, string name) =>
            Figure.Plain(name, program.Median(work, static run => run.WorkingSet) / 1e6, " MB");
    }

    private static string Describe(Work work) => work switch
    {
        Work.First => "from Main, the first article",
        Work.Headlines => "from Main, all headlines",
        Work.Quotes => "from Main, all quotes of one actor",
        _ => "from Main, all texts",
    };
}
