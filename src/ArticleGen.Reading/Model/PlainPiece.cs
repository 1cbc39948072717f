namespace ArticleGen.Reading;

/// <summary>Words of a file as a page shows them, without the markup around them.</summary>
/// <param name="Words">The words.</param>
/// <param name="Range">
/// What they stand for in the file: the same characters, others such as "&amp;amp;", or nothing where the words are added, such as the
/// marks around a block quotation.
/// </param>
/// <param name="IsHeading">Whether markup says that they are a heading.</param>
public readonly record struct PlainPiece(string Words, TextRange Range, bool IsHeading)
{
    /// <summary>Whether the file has just these characters there, so that a part of the words is a part of the range.</summary>
    public bool IsCopy { get; init; }
}
