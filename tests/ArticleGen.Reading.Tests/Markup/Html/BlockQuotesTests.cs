namespace ArticleGen.Reading.Tests.Markup.Html;

/// <summary>Which block quotes say whose words they are.</summary>
public class BlockQuotesTests
{
    // Tags and references are no part of the length of a signature.
    [Theory]
    [InlineData("&mdash; <a href=\"https://example.org/people/ines-calder?utm_source=front&amp;utm_medium=quote&amp;utm_campaign=harbour"
        + "&amp;utm_content=0123456789012345678901234567890123456789\">Ines Calder</a>")]
    [InlineData("&#8212;&nbsp;Ines <b class=\"a-very-long-name-of-a-class another-very-long-name-of-a-class one-more-of-them\">Calder</b>")]
    [InlineData("- Ines Calder, port director")]
    public void A_last_line_behind_a_dash_signs(string line) => Assert.Equal(
        "\u201CWe reopen.\u201D",
        PageViews.Read($"<blockquote><p>We reopen.</p><p>{line}</p></blockquote>").Text.Split("\n\n")[0]);

    [Theory]
    [InlineData("<blockquote>Bring:<br>- a rope!</blockquote>")]
    [InlineData("<blockquote>Bring:<br>- a rope</blockquote>")]
    [InlineData("<blockquote>Is it so?<br>&mdash; We sail!</blockquote>")]
    [InlineData("<blockquote>He said this:<br>&mdash; We sail:</blockquote>")]
    public void A_last_line_that_is_no_signature_does_not(string page) =>
        Assert.DoesNotContain("\u201C", PageViews.Read(page).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(" hidden")]
    [InlineData(" style=\"display: none\"")]
    [InlineData(" aria-hidden=true")]
    public void A_hidden_caption_names_nobody(string attribute) => Assert.Equal(
        "We sail.",
        PageViews.Read($"<figure><blockquote>We sail.</blockquote><figcaption{attribute}>Calder</figcaption></figure>").Text);

    // The attribution stands in the quotation that the words are in.
    [Theory]
    [InlineData("<blockquote><q>We reopen. &mdash; <cite>Calder</cite></q></blockquote>")]
    [InlineData("<blockquote><p><q>We reopen.<br>&mdash; Calder</q></p></blockquote>")]
    [InlineData("<blockquote><q>We reopen.</q> &mdash; <cite>Calder</cite></blockquote>")]
    [InlineData("<blockquote>We reopen. <footer><q>&mdash; Calder</q></footer></blockquote>")]
    public void Nobody_signs_inside_the_marks(string page) => Assert.Equal(
        "\u201CWe reopen.\u201D\n\n\u2014 Calder\n\n\u201CIt\u201D sails.",
        PageViews.Read(page + "<p><q>It</q> sails.</p>").Text);
}
