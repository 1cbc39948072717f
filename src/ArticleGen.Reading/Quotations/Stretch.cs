using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>A stretch of text in quotation marks, the outermost one where marks are nested.</summary>
/// <param name="Outer">The stretch with its marks.</param>
/// <param name="Inner">The stretch without its marks and without white space at either end.</param>
/// <param name="Single">Whether the marks are single ones.</param>
/// <param name="Closed">Whether the closing mark stands in the same paragraph.</param>
internal readonly record struct Stretch(TextRange Outer, TextRange Inner, bool Single, bool Closed)
{
    // Somebody who forgets the comma behind more than this has still quoted a speaker.
    private const int LongestTerm = 30;

    /// <summary>Whether a comma stands before the closing mark: the sentence goes on with who speaks.</summary>
    public bool EndsWithComma(string text) => Inner.Length > 0 && text[Inner.End - 1] == ',';

    /// <summary>
    /// Whether who speaks may follow in the same sentence: a comma, or the sign of a question or a cry, stands before the closing mark.
    /// </summary>
    public bool EndsBeforeSpeaker(string text) => Inner.Length > 0 && text[Inner.End - 1] is ',' or '?' or '!';

    /// <summary>
    /// Whether it can be set off from who says it: a sign ends it. A few words without one are part of the sentence (the "night watch"
    /// crew).
    /// </summary>
    public bool SetsOff(string text) =>
        Inner.Length > LongestTerm
            || (Inner.Length > 0 && !Characters.IsLetter(text[Inner.End - 1]) && !Characters.IsDigit(text[Inner.End - 1]));
}
