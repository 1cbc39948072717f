using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Tests.Metadata;

namespace ArticleGen.Reading.Tests.Markup;

/// <summary>What of a file is markup, and what is left of it without.</summary>
public class MarkupFinderTests
{
    private const string Front = "# Ferry *resumes*\n\n21 August 2008\n\n";

    [Theory]
    [InlineData("A **bold** word.", "A bold word.")]
    [InlineData("R&amp;D at [noon](x \"y\") &mdash; `now`.", "R&D at noon \u2014 now.")]
    [InlineData("One line\nand  \nanother.", "One line and\nanother.")]
    [InlineData("An image: ![*a* boat](x) <!-- no --> here.", "An image: here.")]
    [InlineData("She said <q>it *sails*</q>.", "She said \u201Cit sails\u201D.")]
    [InlineData("<q>It sails,</q> she said, <q>now</q>", "\u201CIt sails,\u201D she said, \u201Cnow\u201D")]
    [InlineData("No markup at all.", "No markup at all.")]
    public void A_paragraph_of_Markdown_is_its_words(string markdown, string words)
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(Front + markdown + "\n", ArticleFormat.Markdown);
        Assert.Equal(words, reading.ToPlainText(Assert.Single(reading.Paragraphs)));
    }

    [Theory]
    [InlineData("A <b>bold</b> word.", "A bold word.")]
    [InlineData("R&amp;D\n   at <a href=x>noon</a>&nbsp;&mdash; now.", "R&D at noon\u00A0\u2014 now.")]
    [InlineData("One line<br>and another.", "One line\nand another.")]
    [InlineData("Soft\u00ADly <script>no</script>here<!-- no -->.", "Softly here.")]
    [InlineData("She said <q>it <i>sails</i></q>.", "She said \u201Cit sails\u201D.")]
    [InlineData("<q>It sails,</q> she said, <q>now</q>", "\u201CIt sails,\u201D she said, \u201Cnow\u201D")]
    [InlineData("<q> It sails <q>now </q> </q> she said.", "\u201CIt sails \u2018now\u2019\u201D she said.")]
    [InlineData("<q><q>Now</q></q>", "\u201CNow\u201D")]
    [InlineData("<q><b>\u201CNow\u201D</b></q>", "\u201CNow\u201D")]
    [InlineData("They said<q> now</q>.", "They said \u201Cnow\u201D.")]
    public void A_paragraph_of_HTML_is_its_words(string html, string words)
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            $"<h1>Ferry resumes</h1><p>21 August 2008</p><p>{html}</p>", ArticleFormat.Html);
        Assert.Equal(words, reading.ToPlainText(Assert.Single(reading.Paragraphs)));
    }

    // The marks and dashes that only help to read a block quote are nowhere on the page.
    [Theory]
    [InlineData("> It is **time**.\n> \u2014 Ines Calder", ArticleFormat.Markdown, "It is time.", "\u2014 Ines Calder")]
    [InlineData("> It is **time**. \u2014 Ines Calder", ArticleFormat.Markdown, "It is time.", "\u2014 Ines Calder")]
    [InlineData("> One.\n>\n> Two.\n>\n> \u2014 Ines Calder", ArticleFormat.Markdown, "One.", "Two.", "\u2014 Ines Calder")]
    [InlineData("> One.\n>\n> <cite>Ines Calder</cite>", ArticleFormat.Markdown, "One.", "Ines Calder")]
    [InlineData("{% quote(author=\"Ines Calder\") %}\nIt is *time*.\n{% end %}", ArticleFormat.Markdown, "Ines Calder", "It is time.")]
    [InlineData("<blockquote>One.<p>Two.<p><cite>Ines Calder</cite></blockquote>", ArticleFormat.Html, "One.", "Two.", "Ines Calder")]
    [InlineData("<blockquote>It is time. \u2014 <cite>Hale</cite></blockquote>", ArticleFormat.Html, "It is time.", "\u2014 Hale")]
    [InlineData("<blockquote>He said <q>No</q>.<p><cite>Hale</cite></blockquote>", ArticleFormat.Html, "He said \u2018No\u2019.", "Hale")]
    public void What_was_added_to_read_a_block_quote_is_no_part_of_it(string body, ArticleFormat format, params string[] paragraphs)
    {
        string front = format == ArticleFormat.Html ? "<h1>Ferry resumes</h1><p>21 August 2008</p>" : Front;
        ArticleReading reading = FrontMatterArticle.ReadFile(front + body + "\n", format);
        Assert.Contains(reading.Quotes, static quote => quote.Speaker is not null);
        Assert.Equal(paragraphs, reading.Paragraphs.Select(reading.ToPlainText));
        Assert.Equal(
            string.Join("\n\n", ["Ferry resumes", "21 August 2008", .. paragraphs]),
            reading.ToPlainText(new(0, reading.Text.Length)));
    }

    // The whole is headline and paragraphs, with blank lines between them and nothing else of the file.
    [Theory]
    [InlineData("---\ntitle: 'The port''s back'\ntags: [a]\n---\nIt *sails*.\n", ArticleFormat.Markdown, "The port's back\n\nIt sails.")]
    [InlineData("---\ntitle: Back\n---\n\n# Back\n\n- It\n- sails.\n", ArticleFormat.Markdown, "Back\n\nIt\n\nsails.")]
    [InlineData("---\ntitle: \"Back \\u0026 out\"\n---\nIt *sails*.\n", ArticleFormat.Text, "Back & out\n\nIt *sails*.\n")]
    [InlineData("<nav>Home</nav><h1>Back</h1>\n<p>It\n sails.</p>\n<footer>Us</footer>", ArticleFormat.Html, "Back\n\nIt sails.")]
    [InlineData("<p>One.</p><title>Back</title><p>Two.</p>", ArticleFormat.Html, "One.\n\nBack\n\nTwo.")]
    [InlineData("It *sails*.\n", ArticleFormat.Text, "It *sails*.\n")]
    [InlineData("", ArticleFormat.Html, "")]
    public void A_whole_file_is_its_headline_and_paragraphs(string file, ArticleFormat format, string words)
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(file, format);
        Assert.Equal(words, reading.ToPlainText(new(0, file.Length)));
    }

    // Each range has what starts in it: cut anywhere, the pieces are the whole.
    [Theory]
    [InlineData("R&amp;D **is** b", 0, 2, "R&")]
    [InlineData("R&amp;D **is** b", 2, 4, "")]
    [InlineData("R&amp;D **is** b", 2, 8, "D ")]
    [InlineData("R&amp;D **is** b", 1, 1, "&")]
    [InlineData("R&amp;D **is** b", 7, 2, " ")]
    [InlineData("R&amp;D **is** b", 9, 3, "is")]
    [InlineData("R&amp;D **is** b", 12, 4, " b")]
    [InlineData("R&amp;D **is** b", 15, 1, "b")]
    public void A_range_has_the_words_that_start_in_it(string markdown, int start, int length, string words) =>
        Assert.Equal(words, FrontMatterArticle.ReadFile(markdown, ArticleFormat.Markdown).ToPlainText(new(start, length)));

    [Fact]
    public void Plain_text_has_no_markup()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile("Ferry\n\n\"We *sail*,\" Ines Calder said.\n", ArticleFormat.Text);
        Assert.Empty(reading.Markup);
        Assert.Equal("\"We *sail*,\"", reading.ToPlainText(new(7, 12)));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => reading.ToPlainText(new(7, 120)));
    }

    // A headline that stands below the text is read first.
    [Fact]
    public void Markup_is_in_the_order_of_the_file()
    {
        const string file = "<i>One</i> two <b>three</b>";
        PlainViewBuilder builder = new(file);
        builder.Copy(new(18, 5));
        builder.EndParagraph(23);
        builder.Copy(new(3, 3));
        builder.Replace(new(6, 5), " & ");
        builder.Copy(new(11, 3));
        builder.Insert(14, "!");
        Assert.Equal(
            [
                new(new(0, 3), ""), new(new(6, 5), " & "), new(new(14, 4), ""), new TextEdit(new(23, 4), "\n\n"),
            ],
            MarkupFinder.Find(builder.Build()));
    }

    // The replacement of ' ' by ' ' is none.
    [Fact]
    public void What_a_page_shows_as_it_stands_is_no_markup()
    {
        PlainViewBuilder builder = new("One two");
        builder.Copy(new(0, 3));
        builder.Replace(new(3, 1), " ");
        builder.Copy(new(4, 3));
        Assert.Empty(MarkupFinder.Find(builder.Build()));
    }
}
