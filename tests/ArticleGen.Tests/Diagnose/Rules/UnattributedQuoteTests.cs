using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class UnattributedQuoteTests : RuleTextTest
{
    private const string Head = "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n";

    private protected override string Id => UnattributedQuote.Id;

    [Fact]
    public void Names_the_words_and_the_two_ways_out() => Assert.Equal(
        "Nobody is said to have said 'The bridge will not hold.': name the speaker beside it, or take the quotation marks away",
        MessageFor(new(ProblemKind.UnattributedQuote, new(0, 25), "The bridge will not hold.", "")));

    [Fact]
    public Task Reports_words_nobody_said() =>
        ReportsMarkedAsync(
            Head + "The harbour ferry runs again.\n\n⟦\"The bridge will not hold another winter.\"⟧\n\nIt rained all day.\n");

    [Theory]
    [InlineData("\"We reopen at dawn,\" said Ines Calder.")]
    [InlineData("\"We reopen,\" Ines Calder said. \"The pier is sound.\"")]
    [InlineData("Ines Calder said the pier was \"sound as a bell\".")]
    public Task Is_silent_where_somebody_said_them(string paragraph) => ReportsMarkedAsync(Head + paragraph + "\n");

    [Theory]
    [InlineData("The so-called \"smart\" buoy lies off the pier.")]
    [InlineData("The skipper, Tom \"Red\" Hale, waited.")]
    public Task Is_silent_about_marks_that_quote_nobody(string paragraph) => ReportsMarkedAsync(Head + paragraph + "\n");
}
