using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public class SourcesTests
{
    private const string Uses = "<Project><!-- ArticleGen --></Project>";

    [Theory]
    // Projects have their folder.
    [InlineData("", "News.csproj", "News.csproj")]
    // One inside counts with it.
    [InlineData("|seeds", "News.csproj", "News.csproj")]
    [InlineData("|seeds/2026", "News.csproj", "News.csproj")]
    // One beside the project counts by itself.
    [InlineData("news|seeds", "news/News.csproj", "news/News.csproj|seeds")]
    [InlineData("|seeds", "news/News.csproj", "news/News.csproj|seeds")]
    [InlineData("news|news2", "news/News.csproj", "news/News.csproj|news2")]
    // Without any project, the outer one has what is in the inner one.
    [InlineData("|seeds|seeds/2026", "", "")]
    [InlineData("seeds|news", "", "news|seeds")]
    // What the outer one does not look into counts by itself.
    [InlineData("|.drafts", "", "|.drafts")]
    public void A_folder_counts_where_nothing_else_has_its_files(string open, string project, string found)
    {
        using Desk desk = new();
        foreach (string folder in (string[])["seeds/2026", "news", "news2", ".drafts"])
        {
            Directory.CreateDirectory(desk.PathOf(folder));
        }

        if (project.Length > 0)
        {
            desk.Write(project, Uses);
        }

        string[] folders = [.. open.Split('|').Select(folder => Path.TrimEndingDirectorySeparator(desk.PathOf(folder)))];
        Sources sources = Sources.Find(OpenFolders.None.Change(folders, []), askProjects: true, [], CancellationToken.None);

        Assert.Equal(
            found.Split('|').Select(source => Path.TrimEndingDirectorySeparator(desk.PathOf(source))),
            sources.All);
    }

    [Theory]
    [InlineData("<Project><PropertyGroup", true)]
    [InlineData("", true)]
    [InlineData("<Project>", true)]
    // It says plainly that it does not use ArticleGen any more.
    [InlineData("<Project />", false)]
    // It is gone.
    [InlineData(null, false)]
    public void A_project_that_somebody_is_writing_stays(string? text, bool stays)
    {
        using Desk desk = new();
        string project = desk.PathOf("News.csproj");
        if (text is not null)
        {
            desk.Write("News.csproj", text);
        }

        OpenFolders folders = OpenFolders.None.Change([desk.Folder], []);

        Assert.Equal([stays ? project : desk.Folder], Sources.Find(folders, askProjects: true, [project], CancellationToken.None).All);
        // Nobody has known it before.
        Assert.Equal([desk.Folder], Sources.Find(folders, askProjects: true, [], CancellationToken.None).All);
        // Its folder is closed.
        Assert.Empty(Sources.Find(OpenFolders.None, askProjects: true, [project], CancellationToken.None).All);
    }

    [Fact]
    public void Where_no_project_may_be_asked_folders_count_by_themselves()
    {
        using Desk desk = new Desk().Write("News.csproj", Uses).Write("seeds/a.txt", "");
        OpenFolders folders = OpenFolders.None.Change([desk.Folder, desk.PathOf("seeds")], []);

        Sources sources = Sources.Find(folders, askProjects: false, [desk.PathOf("News.csproj")], CancellationToken.None);

        Assert.Equal([desk.Folder], sources.All);
    }
}
