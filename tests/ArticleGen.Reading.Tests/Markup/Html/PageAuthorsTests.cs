using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Tests.Metadata;

namespace ArticleGen.Reading.Tests.Markup.Html;

/// <summary>A page names its authors by elements in the article as well.</summary>
public class PageAuthorsTests
{
    private const string Story =
        "<p>The ferry sails again on Friday, after a week of storms that kept all of the ships of the town in port.</p>";

    [Theory]
    [InlineData("<p><a rel=\"author\" href=\"/calder\">Ines Calder</a></p>")]
    [InlineData("<p>\n<a href=x rel='nofollow author'>\nInes Calder\n</a>\n</p>")]
    [InlineData("<address class=\"author\">Ines Calder</address>")]
    [InlineData("<address class=\"author\"><a rel=author href=x>Ines Calder</a></address>")]
    [InlineData("<div class=\"story byline\"><span itemprop=\"author\">Ines Calder</span></div>")]
    [InlineData("<p class=Byline>Ines Calder</p>")]
    [InlineData("<p class=\"author\r\nlead\">Ines Calder</p>")]
    [InlineData("<p class=\"authors\fauthor\">Ines Calder</p>")]
    [InlineData("<p><span class=author>Ines Calder</span></p>")]
    [InlineData("<div itemprop=author itemscope><span itemprop=name>Ines Calder</span></div>")]
    public void A_line_that_is_a_name_is_an_author_and_no_prose(string line)
    {
        Assert.Equal("Ferry|Ines Calder", ReadFile(line));
        Assert.DoesNotContain("Calder", ReadView(line).Text);
    }

    [Theory]
    [InlineData("<p class=byline>By Ines Calder</p>")]
    [InlineData("<p>By <a rel=author href=x>Ines Calder</a></p>")]
    [InlineData("<p>By <a rel=author href=x>Ines Calder</a>, port editor</p>")]
    public void A_byline_stays(string line)
    {
        Assert.Equal("Ferry|Ines Calder", ReadFile(line));
        Assert.Contains("By Ines Calder", ReadView(line).Text);
    }

    [Theory]
    [InlineData("<blockquote><p>We reopen.</p><footer class=\"author\">Ines Calder</footer></blockquote>")]
    [InlineData("<blockquote><p>We reopen.</p><footer><a rel=author href=x>Ines Calder</a></footer></blockquote>")]
    [InlineData("<blockquote>We reopen. <cite class='quote author'>Ines Calder</cite></blockquote>")]
    [InlineData("<blockquote><p>We reopen.</p><p>&mdash; <span itemprop=author>Ines Calder</span></p></blockquote>")]
    [InlineData("<figure><blockquote>We reopen.</blockquote> <figcaption class=author>Ines Calder</figcaption></figure>")]
    public void Who_is_quoted_in_a_block_quote_is_no_author(string quote)
    {
        PlainView view = ReadView(quote);
        Assert.DoesNotContain(view.Metadata, static entry => entry.Key == "author");
        Assert.Contains("\u201CWe reopen.\u201D\n\n\u2014 Ines Calder\n\n", view.Text);
        Assert.Equal("Ferry|Tom Hale", ReadFile(quote + "<p class=author>Tom Hale</p>"));
    }

    [Fact]
    public void Blanks_above_a_line_are_no_text()
    {
        string blanks = new string(' ', 150) + "\n&nbsp;" + new string('\n', 150);
        Assert.Equal("Ferry|Ines Calder", ReadFile(blanks + "<p class=byline>Ines Calder</p>"));
        Assert.Equal("Ferry|Ines Calder", ReadFile($"<p>{blanks}News{blanks}</p><p class=byline>Ines Calder</p>"));
    }

    [Fact]
    public void Several_authors_are_named() =>
        Assert.Equal(
            "Ferry|Ines Calder, Tom Hale",
            ReadFile("<p class=byline>By <a rel=author>Ines Calder</a> and <a rel=author>Tom Hale</a></p>"));

    [Theory]
    [InlineData("<meta name=author content='Tom Hale'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"name\":\"Tom Hale\"}}</script>")]
    public void What_the_head_says_goes_first(string head) =>
        Assert.Equal("Ferry|Tom Hale", ReadFile("<address class=author>Ines Calder</address>", head));

    [Fact]
    public void The_address_of_an_author_is_no_name() =>
        Assert.Equal(
            "Ferry|Ines Calder",
            ReadFile("<p class=author>Ines Calder</p>", "<meta property='article:author' content='https://x.org/calder'>"));

    [Theory]
    [InlineData("<p class=authors-note>Ines Calder</p>")]
    [InlineData("<p rel=authority>Ines Calder</p>")]
    [InlineData("<p class=author hidden>Ines Calder</p>")]
    [InlineData("<aside><p class=author>Ines Calder</p></aside>")]
    [InlineData("<div class=author><p>Ines Calder</p><p>Ines Calder writes about the sea.</p></div>")]
    [InlineData(Story + "<div class=comment><span class=author>Ines Calder</span><p>Good news!</p></div>")]
    public void Other_elements_name_none(string line) => Assert.DoesNotContain(ReadView(line).Metadata, entry => entry.Key == "author");

    [Theory]
    [InlineData("<meta name=date content=2025-05-30>", "<time datetime=\"2025-05-30T12:00:00Z\">May 30</time>", "2025-05-30 12:00 +00:00")]
    [InlineData("<meta name=date content=2025-05-30>", "<time datetime=\"2025-05-30T12:00\">May 30</time>", "2025-05-30 12:00")]
    [InlineData("<meta name=date content=2025-05-30>", "<time datetime=\"2025-05-29T12:00:00Z\">May 29</time>", "2025-05-30")]
    [InlineData("<meta name=date content=2025-05-30T08:15>", "<time datetime=\"2025-05-30T12:00:00Z\">May 30</time>", "2025-05-30 08:15")]
    [InlineData("<meta name=date content=2025-05-30>", "<time datetime=\"2025-05-30\">May 30</time>", "2025-05-30")]
    public void The_time_of_the_same_day_is_kept(string head, string time, string date) =>
        Assert.Equal(
            date,
            FrontMatterArticle.WriteDate(FrontMatterArticle.ReadFile(MakePage($"<p>{time}</p>", head), ArticleFormat.Html).Dateline));

    private static string MakePage(string line, string head = "") =>
        $"<html><head>{head}</head><body><article><h1>Ferry</h1>{line}{Story}</article></body></html>";

    private static PlainView ReadView(string line) => PageViews.Read(MakePage(line));

    /// <summary>"Headline|authors", and the section where there is one.</summary>
    private static string ReadFile(string line, string head = "")
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(MakePage(line, head), ArticleFormat.Html);
        string section = reading.Dateline?.Section is { } found ? "|" + found : "";
        return $"{reading.HeadlineText}|{string.Join(", ", reading.Authors)}{section}";
    }
}
