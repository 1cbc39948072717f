namespace ArticleGen.Reading.Tests.Seed;

/// <summary>The table of who says what in the seed article, cell by cell.</summary>
public class SeedQuotesTests
{
    private const string Lavrov = "Sergei Lavrov";
    private const string Nogovitsyn = "Anatoly Nogovitsyn";
    private const string Diplomat = "a high-ranking Russian diplomat";

    [Fact]
    public void Has_twelve_quotes_with_words_in_marks() => Assert.Equal(12, SeedArticle.Marked.Count);

    [Theory]
    [InlineData(0, "slam door")]
    [InlineData(1, "slam the door")]
    [InlineData(
        2,
        "Russia, no less than NATO, relies on this mutual cooperation ... NATO is much more in need of Russia's support of its military "
            + "actions in Afghanistan, where NATO's fate appears to be in the balance,")]
    [InlineData(3, "We are not going to slam the door on NATO,")]
    [InlineData(4, "biased")]
    [InlineData(
        5,
        "Everything depends on NATO priorities: it the priority is for unconditional support of (Georgian President Mikheil "
            + "Saakashvili), then we won't be to blame for the bankrupting of the alliance's relations with Russia,")]
    [InlineData(6, "reconsidering")]
    [InlineData(7, "freeze all military cooperation")]
    [InlineData(8, "of course affect the military cooperation program.")]
    [InlineData(
        9,
        "There are doubts over the OSCE's role during the initial stage of the conflict. They were notified by the Georgian side that "
            + "there would be an invasion, but did not warn Russian peacekeepers,")]
    [InlineData(
        10,
        "This fact makes us reconsider our relations ... It is an obligation of the OSCE (to report on troop movements) and they must "
            + "answer for it,")]
    [InlineData(
        11,
        "The withdrawal has started at a pace that will have all the Russian Federation's forces behind the line of our zone of "
            + "responsibility by the end of August 22,")]
    public void Reads_the_words(int quote, string words) =>
        Assert.Equal(words, Assert.Single(SeedArticle.Marked[quote].Verbatim).In(SeedArticle.Text));

    [Theory]
    [InlineData(0, QuoteKind.Mixed)]
    [InlineData(1, QuoteKind.Mixed)]
    [InlineData(2, QuoteKind.Direct)]
    [InlineData(3, QuoteKind.Direct)]
    [InlineData(4, QuoteKind.Mixed)]
    [InlineData(5, QuoteKind.Direct)]
    [InlineData(6, QuoteKind.Mixed)]
    [InlineData(7, QuoteKind.Mixed)]
    [InlineData(8, QuoteKind.Mixed)]
    [InlineData(9, QuoteKind.Direct)]
    [InlineData(10, QuoteKind.Direct)]
    [InlineData(11, QuoteKind.Direct)]
    public void Reads_the_kind(int quote, QuoteKind kind) => Assert.Equal(kind, SeedArticle.Marked[quote].Kind);

    [Theory]
    [InlineData(0, Lavrov)]
    [InlineData(1, Lavrov)]
    [InlineData(2, Lavrov)]
    [InlineData(3, Lavrov)]
    [InlineData(4, Lavrov)]
    [InlineData(5, Lavrov)]
    [InlineData(6, Diplomat)]
    [InlineData(8, "Alexander Grushko")]
    [InlineData(9, Nogovitsyn)]
    [InlineData(10, Nogovitsyn)]
    [InlineData(11, Nogovitsyn)]
    public void Reads_the_speaker(int quote, string speaker) => Assert.Equal(speaker, SeedArticle.Name(SeedArticle.Marked[quote].Speaker));

    [Fact]
    public void The_freeze_is_the_ministrys_word_or_Moscows_relayed_by_it() =>
        Assert.True(
            SeedArticle.Name(SeedArticle.Marked[7].Speaker) is "the Norwegian Defence Ministry" or "Norwegian Defence Ministry"
                or "Moscow");

