using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;
using ArticleGen.Reading.Markup.Html;
using ArticleGen.Reading.Markup.Markdown;

namespace ArticleGen.Reading.Metadata;

/// <summary>Makes the plain view of an article's file.</summary>
internal static class MarkedUpArticle
{
    /// <summary>
    /// The words of the file without markup, the title of its front matter above them; null when it is text without markup.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="introducesSpeech">Whether the words of a paragraph say that somebody speaks below.</param>
    /// <param name="cancel">Ends the work.</param>
    public static PlainView? Read(string text, ArticleFormat format, Func<string, bool> introducesSpeech, CancellationToken cancel)
    {
        if (format == ArticleFormat.Html)
        {
            return HtmlReader.Read(text, introducesSpeech, cancel);
        }

        FrontMatterBlock? front = FrontMatterParser.Read(text, cancel);
        if (format == ArticleFormat.Text && front is null)
        {
            return null;
        }

        int bodyOffset = front?.BodyOffset ?? 0;
        PlainView body = format == ArticleFormat.Markdown
            ? MarkdownReader.Read(text, bodyOffset, introducesSpeech, cancel)
            : ReadText(text, bodyOffset);
        return front is null ? body : Join(front, body, cancel);
    }

    /// <summary>What the file says about its article, and nothing else: front matter, or the metadata of a page.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="cancel">Ends the work.</param>
    public static IReadOnlyList<MetadataEntry> ReadMetadata(string text, ArticleFormat format, CancellationToken cancel) =>
        format == ArticleFormat.Html ? HtmlReader.Read(text, static _ => false, cancel).Metadata
        : FrontMatterParser.Read(text, cancel) is { } front ? NestedMembers.AddTo(front.Entries, cancel)
        : [];

    private static PlainView ReadText(string text, int bodyOffset)
    {
        PlainViewBuilder builder = new(text) { HasMarkup = false };
        builder.Copy(TextRange.Between(bodyOffset, text.Length));
        return builder.Build();
    }

    private static PlainView Join(FrontMatterBlock front, PlainView body, CancellationToken cancel)
    {
        IReadOnlyList<MetadataEntry> entries = NestedMembers.AddTo(front.Entries, cancel);
        MetadataText? title = MetadataTexts.FindFirst(new MemberEntries(entries, cancel), MetadataMember.Title);
        PlainView view = title is null ? body
            : FindRepeated(title, body) is { } headline ? body.WithTitle(headline)
            : PutAbove(title, body, cancel);
        Problem[] problems =
        [
            .. front.Problems
                .Concat(KeySlips.Find(front.Entries))
                .Concat(EmptyTitles.Find(front.Entries, title, body))
                .OrderBy(static problem => problem.Range.Start),
        ];
        return view.WithFrontMatter(front.Entries, entries, problems, body.OwnTitle, front.BodyOffset);
    }

    /// <summary>The heading, or the first line of the text, that says the title once more; null if neither does.</summary>
    private static TextRange? FindRepeated(MetadataText title, PlainView body)
    {
        if (body.Headline is { } heading && HeadlineTexts.AreAlike(heading.In(body.Text), title.Text))
        {
            return heading;
        }

        TextRange text = Text.Paragraphs.Trim(body.Text, 0, body.Text.Length);
        int end = text.Length == 0 ? -1 : Text.Characters.FindLineBreak(body.Text, text.Start, text.Length);
        TextRange line = end < 0 ? text : Text.Paragraphs.Trim(body.Text, text.Start, end);
        return line.Length > 0 && HeadlineTexts.AreAlike(line.In(body.Text), title.Text) ? line : null;
    }

    /// <summary>The view with the title as its first paragraph.</summary>
    private static PlainView PutAbove(MetadataText title, PlainView body, CancellationToken cancel)
    {
        PlainViewBuilder builder = new(body.Source) { HasMarkup = body.Layout.HasMarkup };
        new ValueCopier(body.Source, title, HeadlineTexts.PutOnOneLine(title.Text), builder).Copy(cancel);
        TextRange headline = new(0, builder.Length);
        builder.EndParagraph(title.Content.End);
        builder.Append(body);
        return builder.Build(headline, body.Metadata, body.Problems);
    }
}
