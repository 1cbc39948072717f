namespace ArticleGen.Reading.Quotations;

/// <summary>A stretch of text in quotation marks, the outermost one where marks are nested.</summary>
/// <param name="Outer">The stretch with its marks.</param>
/// <param name="Inner">The stretch without its marks and without white space at either end.</param>
/// <param name="Single">Whether the marks are single ones.</param>
/// <param name="Closed">Whether the closing mark stands in the same paragraph.</param>
internal readonly record struct Stretch(TextRange Outer, TextRange Inner, bool Single, bool Closed)
{
    /// <summary>Whether a comma stands before the closing mark: the sentence goes on with who speaks.</summary>
    public bool EndsWithComma(string text) => Inner.Length > 0 && text[Inner.End - 1] == ',';

    /// <summary>Whether who speaks may follow in the same sentence: a comma, or the sign of a question or a cry, stands before the closing mark.</summary>
    public bool EndsBeforeSpeaker(string text) => Inner.Length > 0 && text[Inner.End - 1] is ',' or '?' or '!';
}
