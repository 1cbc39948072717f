using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup.Html;

public class HtmlReaderTests
{
    private const string Story = "<p>The port of Varna reopens on Friday, its director said.</p>";

    [Theory]
    [InlineData("<p>We <em>re</em>open.</p><p>On   Friday.</p>", "We reopen.\n\nOn Friday.")]
    [InlineData("<p>\n  We\n  reopen.\n</p>\n", "We reopen.")]
    [InlineData("<p>\"One,\"<br>she said.</p>", "\"One,\"\nshe said.")]
    [InlineData("<p>One.<br><br>Two.<br />\n<br>\n<br>Three.", "One.\n\nTwo.\n\nThree.")]
    [InlineData("<pre>one\n  two</pre>", "one\n  two")]
    [InlineData("<table><tr><th>Name<td>Calder</table>", "Name\n\nCalder")]
    [InlineData("&quot;We reopen,&quot; <a href=x>Ines Calder</a> said.", "\"We reopen,\" Ines Calder said.")]
    [InlineData("One\u2028two.", "One two.")]
    [InlineData("re&shy;opens", "reopens")]
    [InlineData("14&nbsp;March", "14\u00A0March")]
    [InlineData("", "")]
    [InlineData("<script>x</script>", "")]
    [InlineData("<svg><title><![CDATA[a > </svg> b]]></title></svg>Ships.", "Ships.")]
    [InlineData("<svg><foreignObject><p><![CDATA[a > b]]></p></foreignObject></svg>Ships.", "Ships.")]
    [InlineData("<math><mi><![CDATA[a > </math> b]]></mi></math>Ships.", "Ships.")]
    public void Shows_the_words(string page, string text) => Assert.Equal(text, Read(page).Text);

    [Theory]
    [InlineData("She said <q>we reopen</q>.", "She said \u201Cwe reopen\u201D.")]
    [InlineData("She said <q> we <q>reopen</q> </q>.", "She said \u201Cwe \u2018reopen\u2019\u201D .")]
    [InlineData("<q><q><q>One</q></q></q>", "\u201COne\u201D")]
    [InlineData("<q>\u201CWe reopen\u201D</q>", "\u201CWe reopen\u201D")]
    [InlineData("\"<q>We reopen</q>\"", "\"We reopen\"")]
    [InlineData("<q>&quot;We reopen&quot;</q>", "\"We reopen\"")]
    [InlineData("<q></q>One <q> </q>two", "One two")]
    [InlineData("<div><q>One.<p>Two.</p></q></div>", "\u201COne.\n\n\u201CTwo.\u201D")]
    [InlineData("<p><q>One.<p>Two.", "\u201COne.\u201D\n\nTwo.")]
    [InlineData("<q cite=http://x>One</q>", "\u201COne\u201D")]
    public void Puts_marks_around_a_quotation(string page, string text) => Assert.Equal(text, Read(page).Text);

