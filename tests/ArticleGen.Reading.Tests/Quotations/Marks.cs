using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Tests.Quotations;

/// <summary>Pairs the marks of one paragraph and writes what stands between them.</summary>
internal static class Marks
{
    /// <summary>The words between the marks of each stretch; "..." behind them when nothing closes it.</summary>
    public static string[] Of(string paragraph)
    {
        List<Stretch> stretches = [];
        QuotationMarks.Pair(paragraph, Paragraphs.Trim(paragraph, 0, paragraph.Length), stretches, TestContext.Current.CancellationToken);
        int end = 0;
        foreach (Stretch stretch in stretches)
        {
            Assert.True(stretch.Outer.Start >= end && stretch.Outer.Contains(stretch.Inner) && stretch.Outer.End <= paragraph.Length);
            end = stretch.Outer.End;
        }

        return [.. stretches.Select(stretch => stretch.Inner.In(paragraph) + (stretch.Closed ? "" : "..."))];
    }
}
