namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>A step through the blocks of a file in its order: a leaf, or where a container begins or ends.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstLine">The index of the first of its lines, for a leaf.</param>
/// <param name="EndLine">The index after the last of its lines.</param>
/// <param name="Marker">Where the marker of a list item, a footnote or a block quote stands.</param>
/// <param name="Level">The level of a heading.</param>
/// <param name="IsNested">Whether a container is around it.</param>
internal readonly record struct MarkdownBlock(
    BlockKind Kind,
    int FirstLine,
    int EndLine,
    TextRange Marker,
    int Level = 0,
    bool IsNested = false);

/// <summary>What a block is.</summary>
internal enum BlockKind
{
    /// <summary>Text that inline markup stands in.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A row of a table; its line holds all its cells.</summary>
    TableRow,

    /// <summary>Lines of HTML.</summary>
    Html,

    /// <summary>The words in front of a block quote's own that name who is quoted, such as the title of a callout.</summary>
    Introduction,

    /// <summary>Code, or a thematic break: no prose.</summary>
    Other,

    /// <summary>Where a block quote begins.</summary>
    QuoteStart,

    /// <summary>Where a block quote ends.</summary>
    QuoteEnd,

    /// <summary>Where an item of a list, or a footnote, begins.</summary>
    ItemStart,

    /// <summary>Where it ends.</summary>
    ItemEnd,
}
