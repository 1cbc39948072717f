using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose;

public class LocationTests
{
    [Theory]
    [InlineData("Ferry resumes\n\nCalder undrelined it.\n", 3, 8)]
    [InlineData("Ferry resumes\r\n\r\nCalder undrelined it.\r\n", 3, 8)]
    [InlineData("Ferry resumes\r\rCalder undrelined it.\r", 3, 8)]
    [InlineData("Ferry resumes\r\n\rCalder\nundrelined it.", 4, 1)]
    [InlineData("undrelined", 1, 1)]
    [InlineData("\u26F4\U0001F6A2 undrelined", 1, 5)]
    public void Line_and_column_are_those_an_editor_shows(string text, int line, int column)
    {
        FileLinePositionSpan span = Locate(text, new(text.IndexOf("undrelined", StringComparison.Ordinal), 10)).GetLineSpan();
        Assert.Equal("/desk/seeds/ferry.txt", span.Path);
        Assert.Equal((line, column), (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1));
        Assert.Equal((line, column + 10), (span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
    }

    [Fact]
    public void A_range_may_go_over_lines()
    {
        FileLinePositionSpan span = Locate("one\r\ntwo", new(0, 8)).GetLineSpan();
        Assert.Equal(
            (0, 0, 1, 3),
            (span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Line, span.EndLinePosition.Character));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("one", 3, 0)]
    [InlineData("one", 2, 9)]
    [InlineData("one", 7, 2)]
    public void A_range_beyond_the_text_is_cut(string text, int start, int length) =>
        Assert.InRange(Locate(text, new(start, length)).SourceSpan.End, 0, text.Length);

    private static Location Locate(string text, TextRange range) => Assert.Single(Analysis.Of(
        new MisspeltAttributionVerb(),
        text,
        new Problem(ProblemKind.MisspeltCue, range, "undrelined", "", "underlined"))).Location;
}
