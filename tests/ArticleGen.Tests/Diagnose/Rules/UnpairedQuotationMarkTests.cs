using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class UnpairedQuotationMarkTests : RuleTextTest
{
    private const string Head = "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n";

    private protected override string Id => UnpairedQuotationMark.Id;

    [Fact]
    public void Names_the_words_and_says_what_to_do() => Assert.Equal(
        "The quotation that opens at '\"We reopen at dawn' never closes: put the closing mark where the spoken words end",
        MessageFor(new(ProblemKind.UnclosedQuotationMark, new(0, 1), "\"We reopen at dawn", "")));

    [Fact]
    public void Names_the_words_before_a_mark_that_never_opened() => Assert.Equal(
        "The quotation that closes at 'We reopen at dawn,\"' never opens: put the opening mark where the spoken words start",
        MessageFor(new(ProblemKind.UnopenedQuotationMark, new(0, 1), "We reopen at dawn,\"", "")));

    [Theory]
    [InlineData("⟦\"We reopen at dawn, Ines Calder said.⟧\n\nThe ferry waits at the pier.\n")]
    [InlineData("Ines Calder said the pier was ⟦“sound as a bell.⟧\n\nThe ferry waits at the pier.\n")]
    public Task Reports_a_mark_that_never_closes(string body) => ReportsMarkedAsync(Head + body);

    [Theory]
    [InlineData("We reopen at dawn,⟦\"⟧ Ines Calder said.\n")]
    [InlineData("\"We reopen at dawn,\" Ines Calder said. The pier is sound.⟦\"⟧\n")]
    public Task Reports_a_mark_that_never_opened(string body) => ReportsMarkedAsync(Head + body);

    [Theory]
    [InlineData("⟦'⟧We reopen at dawn, Ines Calder said.\n")]
    public Task Reports_a_single_mark_that_never_closes(string body) => ReportsMarkedAsync(Head + body);

    [Theory]
    [InlineData("'Twas dawn when the pier reopened, Ines Calder said.\n")]
    [InlineData("The pier is 12\" wide, Ines Calder said.\n")]
    [InlineData("\"We reopen at dawn,\" Ines Calder said.\n")]
    [InlineData("\"We reopen at dawn,\" Ines Calder said. \"The pier is sound.\n\n\"The crew is back.\"\n")]
    [InlineData("The workers' rights were cut in the '90s, Ines Calder said.\n")]
    public Task Is_silent_about_marks_that_close_and_apostrophes(string body) => ReportsMarkedAsync(Head + body);
}
