using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class UndecodableTextTests : RuleTextTest
{
    private const string Head = "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n";

    private protected override string Id => UndecodableText.Id;

    [Fact]
    public void Names_the_character_and_says_what_to_do() => Assert.Equal(
        "'U+FFFD' is not text: bytes that are not UTF-8 were lost here; save the file as UTF-8",
        MessageFor(new(ProblemKind.UndecodableText, new(0, 1), "U+FFFD", "bytes that are not UTF-8 were lost here; save the file as UTF-8")));

    [Theory]
    [InlineData("The ferry stops at the caf⟦\uFFFD⟧, Ines Calder said.\n", "'U+FFFD' is not text: bytes that are not UTF-8 were lost here; save the file as UTF-8")]
    [InlineData("The ferry⟦\0⟧ runs again, Ines Calder said.\n", "'U+0000' is not text: a NUL character stands here; remove it")]
    public Task Reports_what_is_not_text(string body, string message) => ReportsMarkedAsync(Head + body, message);

    [Theory]
    [InlineData("The ferry stops at the café \u26F4, Ines Calder said.\n")]
    [InlineData("Паром\tходит, Ines Calder said.\r\n")]
    public Task Is_silent_about_other_scripts_and_tabs(string body) => ReportsMarkedAsync(Head + body);
}
