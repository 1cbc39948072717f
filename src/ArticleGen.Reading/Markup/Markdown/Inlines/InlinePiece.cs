namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>A piece of the words of a leaf; what stands between pieces is markup.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text of the leaf.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Plain">What to show in its place, for <see cref="PieceKind.Other"/>.</param>
internal readonly record struct InlinePiece(PieceKind Kind, int Start, int End, string Plain = "");

/// <summary>What a piece of a leaf is.</summary>
internal enum PieceKind
{
    /// <summary>Characters as they stand there, on one line.</summary>
    Copy,

    /// <summary>Other characters in place of those: "&amp;" for "&amp;amp;".</summary>
    Other,

    /// <summary>A line break that is no more than a blank.</summary>
    SoftBreak,

    /// <summary>A line break that is meant.</summary>
    HardBreak,

    /// <summary>The end of a paragraph in HTML.</summary>
    ParagraphBreak,

    /// <summary>"&lt;q&gt;", until it is known whether a mark stands for it.</summary>
    QuoteStart,

    /// <summary>"&lt;/q&gt;", likewise.</summary>
    QuoteEnd,
}
