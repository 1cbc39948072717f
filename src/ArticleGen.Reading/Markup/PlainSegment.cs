namespace ArticleGen.Reading.Markup;

/// <summary>A piece of a plain view, and what it stands for in the file.</summary>
/// <param name="Plain">Where it stands in the plain view.</param>
/// <param name="Source">
/// What it stands for in the file: the same characters for a copy, a character reference such as "&amp;amp;" for other characters,
/// nothing for what the view has added, such as the blank line between two paragraphs.
/// </param>
/// <param name="IsCopy">Whether the plain view has the characters of the file there.</param>
/// <param name="IsAid">
/// Whether it only helps to read the view, and no page shows it: the quotation marks around a block quote, the dash before its author.
/// </param>
internal readonly record struct PlainSegment(TextRange Plain, TextRange Source, bool IsCopy, bool IsAid = false);
