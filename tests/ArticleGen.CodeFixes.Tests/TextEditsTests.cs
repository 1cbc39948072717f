using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes.Tests;

public class TextEditsTests
{
    private static readonly SourceText Text = SourceText.From("one two three");

    [Fact]
    public void Edits_come_in_order_and_one_for_each_stretch() => Assert.Equal(
        [new TextChange(new(0, 3), "ONE"), new TextChange(new(4, 3), "TWO")],
        TextEdits.Find([Asks(4, 3, "TWO"), Asks(0, 3, "ONE"), Asks(4, 3, "TWO"), Asks(5, 2, "WO")], Text));

    [Fact]
    public void Of_edits_that_start_at_one_place_the_longest_stays_behind_what_is_inserted() => Assert.Equal(
        [new TextChange(new(4, 0), "a "), new TextChange(new(4, 9), "TWO THREE"), new TextChange(new(13, 0), ".")],
        TextEdits.RemoveOverlaps(
        [
            new(new(13, 0), "."), new(new(4, 3), "TWO"), new(new(4, 9), "TWO THREE"), new(new(8, 5), "THREE"), new(new(4, 0), "a "),
            new(new(4, 0), "the "),
        ]));

    [Fact]
    public void An_insertion_is_made_once() => Assert.Equal(
        [new TextChange(new(3, 0), ",")],
        TextEdits.Find([Asks(3, 0, ","), Asks(3, 0, ",")], Text));

    [Fact]
    public void Text_that_is_gone_is_not_edited() => Assert.Null(TextEdits.Find(Asks(8, 5, "THREE"), SourceText.From("one two")));

    private static Diagnostic Asks(int start, int length, string suggestion) =>
        new Finding(
            new TextRange(start, length),
            new TextEdit(new TextRange(start, length), suggestion)).ToDiagnostic(
                new MisspeltAttributionVerb().Descriptor,
                "/desk/seeds/ferry.txt",
                Text);
}
