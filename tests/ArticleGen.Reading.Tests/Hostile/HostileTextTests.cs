using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>
/// Text that nobody meant to be an article. Reading it never throws, takes steps in proportion to its length, and ends soon when it is
/// cancelled.
/// </summary>
public class HostileTextTests
{
    private const int Length = 16 * 1024;
    private const int Megabytes = 5 << 20;

    // Twice the text takes twice the steps; a reader that looks at each word once for every other takes four times as many.
    private const double MostTimesAsManySteps = 2.3;

    // Between two polls of the cancellation token, at ten megabytes, the reader takes at most a hundred million steps, some 100 ms.
    private const int MostUnpolled = 5_000_000;
    private const int MostUnpolledACharacter = 4;

    private static readonly StepCounter Counter = new();

    public static TheoryData<string> Families => [.. HostileTexts.Families];

    [Theory]
    [MemberData(nameof(Families))]
    public void Steps_and_memory_grow_with_the_length(string family)
    {
        string text = HostileTexts.Text(family, 2 * Length);
        StepCount half = Counter.Count(HostileTexts.Text(family, Length));
        StepCount whole = Counter.Count(text);
        Assert.True(
            whole.Steps < half.Steps * MostTimesAsManySteps,
            $"{half.Steps} steps for {Length} characters, and {whole.Steps} for twice as many");
        Assert.True(
            whole.Allocated < half.Allocated * MostTimesAsManySteps,
            $"{half.Allocated} bytes for {Length} characters, and {whole.Allocated} for twice as many");
        Assert.True(
            whole.LongestUnpolled < MostUnpolled + (MostUnpolledACharacter * text.Length),
            $"{whole.LongestUnpolled} steps without a poll in {text.Length} characters");
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void What_is_read_holds_to_the_invariants(string family)
    {
        string text = HostileTexts.Text(family, Length / 4);
        Assert.Equal(text, Invariants.CheckText(text).Text);
        Invariants.CheckText(HostileTexts.Body(family, Length / 4));
    }

    // Each name is compared with each other, up to a number of names: four times the pairs, and no more for each pair.
    [Fact]
    public void Names_are_compared_in_pairs()
    {
        long half = Counter.CountSteps(HostileTexts.NamesOneSlipApart(95));
        long whole = Counter.CountSteps(HostileTexts.NamesOneSlipApart(190));
        Assert.True(whole < half * 5, $"{half} steps for 95 names, and {whole} for 190");
    }

    [Fact]
    public void Megabytes_are_read()
    {
        string text = HostileTexts.Text("article", Megabytes);
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(text, reading.Text);
        Assert.Equal(text.Split("\"We reopen,\"").Length - 1, reading.Quotes.Count(static quote => quote.Kind == QuoteKind.Direct));
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
        Invariants.CheckText(text);
        Script.Read(text);
    }

    // Attributes are stored as UTF-8, which cannot hold half a character: hence a fact.
    [Fact]
    public void Halves_of_characters_are_read()
    {
        foreach (string text in new[] { "\uD800", "\uDC00\uD800", "\"\uD800\" said \uDC00.", "\uD83D\n\n\uDEA2" })
        {
            Invariants.CheckText(text);
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
}
