namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Block quotes that a Markdown file has as HTML are read as those of an HTML file, whatever their words are written in.</summary>
public class HtmlQuoteTests
{
    [Theory]
    [InlineData("<blockquote>\n<p>The kilns are cold.</p>\n<footer>Marta Lindqvist</footer>\n</blockquote>")]
    [InlineData("<blockquote><p>The kilns are cold.</p><footer>\u2014 <cite>Marta Lindqvist</cite>, potter</footer></blockquote>")]
    [InlineData("<blockquote>The kilns are cold. <cite>Marta Lindqvist</cite></blockquote>")]
    [InlineData("<BLOCKQUOTE cite=\"http://x\">\n  <p>The kilns are cold.</p>\n  <p>&mdash; Marta Lindqvist, potter</p>\n</BLOCKQUOTE>")]
    [InlineData("<blockquote><p>The kilns are cold.<br>\u2014 Marta Lindqvist</p></blockquote>")]
    [InlineData("<blockquote>\nThe kilns are cold.\n\u2014 Marta Lindqvist\n</blockquote>")]
    [InlineData("<blockquote>\n\nThe kilns are *cold*.\n\n\u2014 Marta Lindqvist\n\n</blockquote>")]
    [InlineData("<blockquote>\n\nThe kilns are cold.\n\n<footer>Marta Lindqvist</footer>\n\n</blockquote>")]
    [InlineData("<blockquote class='x'>\n\nThe kilns are cold. \u2014 Marta Lindqvist\n</blockquote>")]
    [InlineData("<blockquote>The kilns are cold.</blockquote>\n\n\u2014 Marta Lindqvist")]
    [InlineData("Marta Lindqvist wrote:\n\n<blockquote>The kilns are cold.</blockquote>")]
    [InlineData(
        "<figure>\n<blockquote><p>The kilns are cold.</p></blockquote>\n"
            + "<figcaption>\u2014 Marta Lindqvist, potter</figcaption>\n</figure>")]
    [InlineData(
        "<figure>\n<blockquote>\nThe kilns are cold.\n</blockquote>\n<figcaption>\nMarta Lindqvist, potter\n"
            + "</figcaption>\n</figure>")]
    [InlineData("<figure>\n\n> The kilns are cold.\n\n<figcaption>Marta Lindqvist</figcaption>\n</figure>")]
    [InlineData("<div>\n<blockquote><q>The kilns are cold.</q><footer>Marta Lindqvist</footer></blockquote>\n</div>")]
    [InlineData("> <p>The kilns are cold.</p>\n> <footer>Marta Lindqvist</footer>")]
    [InlineData("> The kilns are cold.\n>\n> <p>\u2014 Marta Lindqvist</p>")]
    [InlineData("- <blockquote>The kilns are cold. <cite>Marta Lindqvist</cite></blockquote>")]
    public void Who_signs_is_the_speaker(string quote) => Assert.Equal(["Marta Lindqvist: The kilns are cold."], QuoteSpeakers.Read(quote));

    [Theory]
    [InlineData(
        "<blockquote><p>One.</p><p>Two.</p><footer>Omar Haddad</footer></blockquote>",
        "\u201COne.\n\n\u201CTwo.\u201D\n\n\u2014 Omar Haddad")]
    [InlineData("<blockquote>\u201COne.\u201D<cite>Omar Haddad</cite></blockquote>", "\u201COne.\u201D\n\n\u2014 Omar Haddad")]
    [InlineData("<blockquote>One \"two\".<footer>- Omar Haddad</footer></blockquote>", "\u00ABOne \"two\".\u00BB\n\n- Omar Haddad")]
    [InlineData(
        "<blockquote>\n\n# One\n\nTwo.\n\n<cite>Omar Haddad</cite>\n\n</blockquote>",
        "\u201COne\n\n\u201CTwo.\u201D\n\n\u2014 Omar Haddad")]
    [InlineData(
        "<blockquote>One.<script>\nx</script> Two.<!-- <footer> --><footer>Omar Haddad</footer></blockquote>",
        "\u201COne. Two.\u201D\n\n\u2014 Omar Haddad")]
    public void The_view_has_the_marks_and_the_dash(string markdown, string view) =>
        Assert.Equal(view, MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("<blockquote>The kilns are cold.</blockquote>")]
    [InlineData("<blockquote cite=\"Marta Lindqvist\"><p>The kilns are cold.</p></blockquote>")]
    [InlineData("<blockquote>The kilns are cold, as in <cite>Moby Dick</cite>.</blockquote>")]
    [InlineData("<blockquote>The kilns are cold.<footer></footer></blockquote>")]
    [InlineData("<blockquote><cite>Marta Lindqvist</cite></blockquote>")]
    [InlineData("<blockquote></blockquote>\n\n\u2014 Marta Lindqvist")]
    [InlineData("<blockquote>The kilns are cold.\n\n\u2014 Marta Lindqvist")]
    [InlineData("The kilns are cold.\n\n<footer>Marta Lindqvist</footer>\n\n</blockquote>")]
    [InlineData("<!-- <blockquote> -->\n\nThe kilns are cold.\n\n\u2014 Marta Lindqvist\n\n<!-- </blockquote> -->")]
    [InlineData("<figure>\n<img src=x>\n<figcaption>Marta Lindqvist, potter</figcaption>\n</figure>")]
    [InlineData(
        "<figure>\n<blockquote>The kilns are cold.</blockquote>\n"
            + "<figcaption>a guide to the kilns of the town</figcaption>\n</figure>")]
    [InlineData("- <blockquote>\n\nThe kilns are cold.\n\n<footer>Marta Lindqvist</footer>\n\n</blockquote>")]
    public void Other_html_has_no_marks(string markdown) => Assert.DoesNotContain('\u201C', MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("<blockquote>")]
    [InlineData("</blockquote>")]
    [InlineData("> <blockquote>")]
    [InlineData("- </blockquote>\n\n<blockquote>")]
    public void Tags_without_words_leave_nothing(string markdown) => Assert.Equal("", MarkdownInvariants.Check(markdown).Text);
}
