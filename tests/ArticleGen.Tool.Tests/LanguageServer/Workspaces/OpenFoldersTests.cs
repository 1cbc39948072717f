using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public class OpenFoldersTests
{
    [Fact]
    public void Folders_open_and_close()
    {
        OpenFolders folders = OpenFolders.None.Change(["/d/two", "/d/one", "/d/one"], []);
        Assert.Equal(["/d/one", "/d/two"], folders.All);

        Assert.Equal(["/d/three", "/d/two"], folders.Change(["/d/three"], ["/d/one", "/d/none"]).All);
        Assert.Equal(["/d/one", "/d/two"], folders.All);
    }

    [Theory]
    [InlineData("/d/one/a.txt", true, true)]
    [InlineData("/d/one/below/a.txt", true, true)]
    [InlineData("/d/one", false, true)]
    [InlineData("/d", false, true)]
    [InlineData("/d/on", false, false)]
    [InlineData("/d/one.txt", false, false)]
    [InlineData("/d/two/a.txt", false, false)]
    public void A_path_lies_in_an_open_folder(string path, bool isIn, bool meets)
    {
        OpenFolders folders = OpenFolders.None.Change(["/d/one"], []);

        Assert.Equal(isIn, folders.Have(path));
        Assert.Equal(meets, folders.Concern(path));
    }

    [Theory]
    [InlineData("/d/obj/a.txt", true)]
    [InlineData("/d/seeds/a.txt", false)]
    [InlineData("/elsewhere/obj/a.txt", false)]
    // It is open itself, though the folder above leaves it out.
    [InlineData("/d/.drafts/a.txt", false)]
    [InlineData("/d/.drafts/bin/a.txt", true)]
    [InlineData("/d/.other/a.txt", true)]
    public void What_tools_write_for_themselves_is_left_out(string path, bool isLeftOut) =>
        Assert.Equal(isLeftOut, OpenFolders.None.Change(["/d", "/d/.drafts"], []).LeaveOut(path));

    [Theory]
    // The folder is opened by a link, and the file is named without it; and the other way round.
    [InlineData("link", "real/a.txt", "link/a.txt")]
    [InlineData("real", "link/a.txt", "real/a.txt")]
    [InlineData("real", "link/below/a.txt", "real/below/a.txt")]
    [InlineData("link/below", "real/below/a.txt", "link/below/a.txt")]
    // Beside the folder.
    [InlineData("link/below", "real/a.txt", "link/a.txt")]
    // Already so.
    [InlineData("link", "link/a.txt", "link/a.txt")]
    [InlineData("real", "real/a.txt", "real/a.txt")]
    // A file that is not there yet.
    [InlineData("real", "link/new.txt", "real/new.txt")]
    // Elsewhere.
    [InlineData("real", "other/a.txt", "other/a.txt")]
    [InlineData("real", "realm/a.txt", "realm/a.txt")]
    [InlineData("link/below", "other/a.txt", "other/a.txt")]
    public void A_file_has_its_path_below_the_folder_that_is_open(string folder, string path, string spelled)
    {
        using Desk desk = new Desk().Write("real/a.txt", "").Write("real/below/a.txt", "").Write("other/a.txt", "")
            .Write("realm/a.txt", "");
        Directory.CreateSymbolicLink(desk.PathOf("link"), "real");

        Assert.Equal(desk.PathOf(spelled), OpenFolders.None.Change([desk.PathOf(folder)], []).Spell(desk.PathOf(path)));
    }

    [Fact]
    public void Links_that_lead_nowhere_harm_nobody()
    {
        using Desk desk = new Desk().Link("round", "round").Link("dangling", "none");
        OpenFolders folders = OpenFolders.None.Change([desk.PathOf("round"), desk.PathOf("dangling"), desk.PathOf("none/at/all")], []);

        Assert.Equal("/elsewhere/a.txt", folders.Spell("/elsewhere/a.txt"));
        Assert.Equal(desk.PathOf("round/a.txt"), folders.Spell(desk.PathOf("round/a.txt")));
        Assert.Equal("untitled:a.txt", folders.Spell("untitled:a.txt"));
    }
}
