using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>What is wrong with a quotation, in words for the article's editor.</summary>
internal static class QuotationProblems
{
    // How many characters before a closing mark are shown.
    private const int WordsBefore = 40;

    /// <summary>A quotation that nothing closes; its token is <paramref name="open"/>.</summary>
    public static Problem Unclosed(Passage passage, Stretch stretch, int open, bool isLast) => new(
        ProblemKind.UnclosedQuotationMark,
        new TextRange(stretch.Outer.Start, 1),
        Excerpt.Cut(passage.Text, stretch.Outer),
        isLast ? "no mark closes it before the paragraph ends" : "another one opens before it is closed")
    {
        Edit = MissingMarks.ToClose(passage, open, stretch.Inner),
    };

    /// <summary>A single mark that opens and never closes.</summary>
    public static Problem UnclosedSingle(Passage passage, int mark)
    {
        int open = MissingMarks.TokenAt(passage, mark);
        bool isLast = open < 0 || !passage.Has(TokenKind.Stretch, open, passage.Count);
        return new(
            ProblemKind.UnclosedQuotationMark,
            new TextRange(mark, 1),
            Excerpt.Cut(passage.Text, TextRange.Between(mark, passage.Range.End)),
            "no mark closes it before the paragraph ends")
        {
            Edit = open >= 0 && isLast ? MissingMarks.ToClose(passage, open, TextRange.Between(mark + 1, passage.Range.End)) : null,
        };
    }

    /// <summary>A mark that closes what was never opened; the words before it show which.</summary>
    public static Problem Unopened(Passage passage, int mark)
    {
        string text = passage.Text;
        TextRange paragraph = passage.Range;
        int from = Math.Max(paragraph.Start, mark - WordsBefore);
        while (from > paragraph.Start && from < mark && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return new Problem(
            ProblemKind.UnopenedQuotationMark,
            new TextRange(mark, 1),
            Excerpt.Cut(text, TextRange.Between(from, mark + 1)),
            "no mark opens it in the paragraph")
        {
            Edit = MissingMarks.ToOpen(passage, mark),
        };
    }

    public static Problem Unattributed(Passage passage, Stretch stretch) =>
        new(
            ProblemKind.UnattributedQuote,
            stretch.Outer,
            Excerpt.Cut(passage.Text, stretch.Inner),
            "nobody near it is said to have said it");
}
