using ArticleGen.Reading.Markup.Markdown.Inlines;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>The blocks of a file, their lines, and what its link definitions and footnotes define.</summary>
internal sealed class MarkdownBlocks
{
    public List<MarkdownBlock> Steps { get; } = [];

    /// <summary>The lines of all leaves, without what stands in front of them for the containers around.</summary>
    public List<TextRange> Lines { get; } = [];

    /// <summary>The faults that hide words.</summary>
    public List<Problem> Problems { get; } = [];

    public References References { get; } = new();
}
