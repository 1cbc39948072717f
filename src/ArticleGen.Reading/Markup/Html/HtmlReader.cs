namespace ArticleGen.Reading.Markup.Html;

/// <summary>Makes a plain view of an HTML page, or of a part of one.</summary>
internal static class HtmlReader
{
    /// <summary>The words of the article on a page, and what the page says about it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="introducesSpeech">
    /// Whether the words of a paragraph, which end in a colon, say that somebody speaks below: "Ines Calder wrote:".
    /// </param>
    /// <param name="cancel">Ends the work.</param>
    public static PlainView Read(string text, Func<string, bool> introducesSpeech, CancellationToken cancel)
    {
        HtmlNodes nodes = HtmlTreeBuilder.Build(text, cancel);
        ArticleBody body = ArticleBodyFinder.Find(text, nodes, cancel);
        (IReadOnlyList<MetadataEntry> authors, IReadOnlyList<int> authorLines) = new PageAuthors(text, nodes, body, cancel).Find();
        IReadOnlyList<MetadataEntry> metadata = PageMetadata.Read(text, nodes, body, authors, cancel);
        body = body.Without(authorLines);
        PlainViewBuilder builder = new(text);
        bool isTitle = body.Headline >= 0 && nodes[body.Headline].Is(HtmlNodeKind.Start, "title");
        int titleLength = isTitle && nodes[body.Headline + 1] is { Kind: HtmlNodeKind.Text, Range: var title }
            ? PageTitle.FindLength(text, title, metadata)
            : 0;
        TextRange? headline = ProseView.Write(text, nodes, body, titleLength, introducesSpeech, builder, cancel);
        return builder.Build(headline, metadata);
    }
}
