using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Lexicon.Project;

public class LexiconLineTests
{
    [Fact]
    public void A_line_has_a_word_forms_and_flags()
    {
        const string Text = "\uFEFF# Words\r\n\r\n  Verb: row  back ,rowed back | clause\tquote, \r\nagency:\rnonsense\nagencies: HW|";

        string[] lines = [.. LexiconLine.ReadAll(Text).Select(static line => Describe(line, Text))];

        Assert.Equal(
            ["3 Verb (Verb): row  back;rowed back | clause;quote,", "4 agency (Agency):  | ", "5 -", "6 agencies (): HW | "], lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    [InlineData("# verb: toot")]
    public void Blank_lines_and_comments_are_none(string text) => Assert.Empty(LexiconLine.ReadAll(text));

    private static string Describe(LexiconLine line, string text) => line.Word is not { } word
        ? $"{line.Number} -"
        : $"{line.Number} {word.In(text)} ({line.FindKind(text)}): {Join(line.Forms, text)} | {Join(line.Flags, text)}";

    private static string Join(IEnumerable<TextRange> ranges, string text) => string.Join(';', ranges.Select(range => range.In(text)));
}
