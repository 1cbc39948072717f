using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>A heading in the body quotes nobody, and ends what was going on above it.</summary>
public class HeadingTests
{
    private const string Above = "\u201CThe kilns are cold,\u201D said Marta Lindqvist.";
    private const string Below = "\u201CFlour is dear,\u201D Omar Haddad said.";

    [Theory]
    [InlineData("## \u2018No flour, no kilns\u2019")]
    [InlineData("## \u201CNo flour, no kilns\u201D")]
    [InlineData("### 'No flour, no kilns'")]
    [InlineData("\"No flour, no kilns\"\n----")]
    [InlineData("## Bakers say that they are sold out")]
    [InlineData("## \u201CNo flour,\u201D bakers say")]
    [InlineData("## Haddad: We have no flour")]
    [InlineData("## HADDAD: We have no flour")]
    [InlineData("## \u201CThe kilns are cold\u201D")]
    [InlineData("<h2>\u201CNo flour, no kilns\u201D</h2>")]
    public void A_heading_is_no_speech(string heading)
    {
        ArticleReading reading = Script.ReadMarkdown(Above + "\n\n" + heading + "\n\n" + Below);
        Assert.Equal(
            [
                "Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion",
                "Direct|Flour is dear,|Omar Haddad|said|TrailingSubject",
            ],
            Script.QuotesOf(reading));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("<h2>\u201CNo flour, no kilns\u201D</h2>")]
    [InlineData("<h3>\n <em>\u2018No flour, no kilns\u2019</em></h3>")]
    [InlineData("<h2>Bakers say<br>that they are sold out</h2>")]
    public void Nor_is_it_on_a_page(string heading) => Assert.Equal(
        ["The kilns are cold,", "Flour is dear,"],
        FindWords(
            "<html><body><article><h1>Harbour news</h1><p>21 August 2008</p><p>" + Above + "</p>" + heading + "<p>" + Below
                + "</p></article></body></html>",
            ArticleFormat.Html));

    [Fact]
    public void It_is_none_below_a_title_from_front_matter() => Assert.Equal(
        ["The kilns are cold,", "Flour is dear,"],
        FindWords(
            "---\ntitle: Harbour news\ndate: 2008-08-21\n---\n" + Above + "\n\n## \u201CNo flour\u201D\n\n" + Below,
            ArticleFormat.Markdown));

    [Theory]
    [InlineData("\u201CNo flour, no kilns.\u201D")]
    [InlineData("**\u201CNo flour, no kilns.\u201D**")]
    public void A_paragraph_is_still_speech(string paragraph) => Assert.Equal(
        ["The kilns are cold,", "No flour, no kilns.", "Flour is dear,"],
        FindWords(Script.Front + Above + "\n\n" + paragraph + "\n\n" + Below, ArticleFormat.Markdown));

    [Fact]
    public void A_speaker_does_not_go_on_below_it() => Assert.Equal(
        ["Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion", "Direct|We are glad.|-|-|None"],
        Script.MarkdownQuotes(Above + "\n\n## The market\n\n\u201CWe are glad.\u201D\n\nIt rained."));

    [Theory]
    [InlineData("\u201CWe are glad.\n\n## \u201CNo flour\u201D\n\n\u201CWe go,\u201D Omar Haddad said.")]
    [InlineData("Ships sailed.\n\n## \u201CNo flour\n\n\u201CWe go,\u201D Omar Haddad said.")]
    public void A_mark_that_never_closes_is_still_reported(string body) => Assert.Equal(
        ProblemKind.UnclosedQuotationMark,
        Assert.Single(Script.ReadMarkdown(body).Problems).Kind);

    [Fact]
    public void Names_in_it_are_known() => Assert.Equal(
        ["Direct|Flour is dear,|Omar Haddad|said|TrailingSubject"],
        Script.MarkdownQuotes("## Omar Haddad bakes again\n\nShips sailed.\n\n\u201CFlour is dear,\u201D Haddad said."));

    private static IEnumerable<string> FindWords(string text, ArticleFormat format) =>
        ArticleReader.Read(text, format, ArticleLexicon.Empty, TestContext.Current.CancellationToken)
            .Quotes.Select(quote => quote.Range.In(text));

    [Theory]
    [InlineData("Boss 'knew the pier was weak', fire trial told")]
    [InlineData("Boss 'knew the pier was weak', inquest told")]
    [InlineData("Boss 'knew the pier was weak', jury told")]
    [InlineData("Boss 'knew the pier was weak', court hears")]
    [InlineData("Harbour minister's press briefing: full transcript")]
    public void Whoever_is_told_or_meets_does_not_speak(string headline) =>
        Assert.DoesNotContain(ReadBelow(headline).Attributions, static quote => quote.Speaker is not null);

    [Theory]
    [InlineData("Press office: port to reopen", "press office")]
    [InlineData("The pier 'was weak', Ines Calder says", "Ines Calder")]
    public void Whoever_says_so_speaks(string headline, string speaker)
    {
        ArticleReading reading = ReadBelow(headline);
        Assert.Equal(speaker, reading.Actors[Assert.Single(reading.Attributions).Speaker!.Value].Name);
    }

    private static ArticleReading ReadBelow(string headline) => Invariants.CheckText(headline + "\n\n21 August 2008\n\nShips sailed.\n");
}
