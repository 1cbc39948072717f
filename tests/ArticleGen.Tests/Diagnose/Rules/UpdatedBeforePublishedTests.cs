using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class UpdatedBeforePublishedTests : RuleTextTest
{
    private const string Front = "Ferry resumes\n\nPublished: 15 March 2011 09:00\n";
    private const string Body = "\n\nThe harbour ferry runs again, port director Ines Calder said.\n";

    private protected override string Id => UpdatedBeforePublished.Id;

    [Fact]
    public Task Reports_the_update() => ReportsMarkedAsync(
        Front + "⟦Updated: 14 March 2011 10:00⟧" + Body,
        "'Updated: 14 March 2011 10:00' contradicts the date of publication: it says 14 March 2011, and the publication line 15 March 2011"
            + "; correct the wrong one");

    [Fact]
    public Task Is_silent_where_it_is_later() => ReportsMarkedAsync(Front + "Updated: 15 March 2011 10:00" + Body);
}
