using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class DatelineContradictsPublicationTests : RuleTextTest
{
    private const string Front = "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n";
    private const string Body = " - The harbour ferry runs again, port director Ines Calder said.\n";

    private protected override string Id => DatelineContradictsPublication.Id;

    [Fact]
    public Task Reports_the_dateline_in_the_text() => ReportsMarkedAsync(
        Front + "⟦BERGEN, April 14 (NTB)⟧" + Body,
        "The dateline 'BERGEN, April 14 (NTB)' contradicts the date of publication: it says 14 April, and the publication line 14 March; "
            + "correct the wrong one");

    [Fact]
    public Task Is_silent_where_they_agree() => ReportsMarkedAsync(Front + "BERGEN, March 13 (NTB)" + Body);
}
