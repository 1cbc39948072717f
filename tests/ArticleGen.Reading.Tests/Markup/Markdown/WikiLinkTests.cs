namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Of the links of Obsidian the words that they show are text.</summary>
public class WikiLinkTests
{
    [Theory]
    [InlineData("\"Lovely,\" said [[Tom Hale]].", "\"Lovely,\" said Tom Hale.")]
    [InlineData("\"Lovely,\" said [[people/tom-hale|Tom Hale]].", "\"Lovely,\" said Tom Hale.")]
    [InlineData("[[notes/Tom Hale]] left.", "Tom Hale left.")]
    [InlineData("[[Varna#History]] is old.", "Varna is old.")]
    [InlineData("[[#History]] is below.", "#History is below.")]
    [InlineData("**[[Tom Hale]]** and *[[Varna|the port]]*", "Tom Hale and the port")]
    [InlineData("The port.\n\n![[port.png]]\n\nThe mole. ![[mole.png|300]]", "The port.\n\nThe mole.")]
    [InlineData("![[Varna]] The port.", "The port.")]
    public void The_words_shown_are_read(string markdown, string words) => Assert.Equal(words, MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("[[]]")]
    [InlineData("[[Tom Hale]")]
    [InlineData("[[Tom\nHale")]
    [InlineData("a[0][1] and b[[0], [1]]")]
    [InlineData("[[[Tom]]]")]
    public void Other_brackets_stay(string markdown) =>
        Assert.Equal(markdown.Replace('\n', ' '), MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("[[1]](/x) The port.", "[1] The port.")]
    [InlineData("[[port]] is old.\n\n[port]: /x", "[port] is old.")]
    [InlineData("`[[Tom Hale]]`", "[[Tom Hale]]")]
    [InlineData("\\[[Tom Hale]]", "[[Tom Hale]]")]
    public void Links_of_CommonMark_come_first(string markdown, string words) =>
        Assert.Equal(words, MarkdownInvariants.Check(markdown).Text);
}
