using System.Globalization;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Programs;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>How long the compiler and whole builds take.</summary>
/// <remarks>
/// Whole processes, which take turns: BenchmarkDotNet measures what runs inside its own. No process outlives its build, neither the compiler's nor
/// MSBuild's, so that every build starts from the same state.
/// </remarks>
internal static class BuildFigures
{
    private const string EditedArticles = "seeds";
    private const string JsonFile = "articles.json";

    public static IEnumerable<Figure> Measure(Archive archive, int count, int rounds, string storage, string? packed)
    {
        using Workspace workspace = new(packed);
        TestProject generated = WithArticles(workspace.NewProject("Generated", Workspace.ArticleGen, $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>"), archive, count);
        TestProject embedded = WithArticles(workspace.NewProject("Embedded", """<EmbeddedResource Include="seeds/**/*.txt" WithCulture="false" LogicalName="%(RecursiveDir)%(Filename)" />"""), archive, count);
        StoryData[] stories = StoryFile.Read(archive.Take(count));
        TestProject json = workspace.NewProject("Json", $"""<Content Include="{JsonFile}" CopyToOutputDirectory="PreserveNewest" />""");
        StoryFile.Write(json.PathOf(JsonFile), stories);

        (string Name, TestProject Project)[] projects = [("ArticleGen", generated), ("embedded, no generator", embedded), ("one JSON file", json)];
        foreach ((_, TestProject project) in projects)
        {
            EditProgram(project, 0);
            project.Restore();
        }

        long textBytes = archive.Take(count).Sum(article => new FileInfo(generated.PathOf(Path.Combine(EditedArticles, article.Path))).Length);
        foreach (Figure figure in CompilerFigures.Measure(generated, textBytes, rounds))
        {
            yield return figure;
        }

        (string Name, Action<TestProject, int> Edit)[] edits =
        [
            ("cold", static (project, _) => project.Clean()),
            ("one article edited", EditArticle),
            ("one .cs edited", EditProgram),
        ];
        double[,][] seconds = new double[edits.Length, projects.Length][];
        for (int round = 0; round < rounds; round++)
        {
            for (int edit = 0; edit < edits.Length; edit++)
            {
                for (int i = 0; i < projects.Length; i++)
                {
                    edits[edit].Edit(projects[i].Project, round + 1);
                    (seconds[edit, i] ??= new double[rounds])[round] = projects[i].Project.Build("Debug").Seconds;
                }
            }
        }

        for (int edit = 0; edit < edits.Length; edit++)
        {
            for (int i = 0; i < projects.Length; i++)
            {
                yield return Figure.Plain($"dotnet build, {edits[edit].Name}: {projects[i].Name}", Rounds.Median(seconds[edit, i]), " s");
            }
        }

        void EditArticle(TestProject project, int round)
        {
            if (project == json)
            {
                stories[round % count] = stories[round % count] with { Text = stories[round % count].Text + "It rained all day.\n\n" };
                StoryFile.Write(json.PathOf(JsonFile), stories);
            }
            else
            {
                File.AppendAllText(project.PathOf(Path.Combine(EditedArticles, archive.Article(round % count).Path)), "It rained all day.\n\n");
            }
        }
    }

    private static TestProject WithArticles(TestProject project, Archive archive, int count)
    {
        archive.Write(project.PathOf(EditedArticles), count);
        return project;
    }

    // It uses nothing that is generated, so that it compiles without the generator as well.
    private static void EditProgram(TestProject project, int round) =>
        project.Write("Program.cs", string.Create(CultureInfo.InvariantCulture, $"Console.WriteLine({round});\n"));
}
