namespace ArticleGen.Reading.Markup.Html;

/// <summary>A quotation mark of a plain view.</summary>
/// <param name="Character">The mark.</param>
/// <param name="Tag">
/// The tag that opens the quotation, for which a page shows the mark; null for a mark that no page shows, such as that of a block quote.
/// </param>
internal readonly record struct QuoteMark(char Character, TextRange? Tag);
