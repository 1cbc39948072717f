using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class MismatchedQuotationMarksTests : RuleTextTest
{
    private const string Head = "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n";

    private protected override string Id => MismatchedQuotationMarks.Id;

    [Fact]
    public Task Reports_the_mark_that_is_wrong() => ReportsMarkedAsync(
        Head + "\u201CWe reopen at dawn,⟦\"⟧ said Ines Calder.\n",
        "The marks around '\u201CWe reopen at dawn,\"' are no pair, for a straight mark closes what a curly one opens: write \u201D there");

    [Fact]
    public Task Is_silent_about_a_pair() => ReportsMarkedAsync(Head + "\u201CWe reopen at dawn,\u201D said Ines Calder.\n");
}
