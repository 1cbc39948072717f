using System.Diagnostics;
using System.Text;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>Text that nobody meant to be an article. Reading it never throws, and takes time in proportion to its length.</summary>
public class HostileTextTests
{
    private const int Megabyte = 1 << 20;

    // Each of these reads in a few seconds at most; only a reader that is not linear needs longer than this.
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Kinds =>
    [
        "article", "no space", "one sentence", "straight marks", "curly marks", "single marks", "spaced marks", "spaced single marks", "brackets", "open brackets", "commas",
        "names", "names with commas", "cues", "line breaks", "carriage returns", "short lines", "accordings", "possessives", "initials", "dashes", "digits", "nuls", "surrogates",
        "replacements", "colons", "thats", "open paragraphs", "descriptions", "new names", "apostrophes", "periods", "slashes", "cues before slashes", "said that", "saying", "clauses without a verb",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Megabytes_are_read(string kind)
    {
        string text = Script.Front + Text(kind);
        Stopwatch watch = Stopwatch.StartNew();
        ArticleReading reading = ArticleReader.Read(text);
        watch.Stop();
        Assert.True(watch.Elapsed < Guard, $"{kind}: {watch.Elapsed}");
        Assert.Equal(text, reading.Text);
        foreach (QuoteReading quote in reading.Quotes)
        {
            Assert.True(quote.Range.Start >= 0 && quote.Range.End <= text.Length);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("\uFFFD\uFFFE\uFFFF")]
    [InlineData("\r")]
    [InlineData("Ferry resumes\rVARNA, Aug 21 (Reuters) - The ferry sails.\r\r\"We reopen,\" said Ines Calder.\r")]
    [InlineData("\"\"\"")]
    [InlineData("*/")]
    [InlineData("{0}")]
    [InlineData("Ferry {0} */ \"\"\" resumes\n\n</summary> {1:X} \u2028 /* \"\"\"\" {{}} */\n\n\"{0}\" said {1}.")]
    [InlineData("(")]
    [InlineData(")))(((")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(":")]
    [InlineData(",said,")]
    [InlineData("said")]
    [InlineData("according to")]
    [InlineData("said said said said")]
    [InlineData("he said")]
    [InlineData("\"x\" said")]
    [InlineData("said \"x\"")]
    [InlineData("A,\n\nB:\n\n\"")]
    [InlineData("-\n\n-\n\n-")]
    [InlineData("(AP) -")]
    [InlineData(", , , -")]
    [InlineData("Friday,")]
    [InlineData("21 ")]
    [InlineData("21 August")]
    [InlineData("August 21,")]
    [InlineData("UTC +")]
    [InlineData("2008-08-21T")]
    [InlineData("2008-08-21T17:3")]
    [InlineData("0000-00-00T99:99Z")]
    [InlineData("By ")]
    [InlineData("By\u00A0")]
    [InlineData("'s")]
    [InlineData("s' s' s'")]
    [InlineData("U.S.")]
    [InlineData("\uFEFF\uFEFF")]
    public void Crumbs_are_read(string text)
    {
        Invariants.Check(ArticleReader.Read(text));
        Script.Read(text);
    }

    // Attributes are stored as UTF-8, which cannot hold half a character: hence a fact.
    [Fact]
    public void Halves_of_characters_are_read()
    {
        foreach (string text in new[] { "\uD800", "\uDC00\uD800", "\"\uD800\" said \uDC00.", "\uD83D\n\n\uDEA2" })
        {
            Invariants.Check(ArticleReader.Read(text));
            Script.Read(text);
        }
    }

    [Fact]
    public void A_file_of_carriage_returns_alone_reads_as_one_of_line_feeds()
    {
        const string text = "Ferry resumes\n\n21 August 2008\n\n\"We reopen,\" said Ines Calder.\n";
        Assert.Equal(Script.QuotesOf(ArticleReader.Read(text)), Script.QuotesOf(ArticleReader.Read(text.Replace('\n', '\r'))));
    }

    [Fact]
    public void Bad_text_in_one_paragraph_does_not_spoil_the_next() =>
        Script.HasSpeakers("\0\uD800 (((( \uFFFD .\n\n\"We reopen,\" said Ines Calder.", "Ines Calder: We reopen,");

    private static string Text(string kind) => kind switch
    {
        "article" => Fill("The crews of Varna met on Friday. \"We reopen,\" said Ines Calder, the port director. Tom Hale told Reuters the mole was weak.\n\n", 5 * Megabyte),
        "no space" => new string('x', 5 * Megabyte),
        "one sentence" => Fill("the crews met and the storm came while Ines Calder said the port, which was old, would reopen ", 5 * Megabyte),
        "straight marks" => new string('"', Megabyte),
        "curly marks" => Fill("\u201C\u201C\u201D", Megabyte),
        "single marks" => new string('\'', Megabyte),
        "spaced marks" => Fill("\" ", Megabyte) + Fill(" \"a", Megabyte),
        "spaced single marks" => Fill(" 'as"),
        "brackets" => new string('(', Megabyte) + new string(')', Megabyte),
        "open brackets" => Fill("(a [b {c "),
        "commas" => Fill("Ines Calder, "),
        "names" => Fill("Calder "),
        "names with commas" => Fill("Calder, the port director, of Varna, "),
        "cues" => Fill("said "),
        "line breaks" => new string('\n', 5 * Megabyte),
        "carriage returns" => new string('\r', 5 * Megabyte),
        "short lines" => Fill("a\n"),
        "accordings" => Fill("according to "),
        "possessives" => Fill("the port's "),
        "initials" => Fill("A. "),
        "dashes" => Fill(" - a \u2014"),
        "digits" => new string('1', 5 * Megabyte),
        "nuls" => new string('\0', 5 * Megabyte),
        "surrogates" => new string('\uD800', 5 * Megabyte),
        "replacements" => Fill("\uFFFD "),
        "colons" => Fill("A: "),
        "thats" => Fill("Calder's claim that "),
        "open paragraphs" => Fill("\"We reopen.\n\n"),
        "descriptions" => Fill("\"Yes,\" the old pilot said. "),
        "new names" => NewNames(),
        "apostrophes" => Fill("'s"),
        "cues before slashes" => Fill("he said ") + Fill("/"),
        "said that" => Fill("he said that "),
        "saying" => Fill("he left, saying he "),
        "clauses without a verb" => Fill("Calder left, " + Fill("saying that, ", 4096) + "then. "),
        "periods" => Fill("."),
        _ => Fill("/"),
    };

    private static string Fill(string piece, int length = Megabyte) => new StringBuilder(length).Insert(0, piece, length / piece.Length).ToString();

    /// <summary>Every sentence names somebody new, so that the cast keeps growing.</summary>
    private static string NewNames()
    {
        StringBuilder text = new();
        for (int i = 0; text.Length < 2 * Megabyte; i++)
        {
            string name = string.Concat(i.ToString("D6", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
            text.Append("Ines X").Append(name).Append(" said the director, a pilot, was late. ");
            _ = i % 5 == 4 ? text.Append("\n\n") : text;
        }

        return text.ToString();
    }
}
