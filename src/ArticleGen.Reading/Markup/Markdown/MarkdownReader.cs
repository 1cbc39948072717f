using ArticleGen.Reading.Markup.Markdown.Blocks;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>
/// Reads Markdown as CommonMark has it, with tables, footnotes, alerts, boxes to tick and text struck with two tildes as GitHub has them.
/// Short codes, directives, attributes of headings and the statements of MDX are left out.
/// </summary>
internal static class MarkdownReader
{
    /// <summary>The words of a text from <paramref name="bodyOffset"/> on, without the markup.</summary>
    public static PlainView Read(string text, int bodyOffset, CancellationToken cancel)
    {
        PlainViewBuilder builder = new(text);
        ViewWriter writer = new(builder, text, BlockReader.Read(text, bodyOffset, cancel), cancel);
        TextRange? heading = writer.Write();
        PlainView view = builder.Build(heading, metadata: []);
        return writer.HasTitle ? view.WithTitle(heading) : view;
    }
}
