using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class HeadlineQuoteNotInTextTests : RuleTextTest
{
    private const string Body =
        "\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n\"We will reopen soon,\" port director Ines Calder said.\n";

    private protected override string Id => HeadlineQuoteNotInText.Id;

    [Fact]
    public Task Reports_the_quotation() => ReportsMarkedAsync(
        "'⟦We will never reopen⟧', says Calder" + Body,
        "The headline quotes 'We will never reopen', but 'never' does not stand in the text: "
            + "quote what was said, or take the quotation marks away");

    [Fact]
    public Task Is_silent_where_it_was_said() => ReportsMarkedAsync("'We will reopen', says Calder" + Body);
}
