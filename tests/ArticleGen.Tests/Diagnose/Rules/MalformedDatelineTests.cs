using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class MalformedDatelineTests : RuleTextTest
{
    private protected override string Id => MalformedDateline.Id;

    [Fact]
    public void Names_the_words_and_says_why() => Assert.Equal(
        "The dateline's '31 February' cannot be: February has at most 29 days",
        MessageFor(new(ProblemKind.MalformedDateline, new(0, 11), "31 February", "February has at most 29 days")));

    [Fact]
    public void Offers_what_was_meant() => Assert.Equal(
        "The dateline's 'Narch' cannot be: no month has this name; did you mean 'March'?",
        MessageFor(new(ProblemKind.MalformedDateline, new(0, 5), "Narch", "no month has this name", "March")));

    [Theory]
    [InlineData("Coast News ⟦31 February 2008⟧ 09:20 (UTC +01:00)")]
    [InlineData("Coast News 14 March 2011 ⟦25:61⟧ (UTC +01:00)")]
    [InlineData("Coast News 14 March 2011 09:20 (⟦UTC +25:00⟧)")]
    [InlineData("Coast News ⟦29 February 2011⟧ 09:20 (UTC +01:00)")]
    public Task Reports_what_cannot_be_in_a_publication_line(string line) => ReportsMarkedAsync(Article(line, ""));

    [Fact]
    public Task Reports_a_month_that_does_not_exist() =>
        ReportsMarkedAsync("Ferry resumes\n\nBERGEN, ⟦Narch⟧ 2 (NTB) - The ferry runs again, the port said.\n");

    [Theory]
    [InlineData("Coast News 14 March 2011 09:20 (UTC +01:00)")]
    [InlineData("Coast News 29 February 2008 00:00 (UTC +00:00)")]
    [InlineData("Coast News 31 December 2011 23:59 (UTC -03:30)")]
    [InlineData("Coast News 14 March 2011")]
    public Task Is_silent_about_what_can_be(string line) => ReportsMarkedAsync(Article(line, ""));

    [Theory]
    [InlineData("The board will meet on 31 February, a printed notice said.")]
    [InlineData("Calder wrote 25:61 on the board, the port said.")]
    public Task Is_silent_about_the_body(string sentence) =>
        ReportsMarkedAsync(Article("Coast News 14 March 2011 09:20 (UTC +01:00)", sentence));

    private static string Article(string line, string sentence) =>
        $"Harbour ferry resumes\n\n{line}\n\nThe harbour ferry runs again, port director Ines Calder said. {sentence}\n";
}
