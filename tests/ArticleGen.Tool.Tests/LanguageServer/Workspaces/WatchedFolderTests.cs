using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public class WatchedFolderTests
{
    [Fact]
    public void Settings_above_an_open_folder_matter()
    {
        OpenFolders open = OpenFolders.None.Change(["/d/one", "/d/one/below", "/e"], []);

        Assert.Equal(
            [
                new("/d/one", WatchedPart.All),
                new("/d/one/below", WatchedPart.All),
                new("/e", WatchedPart.All),
                new("/d", WatchedPart.Settings),
                new("/", WatchedPart.Settings),
            ],
            WatchedFolder.FindAll(open, []));
    }

    [Fact]
    public void Files_that_a_project_lists_from_elsewhere_matter()
    {
        using Desk desk = new Desk().Write("one/a.txt", "").Write("shared/b.txt", "").Write("shared/deep/c.txt", "");
        Workspace workspace = new();
        LoadedWorkspace.Load(workspace, desk, desk.PathOf("one/One.csproj"));
        OpenFolders open = OpenFolders.None.Change([desk.PathOf("one")], []);

        WatchedFolder[] found = [.. WatchedFolder.FindAll(open, workspace.Homes)];

        Assert.Equal(
            [
                new(desk.PathOf("one"), WatchedPart.All),
                new(desk.PathOf("shared"), WatchedPart.Files),
                new(desk.PathOf("shared/deep"), WatchedPart.Files),
                new(desk.Folder, WatchedPart.Settings),
            ],
            found[..4]);
        Assert.All(found[4..], static folder => Assert.Equal(WatchedPart.Settings, folder.Part));
    }

    // The system does not grant as many as one likes.
    [Fact]
    public void Of_very_many_folders_the_first_are_watched()
    {
        using Desk desk = new();
        for (int i = 0; i < 70; i++)
        {
            desk.Write($"shared/{i:00}/a.txt", "");
        }

        Workspace workspace = new();
        LoadedWorkspace.Load(workspace, desk, desk.PathOf("one/One.csproj"));

        Assert.Equal(
            64,
            WatchedFolder.FindAll(OpenFolders.None, workspace.Homes).Count(static folder => folder.Part == WatchedPart.Files));
    }

    // A document that stands for itself is open, and counts as the client shows it.
    [Fact]
    public void Files_beside_a_document_do_not_matter()
    {
        using Desk desk = new Desk().Write("a.txt", "");
        Workspace workspace = new();
        LoadedWorkspace.Load(workspace, desk, desk.PathOf("a.txt"));

        Assert.Empty(WatchedFolder.FindAll(OpenFolders.None, workspace.Homes));
    }
}
