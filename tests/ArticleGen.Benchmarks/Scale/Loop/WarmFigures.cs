using ArticleGen.Benchmarks.Scale.Build;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Loop;

/// <summary>What a developer waits for many times a day: a build after an edit, by a compiler server that is warm.</summary>
/// <remarks>
/// The floor has a server of its own, so that neither has the other's memory to clean up. A whole build is mostly MSBuild's own start,
/// which hides what the compiler takes; so its call of the compiler and the server's processor time are there as well.
/// </remarks>
internal static class WarmFigures
{
    // The runtime compiles a second time what was called often: one build of many articles calls it as often as several of few.
    private const int WarmUpOfFew = 10;
    private const int WarmUpOfMany = 3;
    private const int Many = 5_000;

    public static IEnumerable<Figure> Measure(ArticleProject generated, ArticleProject embedded, string articles, int count, int rounds)
    {
        using CompilerServer server = new(generated.Project);
        using CompilerServer floorServer = new(embedded.Project);
        Contest<ServedBuild> programEdited = new();
        Contest<ServedBuild> articleEdited = new();
        int warmUp = count < Many ? WarmUpOfFew : WarmUpOfMany;
        for (int round = 0; round < warmUp + rounds; round++)
        {
            Contest<ServedBuild>[] counted = round < warmUp ? [new(), new()] : [programEdited, articleEdited];
            counted[0].Measure(generated, embedded, project => Build(project, edited => edited.EditProgram(round + 1)));
            counted[1].Measure(generated, embedded, project => Build(project, edited => edited.EditArticle(round)));
        }

        return [
            .. Figures(programEdited, $"{articles}, warm server, one .cs edited", LoopGoal.ProgramEdited.At(count)),
            .. Figures(articleEdited, $"{articles}, warm server, one article edited", LoopGoal.ArticleEdited.At(count)),
            new($"{articles}, warm server, memory", "", $"{server.WorkingSet / 1_000_000} MB over {floorServer.WorkingSet / 1_000_000} MB"),
        ];

        ServedBuild Build(ArticleProject project, Action<ArticleProject> edit)
        {
            edit(project);
            return (project == generated ? server : floorServer).Build(project.Project);
        }
    }

    private static IEnumerable<Figure> Figures(Contest<ServedBuild> contest, string name, double? goal) =>
    [
        contest.Times($"{name}: dotnet build", goal, static build => build.Seconds, "s"),
        contest.Times($"{name}: its call of the compiler", null, static build => build.CompilerSeconds, "s"),
        contest.Times($"{name}: the server's processor time", null, static build => build.ServerProcessorSeconds, "s"),
    ];
}