    [Theory]
    [InlineData("<article>" + Story + "</article><p>Subscribe</p>")]
    [InlineData("<p>Subscribe</p><main>" + Story + "</main>")]
    [InlineData("<p>Subscribe</p><div role=main>" + Story + "</div>")]
    [InlineData("<p>Subscribe</p><div itemprop='articleBody text'>" + Story + "</div>")]
    [InlineData("<p>Subscribe</p><div itemprop='name\narticleBody'>" + Story + "</div>")]
    [InlineData("<p>Subscribe</p><div role=article>" + Story + "</div>")]
    [InlineData("<main><p>Menu</p><article>" + Story + "</article><article><p>Other story.</p></article></main>")]
    [InlineData("<article><p>Teaser one.</p></article><article>" + Story + "</article>")]
    [InlineData(
        "<article><h2><a href=x>A story that has a very long headline so that it has more words</a></h2></article>"
            + "<article>" + Story + "</article>")]
    [InlineData("<article>" + Story + "<article><h3><a href=x>Read another story</a></h3></article></article>")]
    [InlineData("<article>" + Story + "<aside><p>Related</p></aside><footer>All rights</footer><nav>x</nav></article>")]
    [InlineData("<main>" + Story + "<article><p>Card.</p></article></main>")]
    [InlineData("<div>" + Story + "</div><div role=navigation>x</div><div role=contentinfo>y</div>")]
    [InlineData("<header><a href=/>Varna Post</a></header>" + Story)]
    [InlineData("<article>" + Story + "<form><label>Mail</label><input><button>Go</button></form></article>")]
    public void Reads_the_article_alone(string page)
    {
        string text = Read(page).Text;
        Assert.StartsWith("The port of Varna reopens on Friday, its director said.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Subscribe", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tory", text, StringComparison.Ordinal);
        Assert.True(text.Length < 80, text);
    }

    [Fact]
    public void Posts_of_a_live_page_are_parts_of_it() =>
        Assert.Equal(
            "One two.\n\nThree four.",
            Read("<article><article><p>One two.</p></article><article>Three four.</article></article>").Text);

    [Theory]
    [InlineData("<article><h1>Port\n reopens</h1><p>x</p></article>", "Port reopens")]
    [InlineData("<article><header><p>News</p><h1>Port <i>re</i>opens</h1></header><p>x</p></article>", "Port reopens")]
    [InlineData("<h1>Port<br>reopens</h1><p>x</p>", "Port reopens")]
    [InlineData("<h1> </h1><h1>&nbsp;</h1><h1>Port reopens</h1><h1>Other</h1>", "Port reopens")]
    [InlineData("<header><h1>Port reopens</h1><p>By Ines Calder</p></header><p>x</p>", "Port reopens")]
    [InlineData("<h1><a href=/>Varna Post</a></h1><title>Port reopens</title><article><p>x</p></article>", "Port reopens")]
    [InlineData("<main><h1>Port reopens</h1><article><p>x y z</p></article></main>", "Port reopens")]
    [InlineData("<title>Port reopens</title><p>x</p>", "Port reopens")]
    [InlineData("<title> Port &amp; mole </title><p>x</p>", "Port & mole")]
    [InlineData("<title>Port reopens | Varna Post</title><meta property=og:title content='Port reopens'><p>x</p>", "Port reopens")]
    [InlineData(
        "<title>Port &#8211; mole &#8211; Varna Post</title><meta property=og:title content='Port \u2013 mole'><p>x</p>",
        "Port \u2013 mole")]
    [InlineData("<title>Port\n  reopens | Varna Post</title><meta property=og:title content='Port reopens'><p>x</p>", "Port reopens")]
    [InlineData("<title>Port reopens | Varna Post</title><meta property=og:title content=' Port \n reopens '><p>x</p>", "Port reopens")]
    [InlineData("<title>Port reopens: Varna</title><meta property=og:title content='Port reopens'><p>x</p>", "Port reopens: Varna")]
    [InlineData("<title>Port reopens \u00BB Varna</title><meta property=og:title content='Port reopens'><p>x</p>", "Port reopens")]
    [InlineData("<title>Port reopens &middot; Varna</title><meta property=og:title content='Port reopens'><p>x</p>", "Port reopens")]
    [InlineData("<div><h1><a href=/>Varna Post</a></h1></div><h1>Port reopens</h1><p>x</p>", "Port reopens")]
    [InlineData("<h1><a href=/port>Port reopens</a></h1><p>x</p>", "Port reopens")]
    [InlineData("<h1><a href=/port>Port reopens</a></h1><h1><a href=/mole>Mole</a></h1><p>x</p>", "Port reopens")]
    [InlineData("<title>Port reopens - Varna Post</title><p>x</p>", "Port reopens - Varna Post")]
    [InlineData("<title>Port reopens today</title><meta property=og:title content='Port reopens'><p>x</p>", "Port reopens today")]
    [InlineData("<title>Port - mole</title><meta property=og:title content='Other'><p>x</p>", "Port - mole")]
    [InlineData("<p>x</p>", null)]
    [InlineData("<h2>Port</h2><p>x</p>", null)]
    [InlineData("<title></title><h1></h1><p>x</p>", null)]
    [InlineData("<svg><title>icon</title></svg><p>x</p>", null)]
    public void Finds_the_headline(string page, string? headline)
    {
        PlainView view = Read(page);
        Assert.Equal(headline, view.Headline?.In(view.Text));
    }

    [Theory]
    [InlineData("<h1><article>Ferry sails", "Ferry sails", null)]
    [InlineData("<h1>Port <main>Ferry sails</main></h1>", "Ferry sails", null)]
    [InlineData("<title>Port</title><h1><article>Ferry sails</article> today</h1>", "Port\n\nFerry sails", "Port")]
    public void A_heading_around_the_article_is_not_written_twice(string page, string text, string? headline)
    {
        PlainView view = Read(page);
        Assert.Equal((text, headline), (view.Text, view.Headline?.In(view.Text)));
    }

    [Fact]
    public void A_title_is_a_paragraph_in_front_of_the_story()
    {
        PlainView view = Read("<p>The story.</p><title>Port reopens</title>");
        Assert.Equal("Port reopens\n\nThe story.", view.Text);
        Assert.Equal("Port reopens", view.ToSource(view.Headline!.Value).In(view.Source));
        Assert.Equal("The story", view.ToSource(new(14, 9)).In(view.Source));
        Assert.Equal("The story.</p><title>Port reopens", view.ToSource(new(0, view.Text.Length)).In(view.Source));
    }

    [Theory]
    [InlineData("<blockquote><p>We reopen.</p><footer>Ines Calder</footer></blockquote>")]
    [InlineData("<blockquote><p>We reopen.</p><footer>\u2014 <cite>Ines Calder</cite>, port director</footer></blockquote>")]
    [InlineData("<blockquote>We reopen.<cite>Ines Calder</cite></blockquote>")]
    [InlineData("<blockquote>We reopen. <cite>&mdash; Ines Calder</cite></blockquote>")]
    [InlineData("<blockquote>We reopen. &mdash; <cite>Ines Calder</cite></blockquote>")]
    [InlineData("<blockquote>We reopen. -- <cite>Ines Calder</cite></blockquote>")]
    [InlineData("<blockquote>We reopen.<br>- Ines Calder</blockquote>")]
    [InlineData("<blockquote cite='http://x'><p>We reopen.<p>&mdash; Ines Calder</blockquote>")]
    [InlineData("<blockquote><p>\u201CWe reopen.\u201D</p><p>\u2013 Ines Calder</p></blockquote>")]
    [InlineData("<figure><blockquote><p>We reopen.</p></blockquote>\n<figcaption>Ines Calder, port director</figcaption></figure>")]
    [InlineData(
        "<figure><blockquote><p>&ldquo;We reopen.&rdquo;</p></blockquote>"
            + "<figcaption>&mdash; <cite>Ines Calder</cite></figcaption></figure>")]
    [InlineData("<article><p>Ships sailed.</p><blockquote><q>We reopen.</q><footer>Ines Calder</footer></blockquote></article>")]
    public void A_block_quote_with_a_name_is_read_as_a_quotation(string page)
    {
        PlainView view = Read("<h1>Port</h1><p>21 August 2008</p><p>Ships sailed.</p>" + page);
        QuoteReading quote = Assert.Single(ArticleReader.Read(view.Text).Quotes);
        Assert.Equal("We reopen.", quote.Range.In(view.Text));
        Assert.Equal("We reopen.", view.ToSource(quote.Range).In(view.Source));
        Assert.Equal("Ines Calder", quote.SpeakerRange!.Value.In(view.Text));
        Assert.Equal("Ines Calder", view.ToSource(quote.SpeakerRange.Value).In(view.Source));
    }

    [Theory]
    [InlineData("<p>Ines Calder wrote:</p><blockquote>We reopen.</blockquote>")]
    [InlineData("Ships sailed. <b>Ines Calder</b> said:<blockquote><p>We reopen.</p></blockquote>")]
    [InlineData("<p>Ships sailed.</p><p>Ines Calder, who is a pilot, added:</p>\n<blockquote><p>\u201CWe reopen.\u201D</p></blockquote>")]
    public void A_block_quote_may_be_introduced_by_the_line_above(string page)
    {
        PlainView view = Read("<h1>Port</h1><p>21 August 2008</p>" + page);
        ArticleReading reading = ArticleReader.Read(view.Text);
        QuoteReading quote = Assert.Single(reading.Quotes);
        Assert.Equal("We reopen.", quote.Range.In(view.Text));
        Assert.Equal("Ines Calder", reading.Actors[quote.Speaker!.Value].Name);
    }

    [Fact]
    public void Each_paragraph_of_a_quotation_has_a_mark_in_front() =>
        Assert.Equal(
            "\u201CWe reopen.\n\n\u201COn Friday.\u201D\n\n\u2014 Ines Calder\n\nNext.",
            Read("<blockquote><p>We reopen.</p><p>On Friday.</p><cite>Ines Calder</cite></blockquote><p>Next.").Text);

    [Theory]
    [InlineData("<blockquote>We reopen.</blockquote>", "We reopen.")]
    [InlineData("<blockquote cite=Calder>We reopen.</blockquote>", "We reopen.")]
    [InlineData("<blockquote>- We reopen.</blockquote>", "- We reopen.")]
    [InlineData("<blockquote>She read <cite>The Harbour</cite></blockquote>", "She read The Harbour")]
    [InlineData("<blockquote><cite>The Harbour</cite> is a book.</blockquote>", "The Harbour is a book.")]
    [InlineData("<blockquote><cite>Ines Calder</cite></blockquote>", "Ines Calder")]
    [InlineData("<blockquote>We reopen.<footer></footer></blockquote>", "We reopen.")]
    [InlineData("<blockquote>We reopen.<footer hidden>Calder</footer></blockquote>", "We reopen.")]
    [InlineData("<blockquote></blockquote><footer>Calder</footer>", "")]
    [InlineData("<p>The rules are:</p><blockquote>We reopen.</blockquote>", "The rules are:\n\nWe reopen.")]
    [InlineData("<p>Calder wrote:</p><p>Ships.</p><blockquote>We reopen.</blockquote>", "Calder wrote:\n\nShips.\n\nWe reopen.")]
    [InlineData("<p>Calder wrote:</p><blockquote></blockquote><p>We reopen.</p>", "Calder wrote:\n\nWe reopen.")]
    [InlineData("<blockquote><blockquote>We reopen.<cite>x</cite></blockquote>Next.</blockquote>", "We reopen.x\n\nNext.")]
    [InlineData("<figure><img src=x><figcaption>The port.</figcaption></figure>", "The port.")]
    public void A_block_quote_without_a_name_has_no_marks(string page, string text) => Assert.Equal(text, Read(page).Text);

    [Fact]
    public void Quotations_between_tags_have_their_speakers()
    {
        PlainView view = Read(
            "<!doctype html><title>x</title><article><h1>Port reopens</h1><time datetime=2008-08-21>21 August 2008</time>"
                + "<p><strong>&ldquo;We reopen,&rdquo;</strong> said <a href=x>Ines&nbsp;Calder</a>.</p></article>");
        QuoteReading quote = Assert.Single(ArticleReader.Read(view.Text).Quotes);
        Assert.Equal("We reopen,", view.ToSource(quote.Range).In(view.Source));
        Assert.Equal("Ines&nbsp;Calder", view.ToSource(quote.SpeakerRange!.Value).In(view.Source));
    }

    private static PlainView Read(string page) => PageViews.Read(page);
}
