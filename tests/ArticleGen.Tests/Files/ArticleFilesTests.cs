namespace ArticleGen.Tests.Files;

public class ArticleFilesTests
{
    private static readonly MemoryOptions NoMetadata = MemoryOptions.Of();

    [Theory]
    [InlineData("/p/seeds/ferry.txt")]
    [InlineData("/p/seeds/FERRY.TXT")]
    [InlineData(@"C:\p\stories\ferry.txt")]
    [InlineData("/p/my BannedSymbols.txt")]
    [InlineData("/p/PublicAPI.txt")]
    public void Takes_text_files(string path) => Assert.True(ArticleFiles.IsArticle(path, NoMetadata));

    [Theory]
    [InlineData("/p/BannedSymbols.txt")]
    [InlineData("/p/bannedsymbols.TXT")]
    [InlineData("/p/BannedSymbols.Web.txt")]
    [InlineData("/p/PublicAPI.Shipped.txt")]
    [InlineData("/p/PublicAPI/net8.0/PublicAPI.Unshipped.txt")]
    [InlineData(@"C:\p\PublicAPI.Shipped.net8.0.txt")]
    [InlineData("/p/InternalAPI.Shipped.txt")]
    [InlineData("/p/CodeMetricsConfig.txt")]
    [InlineData("/p/vs-threading.MainThreadAssertingMethods.txt")]
    [InlineData("/p/NativeMethods.txt")]
    [InlineData("/p/A.b.verified.txt")]
    [InlineData("/p/A.b.received.txt")]
    [InlineData("/p/readme.md")]
    [InlineData("/p/seeds/ferry.md")]
    [InlineData("/p/seeds/ferry.html")]
    [InlineData("/p/txt")]
    public void Leaves_the_files_of_others(string path) => Assert.False(ArticleFiles.IsArticle(path, NoMetadata));

    [Theory]
    [InlineData("/p/ferry.md")]
    [InlineData("/p/ferry")]
    [InlineData("/p/ferry.txt")]
    public void Takes_every_Article_item(string path) =>
        Assert.True(ArticleFiles.IsArticle(path, MemoryOptions.OfMetadata(("ArticleGenItem", "True"))));

    [Theory]
    [InlineData("/p/ferry.md", "Markdown")]
    [InlineData("/p/ferry.html", "html")]
    [InlineData("/p/BannedSymbols.txt", "Text")]
    [InlineData("/p/ferry", "Markdwon")]
    public void Takes_every_file_of_which_the_project_says_how_it_is_written(string path, string format) =>
        Assert.True(ArticleFiles.IsArticle(path, MemoryOptions.OfMetadata(("ArticleFormat", format))));

    [Fact]
    public void A_format_that_is_blank_says_nothing() =>
        Assert.False(ArticleFiles.IsArticle("/p/ferry.md", MemoryOptions.OfMetadata(("ArticleFormat", " "))));

    [Fact]
    public void Leaves_an_item_that_says_it_is_none() =>
        Assert.False(ArticleFiles.IsArticle("/p/ferry.md", MemoryOptions.OfMetadata(("ArticleGenItem", "false"))));
}
