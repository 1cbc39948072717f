using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>How long the compiler and whole builds take.</summary>
/// <remarks>
/// Whole processes, which take turns: BenchmarkDotNet measures what runs inside its own. No process outlives its build, neither the
/// compiler's nor MSBuild's, so that every build starts from the same state.
/// </remarks>
internal static class BuildFigures
{
    public static IEnumerable<Figure> Measure(Archive archive, int count, int rounds, string storage, string? packed)
    {
        using Workspace workspace = new(packed);
        BuildProjects projects = new(workspace, archive, count, storage);
        foreach (Figure figure in CompilerFigures.Measure(projects.Generated, count, projects.TextBytes, rounds)
            .Concat(Builds(projects, rounds)))
        {
            yield return figure;
        }
    }

    private static IEnumerable<Figure> Builds(BuildProjects projects, int rounds)
    {
        // Item operations that compare every file with every other would show in the evaluation.
        (string Name, Action<TestProject, int> Edit, Func<TestProject, FinishedProcess> Run)[] kinds =
        [
            ("evaluation alone", static (_, _) => { }, static project => project.Evaluate()),
            ("dotnet build, cold", static (project, _) => project.Clean(), static project => project.Build("Debug")),
            ("dotnet build, one article edited", projects.EditArticle, static project => project.Build("Debug")),
            ("dotnet build, one .cs edited", BuildProjects.EditProgram, static project => project.Build("Debug")),
        ];
        var times = kinds.SelectMany(kind => projects.All.Select(to => (Kind: kind, To: to, Seconds: new double[rounds]))).ToList();
        for (int round = 0; round < rounds; round++)
        {
            foreach (var time in times)
            {
                time.Kind.Edit(time.To.Project, round + 1);
                time.Seconds[round] = time.Kind.Run(time.To.Project).Seconds;
            }
        }

        return times.Select(static time => Figure.Plain($"{time.Kind.Name}: {time.To.Name}", Rounds.Median(time.Seconds), " s"));
    }
}
