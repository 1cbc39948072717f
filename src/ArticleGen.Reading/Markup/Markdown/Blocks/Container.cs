namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>An open block quote, list item or footnote.</summary>
/// <param name="IsQuote">Whether it is a block quote.</param>
/// <param name="Indent">How far a line must be indented to go on in it, for items and footnotes.</param>
/// <param name="HasContent">Whether anything stands in it.</param>
internal readonly record struct Container(bool IsQuote, int Indent, bool HasContent);