    [Theory]
    [InlineData(0, "Lavrov")]
    [InlineData(1, "Russian Foreign Minister Sergei Lavrov")]
    [InlineData(3, "Lavrov")]
    [InlineData(5, "he")]
    [InlineData(6, "a high-ranking Russian diplomat")]
    [InlineData(8, "Deputy Foreign Minister Alexander Grushko")]
    [InlineData(10, "Nogovitsyn")]
    public void Reads_the_words_that_name_the_speaker(int quote, string words) =>
        Assert.Equal(words, SeedArticle.Marked[quote].SpeakerRange?.In(SeedArticle.Text));

    [Theory]
    [InlineData(0, "says")]
    [InlineData(1, "said")]
    [InlineData(2, "saying")]
    [InlineData(3, "underlined")]
    [InlineData(4, "accused")]
    [InlineData(5, "said")]
    [InlineData(6, "told")]
    [InlineData(7, "said")]
    [InlineData(8, "saying")]
    [InlineData(9, "alleged")]
    [InlineData(10, "added")]
    [InlineData(11, "told")]
    public void Reads_the_cue(int quote, string cue) => Assert.Equal(cue, SeedArticle.Marked[quote].CueRange?.In(SeedArticle.Text));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "dpa")]
    [InlineData(2, "Interfax")]
    [InlineData(3, null)]
    [InlineData(4, null)]
    [InlineData(5, null)]
    [InlineData(6, null)]
    [InlineData(8, "Interfax")]
    [InlineData(9, null)]
    [InlineData(10, null)]
    [InlineData(11, null)]
    public void Reads_who_passed_the_words_on(int quote, string? via) => Assert.Equal(via, SeedArticle.Name(SeedArticle.Marked[quote].Via));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, null)]
    [InlineData(6, "Interfax")]
    [InlineData(7, null)]
    [InlineData(8, null)]
    [InlineData(11, null)]
    public void Reads_who_was_told(int quote, string? addressee) =>
        Assert.Equal(addressee, SeedArticle.Name(SeedArticle.Marked[quote].Addressee));

    [Theory]
    [InlineData(0, "Russia has no plans to \"slam door\" on NATO")]
    [InlineData(
        1,
        "Russia had no plans to \"slam the door\" on NATO "
            + "amid a rift with the alliance this week over Russia's military occupation of Georgia")]
    [InlineData(6, "Moscow was \"reconsidering\" its cooperation with NATO")]
    [InlineData(8, "any review of relations would \"of course affect the military cooperation program.\"")]
    public void A_mixed_quote_is_the_reported_clause(int quote, string clause) =>
        Assert.Equal(clause, SeedArticle.Marked[quote].Range.In(SeedArticle.Text));

    [Theory]
    [InlineData(
        "that Moscow would pull back its troops to a buffer zone along Georgia's breakaway region of South Ossetia by Friday",
        Nogovitsyn,
        "said")]
    public void Reads_indirect_speech(string clause, string speaker, string cue)
    {
        QuoteReading quote = Assert.Single(
            SeedArticle.Reading.Quotes,
            quote => quote.Kind == QuoteKind.Indirect && quote.Range.In(SeedArticle.Text) == clause);
        Assert.Equal((speaker, cue), (SeedArticle.Name(quote.Speaker), quote.CueRange?.In(SeedArticle.Text)));
    }

    [Fact]
    public void Reads_what_the_organization_was_accused_of()
    {
        QuoteReading quote = Assert.Single(
            SeedArticle.Reading.Quotes,
            quote => quote.Kind == QuoteKind.Indirect
                && quote.Range.In(SeedArticle.Text).Contains("covering up", StringComparison.Ordinal));
        Assert.Equal((Nogovitsyn, "accused"), (SeedArticle.Name(quote.Speaker), quote.CueRange?.In(SeedArticle.Text)));
    }

    [Fact]
    public void Every_range_stands_in_the_text() => Invariants.Check(SeedArticle.Reading);

    [Fact]
    public void No_quote_is_read_twice() =>
        Assert.Equal(SeedArticle.Reading.Quotes.Count, SeedArticle.Reading.Quotes.Select(quote => quote.Range).Distinct().Count());
}
