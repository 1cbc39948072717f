using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>Makes projects that use ArticleGen.</summary>
internal static class GeneratedProject
{
    /// <summary>The folder of the articles.</summary>
    public const string Articles = "seeds";

    // Pages of HTML are no articles by default.
    private const string Pages = $"""<Article Include="{Articles}/**/*.html" />""";

    /// <summary>Makes a project with articles, and with what they need beside them.</summary>
    public static TestProject Create(Workspace workspace, string name, Archive archive, int count, string storage)
    {
        TestProject project = workspace.NewProject(
            name,
            string.Concat([Workspace.ArticleGen, Pages, .. archive.Files.Select(Item)]),
            $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>");
        archive.Write(project.PathOf(Articles), count);
        foreach (ProjectFile file in archive.Files)
        {
            project.Write(file.Name, file.Text);
        }

        return project;
    }

    private static string Item(ProjectFile file) => $"""<{file.Item} Include="{file.Name}" />""";
}
