using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>How long whole builds take.</summary>
/// <remarks>
/// Whole processes, which take turns: BenchmarkDotNet measures what runs inside its own. No process outlives its build, neither the
/// compiler's nor MSBuild's, so that every build starts from the same state.
/// </remarks>
internal static class BuildFigures
{
    public static IEnumerable<Figure> Measure(Archive archive, int count, int rounds, string storage, string? packed)
    {
        using Workspace workspace = new(packed);
        ArticleProject generated = ArticleProject.Generated(workspace, archive, count, storage);
        ArticleProject embedded = ArticleProject.Embedded(workspace, archive, count);
        JsonProject json = new(workspace, archive, count);
        (string Name, TestProject Project, Action<int> EditArticle)[] projects =
        [
            ("ArticleGen", generated.Project, generated.EditArticle),
            ("embedded, no generator", embedded.Project, embedded.EditArticle),
            ("one JSON file", json.Project, json.EditArticle),
        ];

        // Item operations that compare every file with every other would show in the evaluation.
        (string Name, Action<TestProject, Action<int>, int> Edit, Func<TestProject, FinishedProcess> Run)[] kinds =
        [
            ("evaluation alone", static (_, _, _) => { }, static project => project.Evaluate()),
            ("dotnet build, cold", static (project, _, _) => project.Clean(), Build),
            ("dotnet build, one article edited", static (_, editArticle, round) => editArticle(round), Build),
            ("dotnet build, one .cs edited", static (project, _, round) => ArticleProject.EditProgram(project, round), Build),
        ];
        var times = kinds.SelectMany(kind => projects.Select(to => (Kind: kind, To: to, Seconds: new double[rounds]))).ToList();
        for (int round = 0; round < rounds; round++)
        {
            foreach (var time in times)
            {
                time.Kind.Edit(time.To.Project, time.To.EditArticle, round + 1);
                time.Seconds[round] = time.Kind.Run(time.To.Project).Seconds;
            }
        }

        foreach (var time in times)
        {
            yield return Figure.Plain($"{time.Kind.Name}: {time.To.Name}", Rounds.Median(time.Seconds), " s");
        }

        static FinishedProcess Build(TestProject project) => project.Build("Debug");
    }
}
