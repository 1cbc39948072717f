using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>A stretch of text in quotation marks, the outermost one where marks are nested.</summary>
/// <param name="Outer">The stretch with its marks.</param>
/// <param name="Inner">The stretch without its marks and without white space at either end.</param>
/// <param name="Single">Whether the marks are single ones.</param>
/// <param name="Closed">Whether the closing mark stands in the same paragraph.</param>
internal readonly record struct Stretch(TextRange Outer, TextRange Inner, bool Single, bool Closed)
{
    // Marked words longer than this are speech, even if the comma behind them is missing.
    private const int LongestTerm = 30;

    /// <summary>Whether a comma stands before the closing mark: the sentence goes on with who speaks.</summary>
    public bool EndsWithComma(string text) => Inner.Length > 0 && text[Inner.End - 1] == ',';

    /// <summary>
    /// Whether the speaker may follow in the same sentence: a comma, a question mark or an exclamation mark stands before the closing mark.
    /// </summary>
    public bool EndsBeforeSpeaker(string text) => Inner.Length > 0 && text[Inner.End - 1] is ',' or '?' or '!';

    /// <summary>
    /// Whether it can be separate from the words that name its speaker: it is long, or a sign ends it. A few words without a sign are part
    /// of the sentence (the "night watch" crew).
    /// </summary>
    public bool SetsOff(string text) =>
        Inner.Length > LongestTerm
            || (Inner.Length > 0 && !Characters.IsLetter(text[Inner.End - 1]) && !Characters.IsDigit(text[Inner.End - 1]));
}
