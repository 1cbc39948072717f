using System.Globalization;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>A program with articles, and the edits that builds are measured after.</summary>
internal sealed class ArticleProject
{
    private readonly Archive _archive;
    private readonly int _count;

    private ArticleProject(TestProject project, Archive archive, int count)
    {
        (Project, _archive, _count) = (project, archive, count);
        EditProgram(0);
        project.Restore();
    }

    /// <summary>The project.</summary>
    public TestProject Project { get; }

    /// <summary>The bytes of all articles.</summary>
    public long TextBytes => new DirectoryInfo(Project.PathOf(GeneratedProject.Articles))
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Sum(static file => file.Length);

    /// <summary>A project that uses ArticleGen.</summary>
    public static ArticleProject Generated(Workspace workspace, Archive archive, int count, string storage) => new(
        GeneratedProject.Create(workspace, Named("Generated", count), archive, count, storage), archive, count);

    /// <summary>The floor: a project with the same texts as embedded files, and without a generator.</summary>
    public static ArticleProject Embedded(Workspace workspace, Archive archive, int count)
    {
        TestProject project = workspace.NewProject(
            Named("Embedded", count),
            $"""
            <EmbeddedResource Include="{GeneratedProject.Articles}/**/*" WithCulture="false" LogicalName="%(RecursiveDir)%(Filename)" />
            """);
        archive.Write(project.PathOf(GeneratedProject.Articles), count);
        return new(project, archive, count);
    }

    /// <summary>Adds a sentence to an article, another article each round.</summary>
    public void EditArticle(int round)
    {
        string path = Path.Combine(GeneratedProject.Articles, _archive.Article(round % _count).Path);
        File.AppendAllText(Project.PathOf(path), Sentence);
    }

    /// <summary>Edits the program. It uses nothing that is generated, so that it compiles without the generator as well.</summary>
    public void EditProgram(int round) => EditProgram(Project, round);

    /// <summary>Edits the program of a project.</summary>
    public static void EditProgram(TestProject project, int round) =>
        project.Write("Program.cs", string.Create(CultureInfo.InvariantCulture, $"Console.WriteLine({round});\n"));

    /// <summary>What an edit adds to an article.</summary>
    public static string Sentence => "\n\nIt rained all day.\n";

    private static string Named(string kind, int count) => string.Create(CultureInfo.InvariantCulture, $"{kind}{count}");
}
