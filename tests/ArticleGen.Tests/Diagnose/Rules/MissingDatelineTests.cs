using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class MissingDatelineTests : RuleTextTest
{
    private protected override string Id => MissingDateline.Id;

    [Fact]
    public void Names_the_words_and_shows_a_dateline() => Assert.Equal(
        "No publication line and no dateline go with 'Ferry resumes': say when and where it was filed, as in 'BERGEN, March 3 (NTB) -'",
        MessageFor(new(ProblemKind.MissingDateline, new(0, 13), "Ferry resumes", "")));

    [Fact]
    public Task Reports_an_article_without() =>
        ReportsMarkedAsync("⟦Ferry resumes\n\nThe harbour ferry runs again, port director Ines Calder said.\n⟧");

    [Theory]
    [InlineData("Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\nThe harbour ferry runs again, Ines Calder said.\n")]
    [InlineData("Ferry resumes\n\nBERGEN, March 3 (NTB) - The harbour ferry runs again, Ines Calder said.\n")]
    public Task Is_silent_where_there_is_one(string article) => ReportsMarkedAsync(article);

    [Fact]
    public Task Is_silent_about_one_that_is_malformed() =>
        ReportsMarkedAsync(
            "Ferry resumes\n\nCoast News 31 February 2011 09:20 (UTC +01:00)\n\nThe harbour ferry runs again, Ines Calder said.\n");
}
