using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Tests.Input;

public sealed class RealPathTests
{
    [Theory]
    [InlineData("real/a.txt", "real/a.txt")]
    [InlineData("link.txt", "real/a.txt")]
    [InlineData("folder/a.txt", "real/a.txt")]
    [InlineData("folder/back.txt", "top.txt")]
    [InlineData("chain.txt", "real/a.txt")]
    [InlineData("deep/over.txt", "deep/er/top.txt")]
    [InlineData("not/there.txt", "not/there.txt")]
    public void Links_in_the_folders_and_at_the_end_are_followed(string path, string real)
    {
        using Desk desk = new Desk().Write("real/a.txt", "").Write("top.txt", "").Write("deep/er/est/a", "");
        desk.Link("link.txt", "./real/a.txt")
            .Link("folder", "real")
            .Link("real/back.txt", "../top.txt")
            .Link("chain.txt", desk.PathOf("folder/../link.txt"));
        // "down/.." is where the link leads to, and above that.
        desk.Link("deep/down", "er/est").Link("deep/over.txt", "down/../top.txt");

        string root = RealPath.Resolve(desk.Folder);

        Assert.Equal(Path.Combine(root, real), RealPath.Resolve(desk.PathOf(path)));
        RealPaths known = new();
        Assert.Equal(Path.Combine(root, real), known.Resolve(desk.PathOf(path)));
        Assert.Equal(Path.Combine(root, real), known.Resolve(desk.PathOf(path)));
    }

    [Fact]
    public void A_link_back_to_itself_is_named()
    {
        using Desk desk = new Desk().Link("one.txt", "two.txt").Link("two.txt", "one.txt");

        Assert.Equal("the link leads back to itself", Assert.Throws<IOException>(() => RealPath.Resolve(desk.PathOf("one.txt"))).Message);
    }

    [Fact]
    public void A_folder_is_looked_up_once_in_a_run()
    {
        using Desk desk = new Desk().Write("one/a.txt", "").Write("two/a.txt", "").Link("link", "one");
        RealPaths known = new();
        string first = known.Resolve(desk.PathOf("link/a.txt"));
        File.Delete(desk.PathOf("link"));
        desk.Link("link", "two");

        Assert.Equal(first, known.Resolve(desk.PathOf("link/a.txt")));
        Assert.NotEqual(first, RealPath.Resolve(desk.PathOf("link/a.txt")));
    }

    [Theory]
    [InlineData("/seeds/a.txt", "/seeds", true)]
    [InlineData("/seeds/old/a.txt", "/seeds", true)]
    [InlineData("/seeds-old/a.txt", "/seeds", false)]
    [InlineData("/a.txt", "/", true)]
    [InlineData("/seeds", "/seeds", false)]
    public void Below_a_folder_is_what_is_in_it(string path, string folder, bool isBelow) =>
        Assert.Equal(
            isBelow,
            RealPath.IsBelow(path.Replace('/', Path.DirectorySeparatorChar), folder.Replace('/', Path.DirectorySeparatorChar)));
}
