using ArticleGen.Reading.Markup.Markdown.Blocks;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>
/// Reads Markdown as CommonMark has it, with tables, footnotes, alerts, boxes to tick and text struck with two tildes as GitHub has them.
/// Short codes, directives, attributes of headings and the statements of MDX are left out.
/// </summary>
internal static class MarkdownReader
{
    /// <summary>The words of a text without the markup.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="bodyOffset">Where the words begin, behind the front matter.</param>
    /// <param name="introducesSpeech">
    /// Whether the words of a paragraph, which end in a colon, say that somebody speaks below: "Ines Calder wrote:".
    /// </param>
    /// <param name="cancel">Ends the work.</param>
    public static PlainView Read(string text, int bodyOffset, Func<string, bool> introducesSpeech, CancellationToken cancel)
    {
        PlainViewBuilder builder = new(text);
        MarkdownBlocks blocks = HtmlQuotes.Find(text, BlockReader.Read(text, bodyOffset, cancel), cancel);
        blocks = QuoteCodes.Find(text, blocks, cancel);
        ViewWriter writer = new(builder, text, blocks, new SignedQuotes(text, blocks, introducesSpeech, cancel).Find(), cancel);
        TextRange? heading = writer.Write();
        PlainView view = builder.Build(heading, metadata: [], blocks.Problems);
        return writer.HasTitle ? view.WithTitle(heading) : view;
    }
}
