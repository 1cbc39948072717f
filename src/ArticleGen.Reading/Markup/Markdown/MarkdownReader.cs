using ArticleGen.Reading.Markup.Markdown.Blocks;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>Reads Markdown as CommonMark has it, with tables, footnotes and struck text as GitHub has them.</summary>
internal static class MarkdownReader
{
    /// <summary>The words of a text from <paramref name="bodyOffset"/> on, without the markup.</summary>
    public static PlainView Read(string text, int bodyOffset, CancellationToken cancel)
    {
        PlainViewBuilder builder = new(text);
        return builder.Build(Write(builder, text, bodyOffset, cancel), metadata: []);
    }

    /// <summary>Adds the words to a view that is being built; the main heading in it, null without one.</summary>
    public static TextRange? Write(PlainViewBuilder builder, string text, int bodyOffset, CancellationToken cancel)
    {
        MarkdownBlocks blocks = BlockReader.Read(text, bodyOffset, cancel);
        return new ViewWriter(builder, text, blocks, cancel).Write();
    }
}
