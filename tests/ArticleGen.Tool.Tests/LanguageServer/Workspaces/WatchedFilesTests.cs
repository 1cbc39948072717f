using System.Reflection;
using ArticleGen.Reading;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public class WatchedFilesTests
{
    [Theory]
    [InlineData("/d/obj", true)]
    [InlineData("/d/bin", true)]
    [InlineData("/d/node_modules", true)]
    [InlineData("/d/.git", true)]
    [InlineData("/d/obj/a.txt", true)]
    [InlineData("/d/below/obj/deep/a.props", true)]
    [InlineData("/d/obj/project.assets.json", false)]
    // Hidden files of settings are no hidden folders.
    [InlineData("/d/.editorconfig", false)]
    [InlineData("/d/.globalconfig", false)]
    [InlineData("/d/a.txt", false)]
    [InlineData("/d/objects", false)]
    [InlineData("/d/below", false)]
    // Above the folder that is open, names do not count.
    [InlineData("/bin/a.txt", false)]
    public void What_tools_write_for_themselves_is_left_out(string path, bool isLeftOut) =>
        Assert.Equal(isLeftOut, WatchedFiles.IsLeftOut(path, "/d"));

    [Fact]
    public void A_folder_below_a_name_that_is_left_out_may_be_open() =>
        Assert.False(WatchedFiles.IsLeftOut("/d/bin/seeds/a.txt", "/d/bin/seeds"));

    // An extension that is new there would not be watched.
    [Fact]
    public void All_extensions_of_articles_are_watched()
    {
        string[] extensions =
        [
            .. typeof(ArticleFormats).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
                .SelectMany(static field => field.GetValue(null) as string[] ?? []),
        ];

        Assert.Contains(".md", extensions);
        Assert.Contains(".html", extensions);
        Assert.All(extensions, static extension =>
        {
            Assert.True(WatchedFiles.Include("/d/a" + extension));
            Assert.Contains(extension[1..], WatchedFiles.Globs[0].Split('{', ',', '}'));
        });
    }

    [Theory]
    [InlineData("a.txt", true, false)]
    [InlineData("a.TXT", true, false)]
    [InlineData("a.xhtml", true, false)]
    [InlineData("a.lexicon", true, false)]
    [InlineData("News.csproj", true, true)]
    [InlineData(".editorconfig", true, true)]
    [InlineData("Directory.Build.props", true, true)]
    [InlineData("project.assets.json", true, true)]
    [InlineData("global.json", true, true)]
    [InlineData("other.json", false, false)]
    [InlineData("2026.11", false, false)]
    [InlineData("txt", false, false)]
    [InlineData("a.txt.", false, false)]
    public void Changes_of_texts_and_settings_matter(string name, bool matters, bool decidesOthers)
    {
        Assert.Equal(matters, WatchedFiles.Include("/d/" + name));
        Assert.Equal(decidesOthers, WatchedFiles.DecideOthers("/d/" + name));
    }
}
