using ArticleGen.Reading.Markup.FrontMatter;
using ArticleGen.Reading.Markup.Markdown.Blocks;

namespace ArticleGen.Reading;

/// <summary>The parts of a file as its markup shows them: what an editor folds and lists.</summary>
/// <param name="FrontMatter">The front matter with both fences; null when the file has none, or none that ends.</param>
/// <param name="Headings">The headings of Markdown, in the order of the file; none in other formats.</param>
public sealed record ArticleOutline(TextRange? FrontMatter, ValueList<HeadingReading> Headings)
{
    /// <summary>Finds the parts of a file. Throws only if it is cancelled, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ArticleOutline Read(string text, ArticleFormat format, CancellationToken cancel)
    {
        Fences? fences = format == ArticleFormat.Html ? null : FenceFinder.Find(text, cancel);
        return new(
            fences is { IsClosed: true } front ? front.Range : null,
            format == ArticleFormat.Markdown ? FindHeadings(text, fences?.BodyOffset ?? 0, cancel) : ValueList<HeadingReading>.Empty);
    }

    // A heading in a block quote or a list begins no section.
    private static ValueList<HeadingReading> FindHeadings(string text, int bodyOffset, CancellationToken cancel)
    {
        MarkdownBlocks blocks = BlockReader.Read(text, bodyOffset, cancel);
        return blocks.Steps
            .Where(static block => block is { Kind: BlockKind.Heading, IsNested: false })
            .Select(block => new HeadingReading(
                TextRange.Between(blocks.Lines[block.FirstLine].Start, blocks.Lines[block.EndLine - 1].End),
                block.Level))
            .Where(static heading => heading.Words.Length > 0)
            .ToValueList();
    }
}

/// <summary>A heading of Markdown.</summary>
/// <param name="Words">Its words, with the markup among them.</param>
/// <param name="Level">Its level, 1 to 6.</param>
public sealed record HeadingReading(TextRange Words, int Level);
