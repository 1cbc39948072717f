using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class NameSpeltTwoWaysTests : RuleTextTest
{
    private const string Head = "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n";

    private protected override string Id => NameSpeltTwoWays.Id;

    [Fact]
    public void Names_both_and_offers_the_usual_spelling() => Assert.Equal(
        "'Haldorson' looks like a second spelling of one name: the article has 'Ines Haldorsen' too; did you mean 'Haldorsen'?",
        MessageFor(new(ProblemKind.NameSpeltTwoWays, new(0, 9), "Haldorson", "the article has 'Ines Haldorsen' too", "Haldorsen")));

    [Fact]
    public Task Reports_the_rarer_spelling_at_each_place() => ReportsMarkedAsync(
        Head
            + "Ines Haldorsen opened the port. Haldorsen was late, Haldorsen's clerk said.\n\n"
                + "\"We sail,\" ⟦Haldorson⟧ said. \"At dawn,\" said ⟦Haldorson⟧.\n");

    [Fact]
    public Task Is_silent_where_the_name_is_spelt_one_way() => ReportsMarkedAsync(
        Head + "Ines Haldorsen opened the port. \"We sail,\" Haldorsen said.\n");
}
