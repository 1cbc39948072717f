namespace ArticleGen.Reading.Tests;

public class ArticleFormatsTests
{
    private const string Story = "Port reopens\n\n\"We start,\" Ines Calder said.\n";
    private const string Page = "<!DOCTYPE html>\n<html><body><h1>Port reopens</h1></body></html>\n";

    [Theory]
    [InlineData("seeds/port.txt", Story, ArticleFormat.Text)]
    [InlineData("seeds/port", Story, ArticleFormat.Text)]
    [InlineData("seeds/port.md", Story, ArticleFormat.Markdown)]
    [InlineData("seeds/PORT.MD", Story, ArticleFormat.Markdown)]
    [InlineData("seeds/port.markdown", Story, ArticleFormat.Markdown)]
    [InlineData("seeds/port.mdx", Story, ArticleFormat.Markdown)]
    [InlineData("seeds/port.md", Page, ArticleFormat.Markdown)]
    [InlineData("seeds/port.html", Story, ArticleFormat.Html)]
    [InlineData("seeds/port.htm", Page, ArticleFormat.Html)]
    [InlineData("seeds/port.xhtml", Page, ArticleFormat.Html)]
    [InlineData("seeds/port.txt", Page, ArticleFormat.Html)]
    [InlineData("seeds/port.md.txt", Story, ArticleFormat.Text)]
    [InlineData("seeds/readmemd", Story, ArticleFormat.Text)]
    public void The_extension_tells_the_format_and_else_the_text(string path, string text, ArticleFormat format) =>
        Assert.Equal(format, ArticleFormats.Find(path, text));

    [Theory]
    [InlineData("seeds/port.md", ArticleFormat.Markdown)]
    [InlineData("seeds/port.HTM", ArticleFormat.Html)]
    [InlineData("seeds/port.txt", null)]
    [InlineData("md", null)]
    public void The_extension_alone_tells_some(string path, ArticleFormat? format) =>
        Assert.Equal(format, ArticleFormats.FindByExtension(path));

    [Theory]
    [InlineData(Story, ArticleFormat.Text)]
    [InlineData("# Port reopens\n", ArticleFormat.Text)]
    [InlineData(Page, ArticleFormat.Html)]
    public void The_text_alone_tells_the_others(string text, ArticleFormat format) =>
        Assert.Equal(format, ArticleFormats.FindByText(text));
}
