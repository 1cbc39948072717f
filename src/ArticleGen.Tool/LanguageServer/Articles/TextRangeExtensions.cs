namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>How a stretch of text lies to the caret.</summary>
internal static class TextRangeExtensions
{
    /// <summary>
    /// Whether a caret at an offset is in the stretch or beside it. Behind the last letter counts: there the caret stands after the word
    /// was typed.
    /// </summary>
    internal static bool Touches(this TextRange range, int offset) => offset >= range.Start && offset <= range.End;
}
