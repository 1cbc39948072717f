using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>
/// Finds paragraphs that go on with the quotation of the paragraph above, which closed it. A mark at the end of a paragraph says that
/// somebody has finished: a quotation that goes on is left open there, and each paragraph of it opens anew.
/// </summary>
internal static class ReopenedQuotations
{
    // Single marks at a paragraph's start are a heading as often as not.
    private const string DoubleMarks = "\"\u201C\u201D\u201E\u00AB\u00BB";

    /// <summary>Adds a problem for each such paragraph.</summary>
    public static void Find(WholeArticle article, List<Problem> problems)
    {
        (string text, List<TextRange> paragraphs, ValueList<QuoteReading> quotes) = (article.Text, article.Paragraphs, article.Quotes);
        int paragraph = 0;
        for (int i = 1; i < quotes.Count; i++)
        {
            if (!GoesOn(quotes[i - 1], quotes[i]))
            {
                continue;
            }

            while (paragraph < paragraphs.Count && paragraphs[paragraph].End < quotes[i].Range.End)
            {
                paragraph++;
            }

            if (paragraph > 0
                && paragraph < paragraphs.Count
                && IsWhole(text, paragraphs[paragraph], quotes[i].Range)
                && EndsWith(text, paragraphs[paragraph - 1], quotes[i - 1].Range))
            {
                TextRange mark = new(paragraphs[paragraph].Start, 1);
                problems.Add(
                    new Problem(ProblemKind.ReopenedQuotation, mark, Excerpt.Cut(text, quotes[i].Range), "the paragraph above closes it"));
            }
        }
    }

    /// <summary>
    /// Whether a quotation by itself follows one whose speaker is named beside it. Only the first of several is reported: a quotation after
    /// such a quotation may be a list or a dialogue.
    /// </summary>
    private static bool GoesOn(QuoteReading above, QuoteReading quote) =>
        quote is { Pattern: nameof(CarriedOver), Kind: QuoteKind.Direct }
        && above.Kind == QuoteKind.Direct
        && above.Pattern is not (nameof(CarriedOver) or nameof(None) or nameof(Transcript) or nameof(ReopenedMark))
        && above.Speaker == quote.Speaker;

    /// <summary>
    /// Whether the paragraph is the quotation and its marks, and ends a sentence as speech does: "Related:" is a heading.
    /// </summary>
    private static bool IsWhole(string text, TextRange paragraph, TextRange said) =>
        said.Start == paragraph.Start + 1
            && IsMark(text, paragraph.Start)
            && EndsWith(text, paragraph, said)
            && (text[said.End - 1] is '.' or '!' or '?' or '\u2026');

    private static bool EndsWith(string text, TextRange paragraph, TextRange said) =>
        said.End == paragraph.End - 1 && IsMark(text, said.End);

    private static bool IsMark(string text, int offset) => DoubleMarks.IndexOf(text[offset]) >= 0;
}
