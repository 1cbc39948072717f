using System.Diagnostics;
using System.Text;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>Text that nobody meant to be an article. Reading it never throws, and takes time in proportion to its length.</summary>
public class HostileTextTests
{
    private const int Megabyte = 1 << 20;

    private const int Short = 64 * 1024;

    // Four times the text takes as long as four readings of it; a reader that looks at each word once for every other takes four times as long as those.
    private const int TimesLonger = 4;
    private const double MostTimesSlower = 2.25;

    // On a busy machine one measurement says little, and the fastest of several is near the truth: a linear reader passes after a few, another one never.
    // What takes as long has to give way to other processes as often.
    private const int Attempts = 30;

    // Faster than this nothing can be measured, nor need be.
    private static readonly TimeSpan Unmeasurable = TimeSpan.FromMilliseconds(20);

    public static TheoryData<string> Kinds =>
    [
        "article", "no space", "one sentence", "straight marks", "curly marks", "single marks", "spaced marks", "spaced single marks", "brackets", "open brackets", "commas",
        "names", "names with commas", "cues", "line breaks", "carriage returns", "short lines", "accordings", "possessives", "initials", "dashes", "digits", "nuls", "surrogates",
        "replacements", "colons", "thats", "open paragraphs", "descriptions", "new names", "apostrophes", "periods", "slashes", "cues before slashes", "said that", "saying", "clauses without a verb",
        "nested marks", "turns", "sign-offs", "signatures", "as said", "parts", "stray marks", "values", "misspelt cues", "misspelt accordings",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Megabytes_are_read_in_time_that_grows_with_their_length(string kind)
    {
        // Megabytes would take hours where time grows with the square: that is found out on less.
        Assert.True(GrowsInProportion(kind, out string times), $"{kind}: {times}");
        string text = Script.Front + Text(kind, Megabytes(kind) * Megabyte);
        ArticleReading reading = ArticleReader.Read(text);
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

    private static bool GrowsInProportion(string kind, out string times)
    {
        string small = Script.Front + Text(kind, Short);
        string large = Script.Front + Text(kind, TimesLonger * Short);
        _ = Time(small, 1);
        TimeSpan pieces = Time(small, TimesLonger);
        TimeSpan whole = Time(large, 1);
        for (int attempt = 1; attempt < Attempts && !IsInProportion(); attempt++)
        {
            pieces = Faster(pieces, Time(small, TimesLonger));
            whole = Faster(whole, Time(large, 1));
        }

        times = $"{pieces.TotalMilliseconds:F0} ms in {TimesLonger} pieces, and {whole.TotalMilliseconds:F0} ms as a whole";
        return IsInProportion();

        bool IsInProportion() => whole < Unmeasurable || whole < pieces * MostTimesSlower;
    }

    private static TimeSpan Faster(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(string text, int times)
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < times; i++)
        {
            _ = ArticleReader.Read(text);
        }

        return watch.Elapsed;
    }

    private static int Megabytes(string kind) => kind switch
    {
        "no space" => 10,
        "article" or "one sentence" or "line breaks" or "carriage returns" or "digits" or "nuls" or "surrogates" => 5,
        "spaced marks" or "brackets" or "new names" => 2,
        _ => 1,
    };

    private static string Text(string kind, int length) => kind switch
    {
        "article" => Fill("The crews of Varna met on Friday. \"We reopen,\" said Ines Calder, the port director. Tom Hale told Reuters the mole was weak.\n\n", length),
        "no space" => new string('x', length),
        "one sentence" => Fill("the crews met and the storm came while Ines Calder said the port, which was old, would reopen ", length),
        "straight marks" => new string('"', length),
        "curly marks" => Fill("\u201C\u201C\u201D", length),
        "single marks" => new string('\'', length),
        "spaced marks" => Fill("\" ", length / 2) + Fill(" \"a", length / 2),
        "spaced single marks" => Fill(" 'as", length),
        "brackets" => new string('(', length / 2) + new string(')', length / 2),
        "open brackets" => Fill("(a [b {c ", length),
        "commas" => Fill("Ines Calder, ", length),
        "names" => Fill("Calder ", length),
        "names with commas" => Fill("Calder, the port director, of Varna, ", length),
        "cues" => Fill("said ", length),
        "line breaks" => new string('\n', length),
        "carriage returns" => new string('\r', length),
        "short lines" => Fill("a\n", length),
        "stray marks" => Fill("'The \"x\" y\u201D=\u00BB \u2018we ", length),
        "values" => Fill("x=\"y\" a\u201D ", length),
        "misspelt cues" => Fill("Calder critisized the ", length),
        "misspelt accordings" => Fill("acording to ", length),
        "accordings" => Fill("according to ", length),
        "possessives" => Fill("the port's ", length),
        "initials" => Fill("A. ", length),
        "dashes" => Fill(" - a \u2014", length),
        "digits" => new string('1', length),
        "nuls" => new string('\0', length),
        "surrogates" => new string('\uD800', length),
        "replacements" => Fill("\uFFFD ", length),
        "colons" => Fill("A: ", length),
        "thats" => Fill("Calder's claim that ", length),
        "open paragraphs" => Fill("\"We reopen.\n\n", length),
        "descriptions" => Fill("\"Yes,\" the old pilot said. ", length),
        "new names" => NewNames(length),
        "apostrophes" => Fill("'s", length),
        "cues before slashes" => Fill("he said ", length / 2) + Fill("/", length / 2),
        "said that" => Fill("he said that ", length),
        "saying" => Fill("he left, saying he ", length),
        "clauses without a verb" => Fill("Calder left, " + Fill("saying that, ", 4096) + "then. ", length),
        "nested marks" => Fill("\u201C\u2018", length),
        "turns" => "Q: Why?" + Fill(" A: No. Q: Why?", length),
        "sign-offs" => Fill("\"Yes.\" - Ines Calder ", length),
        "signatures" => "\"We reopen.\"" + Fill("! ", length / 2) + "\n\n" + Fill("- Tom Hale\n\n", length / 2),
        "as said" => Fill("as Calder said, ", length),
        "parts" => Fill("one of ", length),
        "periods" => Fill(".", length),
        _ => Fill("/", length),
    };

    private static string Fill(string piece, int length) => new StringBuilder(length).Insert(0, piece, length / piece.Length).ToString();

    /// <summary>Every sentence names somebody new, so that the cast keeps growing.</summary>
    private static string NewNames(int length)
    {
        StringBuilder text = new();
        for (int i = 0; text.Length < length; i++)
        {
            string name = string.Concat(i.ToString("D6", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
            text.Append("Ines X").Append(name).Append(" said the director, a pilot, was late. ");
            _ = i % 5 == 4 ? text.Append("\n\n") : text;
        }

        return text.ToString();
    }
}
