using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class ReopenedQuotationTests : RuleTextTest
{
    private protected override string Id => ReopenedQuotation.Id;

    [Fact]
    public void Names_the_words_and_both_ways_out() => Assert.Equal(
        "'It is time.' goes on with a quotation, and the paragraph above closes it: leave the closing mark there out, or say beside "
            + "these words whose they are",
        MessageFor(new(ProblemKind.ReopenedQuotation, new(0, 1), "It is time.", "the paragraph above closes it")));

    [Fact]
    public Task Reports_the_mark_that_opens_again() => ReportsMarkedAsync(
        "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n\"The pier is safe,\" Ines Calder said. \"We looked at "
            + "it.\"\n\n\u27E6\"\u27E7It is time.\"\n");
}
