using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class UnclosedMarkupTests : RuleTextTest
{
    private protected override string Id => UnclosedMarkup.Id;

    [Fact]
    public void Names_the_words_and_what_to_write() => Assert.Equal(
        "'<!-- draft' never ends and hides the text below it: write --> where the comment ends",
        MessageFor(new(ProblemKind.UnclosedMarkup, new(4, 10), "<!-- draft", "write --> where the comment ends")));

    [Fact]
    public Task Is_silent_in_plain_text() => ReportsMarkedAsync("Ferry resumes\n\nThe ferry sails.\n\n<!-- draft\n\nIt is new.\n");
}
