using System.Globalization;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Programs;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>One program with the same articles in three ways, and the edits that builds are measured after.</summary>
internal sealed class BuildProjects
{
    private const string Articles = "seeds";
    private const string JsonFile = "articles.json";
    private const string Sentence = "It rained all day.\n\n";

    private readonly Archive _archive;
    private readonly StoryData[] _stories;
    private readonly TestProject _json;

    public BuildProjects(Workspace workspace, Archive archive, int count, string storage)
    {
        _archive = archive;
        _stories = StoryFile.Read(archive.Take(count));
        Generated = workspace.NewProject("Generated", Workspace.ArticleGen, $"<ArticleGen_TextStorage>{storage}</ArticleGen_TextStorage>");
        TestProject embedded = workspace.NewProject(
            "Embedded",
            $"""<EmbeddedResource Include="{Articles}/**/*.txt" WithCulture="false" LogicalName="%(RecursiveDir)%(Filename)" />""");
        _json = workspace.NewProject("Json", $"""<Content Include="{JsonFile}" CopyToOutputDirectory="PreserveNewest" />""");
        archive.Write(Generated.PathOf(Articles), count);
        archive.Write(embedded.PathOf(Articles), count);
        StoryFile.Write(_json.PathOf(JsonFile), _stories);
        All = [("ArticleGen", Generated), ("embedded, no generator", embedded), ("one JSON file", _json)];
        foreach ((_, TestProject project) in All)
        {
            EditProgram(project, 0);
            project.Restore();
        }
    }

    /// <summary>The projects, by what they are called in the figures.</summary>
    public IReadOnlyList<(string Name, TestProject Project)> All { get; }

    /// <summary>The project that uses ArticleGen.</summary>
    public TestProject Generated { get; }

    /// <summary>The bytes of all articles.</summary>
    public long TextBytes =>
        new DirectoryInfo(Generated.PathOf(Articles)).EnumerateFiles("*.txt", SearchOption.AllDirectories).Sum(static file => file.Length);

    /// <summary>Adds a sentence to an article, another article each round.</summary>
    public void EditArticle(TestProject project, int round)
    {
        int number = round % _stories.Length;
        if (project == _json)
        {
            _stories[number] = _stories[number] with { Text = _stories[number].Text + Sentence };
            StoryFile.Write(project.PathOf(JsonFile), _stories);
        }
        else
        {
            File.AppendAllText(project.PathOf(Path.Combine(Articles, _archive.Article(number).Path)), Sentence);
        }
    }

    /// <summary>Edits the program. It uses nothing that is generated, so that it compiles without the generator as well.</summary>
    public static void EditProgram(TestProject project, int round) =>
        project.Write("Program.cs", string.Create(CultureInfo.InvariantCulture, $"Console.WriteLine({round});\n"));
}
