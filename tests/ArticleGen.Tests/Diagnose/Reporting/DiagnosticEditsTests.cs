using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Reporting;

public class DiagnosticEditsTests
{
    private const string Words = "one two three";

    [Theory]
    [InlineData(4, 3, "TWO")]
    [InlineData(7, 0, ",")]
    [InlineData(13, 0, ".")]
    [InlineData(0, 0, ">")]
    [InlineData(0, 4, "")]
    public void An_edit_comes_back_as_it_was_asked_for(int start, int length, string suggestion) => Assert.Equal(
        new TextChange(new TextSpan(start, length), suggestion),
        DiagnosticEdits.Read(About(4, 3, new TextEdit(new TextRange(start, length), suggestion)), SourceText.From(Words)));

    [Fact]
    public void A_diagnostic_that_asks_for_none_carries_nothing()
    {
        Diagnostic diagnostic = About(4, 3, null);
        Assert.Empty(diagnostic.Properties);
        Assert.Null(DiagnosticEdits.Read(diagnostic, SourceText.From(Words)));
    }

    [Theory]
    [InlineData("one tow three")]
    [InlineData("one two thee")]
    [InlineData("a one two three")]
    [InlineData("one two")]
    [InlineData("")]
    public void A_text_that_has_changed_between_the_diagnostic_and_the_edit_is_left_alone(string changed) => Assert.Null(
        DiagnosticEdits.Read(About(4, 3, new TextEdit(new TextRange(13, 0), ".")), SourceText.From(changed)));

    [Fact]
    public void A_text_that_has_changed_behind_the_edit_is_edited() => Assert.Equal(
        new TextChange(new TextSpan(4, 3), "TWO"),
        DiagnosticEdits.Read(About(4, 3, new TextEdit(new TextRange(4, 3), "TWO")), SourceText.From("one two four")));

    [Fact]
    public void An_edit_outside_the_text_is_not_asked_for() =>
        Assert.Empty(About(4, 3, new TextEdit(new TextRange(14, 0), ".")).Properties);

    private static Diagnostic About(int start, int length, TextEdit? edit) =>
        new Finding(
            new TextRange(start, length),
            edit).ToDiagnostic(new MisspeltAttributionVerb().Descriptor, "/desk/seeds/ferry.txt", SourceText.From(Words));
}
