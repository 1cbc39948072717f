using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>What our view makes of Markdown beside its words: headline, ranges, and what CommonMark knows nothing of.</summary>
public class MarkdownReaderTests
{
    [Theory]
    [InlineData("# Port *reopens*\n\nShips sail.", "Port reopens")]
    [InlineData("Port reopens\n===\n\nShips sail.", "Port reopens")]
    [InlineData("Ships sail.\n\n# Port reopens", "Port reopens")]
    [InlineData("## Kicker\n\n# Port reopens\n\nShips sail.", "Port reopens")]
    [InlineData("## Port reopens\n\nShips sail.\n\n## Later", "Port reopens")]
    [InlineData("![ship](x)\n\n## Port reopens", "Port reopens")]
    [InlineData("# \n\n# ![ship](x)\n\n# Port reopens", "Port reopens")]
    [InlineData("# Port reopens # {#top}", "Port reopens")]
    [InlineData("# Port reopens {.wide key=\"x\"}", "Port reopens")]
    [InlineData("Port reopens {#top}\n===", "Port reopens")]
    [InlineData("[a]: b {#id}\n===", "[a]: b")]
    [InlineData("[a]: b\n[c]: d {#id}\n===", "[c]: d")]
    [InlineData("# One\n\n# Two", "One")]
    [InlineData("# Port {reopens}", "Port {reopens}")]
    [InlineData("# Port ![ship](x)", "Port")]
    public void The_headline_is_the_first_main_heading_or_the_heading_above_the_text(string markdown, string headline)
    {
        PlainView view = MarkdownInvariants.Check(markdown);
        Assert.Equal(headline, view.Headline?.In(view.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ships sail.")]
    [InlineData("Ships sail.\n\n## Later")]
    [InlineData("> # Quoted")]
    [InlineData("- # In a list")]
    [InlineData("#hashtag")]
    [InlineData("    # code")]
    public void Without_such_a_heading_there_is_no_headline(string markdown) => Assert.Null(MarkdownInvariants.Read(markdown).Headline);

    [Theory]
    [InlineData("**\"We are glad,\"** Ines Calder said.", "Ines Calder: We are glad,")]
    [InlineData("*\"We are glad,\"* Ines Calder said.", "Ines Calder: We are glad,")]
    [InlineData("\"**We are glad**,\" Ines Calder said.", "Ines Calder: We are glad**,")]
    [InlineData("\"One,\" **Ines Calder** said.", "Ines Calder: One,")]
    [InlineData("\"One,\" said [Ines *Calder*](x).", "Ines Calder: One,")]
    [InlineData("[Ines Calder](x) said: \"We start.\"", "Ines Calder: We start.")]
    [InlineData("[Ines Calder][1] said: \"We start.\"\n\n[1]: x", "Ines Calder: We start.")]
    [InlineData("&quot;We start,&quot; said Ines Calder.", "Ines Calder: We start,")]
    [InlineData("&ldquo;Fish &amp; chips,&rdquo; said Ines Calder.", "Ines Calder: Fish &amp; chips,")]
    [InlineData("- \"We start,\" said Ines\n  Calder.", "Ines Calder: We start,")]
    [InlineData("\"We start\ntoday,\" said Ines Calder.", "Ines Calder: We start\ntoday,")]
    [InlineData("> \"We start\n> today,\" said Ines Calder.", "Ines Calder: We start\n> today,")]
    [InlineData("\"We ![a](x \"Gull\") start,\" said Ines Calder.[^1]\n\n[^1]: On Friday.", "Ines Calder: We ![a](x \"Gull\") start,")]
    [InlineData("<div>\n\"We start,\" said <b>Ines</b> Calder.\n</div>", "Ines Calder: We start,")]
    [InlineData("\"We `start`,\" said Ines Calder.", "Ines Calder: We `start`,")]
    public void A_quote_is_found_among_markup_and_stands_in_the_file_as_it_is(string markdown, string quote)
    {
        string file = "# Harbour news\n\n21 August 2008\n\n" + markdown;
        PlainView view = MarkdownInvariants.Check(file);
        ArticleReading reading = ArticleReader.Read(view.Text);
        QuoteReading found = Assert.Single(reading.Quotes);
        Assert.Equal(quote, reading.Actors[found.Speaker!.Value].Name + ": " + view.ToSource(found.Range).In(file));
    }

    [Theory]
    [InlineData("Sails.[^1]\n\n[^1]: Said *Hale*.\n    Twice.\n\n    Again.\n\nEnd.", "Sails.\n\nSaid Hale. Twice.\n\nAgain.\n\nEnd.")]
    [InlineData("[^1]: Said Hale.\n\nSails.[^1]", "Said Hale.\n\nSails.")]
    [InlineData("| a | b |\n|---|---|\n| *c* | `d` |\nend", "a | b\n\nc | d\n\nend")]
    [InlineData("Ships\n| a | b |\n|---|---|\n| c |", "Ships\n\na | b\n\nc")]
    [InlineData("| a | b |\n|---|---|\n| c | d | e |\n| f \\| g | h | i | j", "a | b\n\nc | d\n\nf | g | h")]
    [InlineData("| a | b |\n|---|---|\n| | d | e |\n|||f", "a | b\n\nd")]
    [InlineData("| a `b\\|c` | `\\|` |\n|---|---|\n| \\| `\\\\\\|`", "a b|c | |\n\n| \\\\|")]
    [InlineData("Ships | and\n--- boats", "Ships | and --- boats")]
    [InlineData("- [x] Paint\n- [ ] Sail", "Paint\n\nSail")]
    [InlineData("- [x]no box", "[x]no box")]
    [InlineData("~~Old~~ new ~five~", "Old new ~five~")]
    [InlineData("One  \ntwo\\\nthree\nfour", "One\ntwo\nthree four")]
    [InlineData("One \t \ntwo", "One two")]
    [InlineData("One\t\ntwo\t  \nthree", "One two\nthree")]
    [InlineData("One&#10;&#10;two&#13;three &#x2028; four", "One two three four")]
    [InlineData("One\u2028two\u0085three \u2029 four\u2028", "One two three four")]
    [InlineData("<div>One&#10;&#10;two&#x2028;three\u2028four</div>", "One two three four")]
    [InlineData("One<br>two<br/>\nthree", "One\ntwo\nthree")]
    [InlineData("The ![a](b) ferry ![c](d)", "The ferry")]
    [InlineData("One\n![a](b)\ntwo", "One two")]
    [InlineData("One.\n\n---\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\r\n\r\n> Two\r\n> three.\r\n", "One.\n\nTwo three.")]
    [InlineData("One.\r\rTwo\rthree.", "One.\n\nTwo three.")]
    [InlineData("<script>\nvar x = \"We go,\";\n\nmore();\n</script>\n\nSails.", "Sails.")]
    [InlineData("<p>One <style>p {}</style>two &amp; <!-- c -->three</p>", "One two & three")]
    [InlineData("{#a}\n===\n\nShips.", "Ships.")]
    [InlineData("- one\n\n  two\n  - three", "one\n\ntwo\n\nthree")]
    [InlineData("One[^none].", "One[^none].")]
    [InlineData("5 * 3 * 2, snake_case_word, $5 < $6 & more", "5 * 3 * 2, snake_case_word, $5 < $6 & more")]
    public void The_view_has_the_words_alone(string markdown, string view) =>
        Assert.Equal(view, MarkdownInvariants.Check(markdown).Text);

    // Whatever blanks the file has beside it.
    [Theory]
    [InlineData("a|a\n-|-\nc told |told")]
    [InlineData("a|a\n-|-\nc told|told")]
    [InlineData("a|a\n-|-\nc told  |  told")]
    [InlineData("| a | a |\n|-|-|\n| c told\t|told |")]
    public void The_bar_between_cells_is_that_of_the_file(string file)
    {
        PlainView view = MarkdownInvariants.Read(file);
        int bar = view.Text.LastIndexOf('|');
        Assert.EndsWith("c told | told", view.Text, StringComparison.Ordinal);
        Assert.Equal("|", view.ToSource(new(bar, 1)).In(file));
        Assert.StartsWith("|", view.ToSource(new(bar, "| told".Length)).In(file), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_before_the_body_is_not_read()
    {
        const string file = "---\ntitle: *Port*\n---\n# Port\n\nShips.";
        PlainView view = MarkdownInvariants.Read(file, file.IndexOf("# Port", StringComparison.Ordinal));
        Assert.Equal("Port\n\nShips.", view.Text);
        Assert.Equal("Port", view.ToSource(view.Headline!.Value).In(file));
        Assert.Equal(file.Length, view.ToSource(new(0, view.Text.Length)).End);
    }

    [Fact]
    public void What_is_not_changed_is_copied()
    {
        PlainView view = MarkdownInvariants.Read("**The *ferry* sails** at [noon](x), they say.");
        Assert.Equal("The ferry sails at noon, they say.", view.Text);
        foreach (string words in new[] { "The ", "ferry", " sails", " at ", "noon", ", they say." })
        {
            Assert.True(view.IsCopied(new(view.Text.IndexOf(words, StringComparison.Ordinal), words.Length)), words);
        }
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        CancellationToken cancelled = new(canceled: true);
        Assert.Throws<OperationCanceledException>(() => MarkdownInvariants.ReadOrCancel("Ships *sail*.", 0, cancelled));
    }
}
