using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class FrontMatterContradictsTextTests : RuleTextTest
{
    private protected override string Id => FrontMatterContradictsText.Id;

    [Fact]
    public void Names_what_both_say() => Assert.Equal(
        "The front matter's 'Port reopens' contradicts the text: its heading is 'Ferry resumes'; correct the wrong one",
        MessageFor(new(ProblemKind.FrontMatterContradictsText, new(11, 12), "Port reopens", "its heading is 'Ferry resumes'")));

    [Fact]
    public Task Reports_the_value_at_its_place() => ReportsMarkedAsync(
        "---\ntitle: Ferry resumes\nauthor: \u27E6Tom Hale\u27E7\ndate: \u27E62011-03-14\u27E7\n---\n\nBy Ines Calder\n\n"
            + "VARNA, Feb 2 (Reuters) - The ferry sails.\n",
        "The front matter's 'Tom Hale' contradicts the text: its byline is 'Ines Calder'; correct the wrong one",
        "The front matter's '2011-03-14' contradicts the text: it is dated 2 February, in 'VARNA, Feb 2 (Reuters)'; correct the wrong one");

    [Theory]
    [InlineData("---\ntitle: Ferry resumes\nauthor: Ines Calder\n---\n\nBy Ines Calder\n\nVARNA, Feb 2 (Reuters) - The ferry sails.\n")]
    [InlineData("Ferry resumes\n\nBy Ines Calder\n\nVARNA, Feb 2 (Reuters) - The ferry sails.\n")]
    public Task Is_silent_where_both_agree_and_where_there_is_one(string article) => ReportsMarkedAsync(article);
}
