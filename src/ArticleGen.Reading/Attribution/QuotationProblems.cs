using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution;

/// <summary>What is wrong with a quotation, in words for whoever edits the article.</summary>
internal static class QuotationProblems
{
    public static Problem Unclosed(Passage passage, Stretch stretch, bool isLast) => new(
        ProblemKind.UnclosedQuotationMark,
        new TextRange(stretch.Outer.Start, 1),
        Excerpt.Of(passage.Text, stretch.Outer),
        isLast ? "no mark closes it before the paragraph ends" : "another one opens before it is closed");

    public static Problem Unattributed(Passage passage, Stretch stretch) =>
        new(ProblemKind.UnattributedQuote, stretch.Outer, Excerpt.Of(passage.Text, stretch.Inner), "nobody near it is said to have said it");
}
