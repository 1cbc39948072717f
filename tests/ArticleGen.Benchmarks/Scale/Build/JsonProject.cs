using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Programs;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>A program beside which the build copies one JSON file with all that is known of the articles.</summary>
internal sealed class JsonProject
{
    private const string JsonFile = "articles.json";

    private readonly StoryData[] _stories;

    public JsonProject(Workspace workspace, Archive archive, int count)
    {
        _stories = StoryFile.Read(archive.Take(count));
        Project = workspace.NewProject("Json", $"""<Content Include="{JsonFile}" CopyToOutputDirectory="PreserveNewest" />""");
        StoryFile.Write(Project.PathOf(JsonFile), _stories);
        ArticleProject.EditProgram(Project, 0);
        Project.Restore();
    }

    /// <summary>The project.</summary>
    public TestProject Project { get; }

    /// <summary>Adds a sentence to an article, another article each round.</summary>
    public void EditArticle(int round)
    {
        int number = round % _stories.Length;
        _stories[number] = _stories[number] with { Text = _stories[number].Text + ArticleProject.Sentence };
        StoryFile.Write(Project.PathOf(JsonFile), _stories);
    }
}
