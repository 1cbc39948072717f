namespace ArticleGen.Tests.Settings;

public class ArticleItemTests
{
    [Theory]
    [InlineData("/x/p/seeds/ferry.txt", "/x/p/", "seeds/ferry.txt")]
    [InlineData("/x/p/seeds/ferry.txt", "/x/p", "seeds/ferry.txt")]
    [InlineData("/x/shared/ferry.txt", "/x/p/", "../shared/ferry.txt")]
    [InlineData("/x/p2/ferry.txt", "/x/p/", "../p2/ferry.txt")]
    [InlineData("/x/p/../x/./ferry.txt", "/x/p/", "../x/ferry.txt")]
    [InlineData(@"C:\Work\News\seeds\ferry.txt", @"c:\work\news\", "seeds/ferry.txt")]
    [InlineData(@"D:\ferry.txt", @"C:\work\", "ferry.txt")]
    [InlineData("seeds/ferry.txt", "/x/p/", "seeds/ferry.txt")]
    [InlineData(@"seeds\ferry.txt", null, "seeds/ferry.txt")]
    [InlineData("/x/p/seeds/ferry.txt", null, "ferry.txt")]
    public void Shows_the_path_as_seen_from_the_project(string path, string? projectDir, string expected) =>
        Assert.Equal(expected, Of(path, projectDir).SourceFile);

    [Theory]
    [InlineData("/p/ferry.txt", "ferry")]
    [InlineData("/p/ferry.de.txt", "ferry.de")]
    [InlineData("/p/ferry", "ferry")]
    [InlineData("/p/.txt", ".txt")]
    [InlineData("/p/posts/ferry/index.md", "ferry")]
    [InlineData("/p/index.md", "index")]
    public void The_name_is_the_file_name_without_its_last_extension(string path, string expected) =>
        Assert.Equal(expected, Of(path, "/p/").Name);

    [Fact]
    public void Metadata_names_article_and_resource()
    {
        ArticleItem item = ArticleItem.From(
            "/p/x.txt",
            MemoryOptions.OfMetadata(("ArticleName", "The Ferry"), ("ArticleResource", "News.x.txt")),
            MemoryOptions.OfProperties(("ProjectDir", "/p/")));
        Assert.Equal(("The Ferry", "News.x.txt"), (item.Name, item.Resource));
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("💥 '")]
    public void A_name_without_letter_or_digit_is_not_used(string name)
    {
        MemoryOptions options = MemoryOptions.OfMetadata(("ArticleName", name));
        Assert.Equal("ferry", ArticleItem.From("/p/ferry.txt", options, MemoryOptions.Of()).Name);
        Assert.Equal(name, ArticleItem.InvalidName(options)!.Value);
    }

    [Theory]
    [InlineData("2008")]
    [InlineData("- x -")]
    [InlineData("новости")]
    [InlineData("  ")]
    public void Other_names_are_understood(string name) =>
        Assert.Null(ArticleItem.InvalidName(MemoryOptions.OfMetadata(("ArticleName", name))));

    [Theory]
    [InlineData("/p/ferry.md", null, ArticleFormat.Markdown)]
    [InlineData("/p/FERRY.HTML", null, ArticleFormat.Html)]
    [InlineData("/p/ferry.md", "Text", ArticleFormat.Text)]
    [InlineData("/p/ferry.txt", "markdown", ArticleFormat.Markdown)]
    [InlineData("/p/ferry", " HTML ", ArticleFormat.Html)]
    [InlineData("/p/ferry.md", "Markdwon", ArticleFormat.Markdown)]
    public void The_format_is_what_the_metadata_say_or_else_the_extension(string path, string? metadata, ArticleFormat expected) =>
        Assert.Equal(expected, FormatOf(path, metadata));

    [Theory]
    [InlineData("/p/ferry.txt", null)]
    [InlineData("/p/ferry", "  ")]
    [InlineData("/p/ferry.txt", "1")]
    public void Where_neither_says_it_the_text_has_to(string path, string? metadata) => Assert.Null(FormatOf(path, metadata));

    [Theory]
    [InlineData("Markdwon")]
    [InlineData("md")]
    [InlineData("1")]
    [InlineData("Text, Html")]
    public void A_format_that_is_none_is_told(string format) =>
        Assert.Equal(format, ArticleItem.InvalidFormat(MemoryOptions.OfMetadata(("ArticleFormat", format)))!.Value);

    [Theory]
    [InlineData("Text")]
    [InlineData("MARKDOWN")]
    [InlineData("html")]
    [InlineData(" ")]
    public void Other_formats_are_understood(string format) =>
        Assert.Null(ArticleItem.InvalidFormat(MemoryOptions.OfMetadata(("ArticleFormat", format))));

    [Fact]
    public void Files_of_one_name_stay_apart_without_a_project_directory() =>
        Assert.NotEqual(Of("/a/x.txt", null).Key, Of("/b/x.txt", null).Key);

    private static ArticleFormat? FormatOf(string path, string? metadata) =>
        ArticleItem.From(
            path,
            metadata is null ? MemoryOptions.Of() : MemoryOptions.OfMetadata(("ArticleFormat", metadata)),
            MemoryOptions.Of()).Format;

    private static ArticleItem Of(string path, string? projectDir) =>
        ArticleItem.From(
            path,
            MemoryOptions.Of(),
            projectDir is null ? MemoryOptions.Of() : MemoryOptions.OfProperties(("ProjectDir", projectDir)));
}
