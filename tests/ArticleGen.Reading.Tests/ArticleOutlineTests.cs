namespace ArticleGen.Reading.Tests;

public class ArticleOutlineTests
{
    [Theory]
    [InlineData("---\ntitle: Ferry\n---\n\nIt sails.\n", "---\ntitle: Ferry\n---")]
    [InlineData("+++\r\ntitle = \"Ferry\"\r\n+++\r\nIt sails.\r\n", "+++\r\ntitle = \"Ferry\"\r\n+++")]
    [InlineData("{ \"title\": \"Ferry\" }\n\nIt sails.\n", "{ \"title\": \"Ferry\" }")]
    [InlineData("---\ntitle: Ferry\n\nIt sails.\n", null)]
    [InlineData("It sails.\n\n---\n\nIt lands.\n", null)]
    [InlineData("", null)]
    public void Front_matter_is_found_with_its_fences(string text, string? expected)
    {
        TextRange? front = ArticleOutline.Read(text, ArticleFormat.Text, CancellationToken.None).FrontMatter;

        Assert.Equal(expected, front?.In(text));
    }

    [Fact]
    public void The_headings_of_Markdown_are_found_with_their_levels()
    {
        const string Text = """
            ---
            # a comment
            title: Ferry
            ---

            # The *ferry* ##

            It sails.

            Second
            ------

            > ## Quoted

            - ## Listed

            ```
            ## Code
            ```

            ##

            #hashtag

            ###### Deep

            """;

        ArticleOutline outline = ArticleOutline.Read(Text, ArticleFormat.Markdown, CancellationToken.None);

        Assert.Equal(
            ["1 The *ferry*", "2 Second", "6 Deep"],
            outline.Headings.Select(static heading => $"{heading.Level} {heading.Words.In(Text)}"));
    }

    [Theory]
    [InlineData(ArticleFormat.Text)]
    [InlineData(ArticleFormat.Html)]
    public void Other_formats_have_no_headings(ArticleFormat format) =>
        Assert.Empty(ArticleOutline.Read("# Ferry\n\nIt sails.\n", format, CancellationToken.None).Headings);
}
