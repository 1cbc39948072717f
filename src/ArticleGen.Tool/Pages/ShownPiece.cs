namespace ArticleGen.Tool.Pages;

/// <summary>Words of an article as its page shows them.</summary>
/// <param name="Words">The words.</param>
/// <param name="Range">What they stand for in the file.</param>
/// <param name="IsCopy">
/// Whether the file has just these characters there, so that a part of the words is a part of the range. Of markup it has others, such as
/// "&amp;amp;".
/// </param>
internal readonly record struct ShownPiece(string Words, TextRange Range, bool IsCopy);
