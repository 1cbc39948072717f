using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>What is wrong with a quotation, in words for the article's editor.</summary>
internal static class QuotationProblems
{
    // How many characters before a closing mark are shown.
    private const int WordsBefore = 40;

    /// <summary>A quotation without a closing mark; its token is <paramref name="openToken"/>.</summary>
    public static Problem Unclosed(Passage passage, Stretch stretch, int openToken, bool isLast) => new(
        ProblemKind.UnclosedQuotationMark,
        new TextRange(stretch.Outer.Start, 1),
        Excerpt.Cut(passage.Text, stretch.Outer),
        isLast ? "no mark closes it before the paragraph ends" : "another one opens before it is closed")
    {
        Edit = MissingMarks.ToClose(passage, openToken, stretch.Inner),
    };

    /// <summary>A single mark that opens and never closes.</summary>
    public static Problem UnclosedSingle(Passage passage, int markOffset)
    {
        int open = MissingMarks.TokenAt(passage, markOffset);
        bool isLast = open < 0 || !passage.Has(TokenKind.Stretch, new(open, passage.Count));
        return new(
            ProblemKind.UnclosedQuotationMark,
            new TextRange(markOffset, 1),
            Excerpt.Cut(passage.Text, TextRange.Between(markOffset, passage.Range.End)),
            "no mark closes it before the paragraph ends")
        {
            Edit = open >= 0 && isLast ? MissingMarks.ToClose(passage, open, TextRange.Between(markOffset + 1, passage.Range.End)) : null,
        };
    }

    /// <summary>A closing mark without an opening one. The words before it show which mark it is.</summary>
    public static Problem Unopened(Passage passage, int markOffset)
    {
        string text = passage.Text;
        TextRange paragraph = passage.Range;
        int from = Math.Max(paragraph.Start, markOffset - WordsBefore);
        while (from > paragraph.Start && from < markOffset && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return new Problem(
            ProblemKind.UnopenedQuotationMark,
            new TextRange(markOffset, 1),
            Excerpt.Cut(text, TextRange.Between(from, markOffset + 1)),
            "no mark opens it in the paragraph")
        {
            Edit = MissingMarks.ToOpen(passage, markOffset),
        };
    }

    public static Problem Unattributed(Passage passage, Stretch stretch) =>
        new(
            ProblemKind.UnattributedQuote,
            stretch.Outer,
            Excerpt.Cut(passage.Text, stretch.Inner),
            "nobody near it is said to have said it");
}
