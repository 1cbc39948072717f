using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;
using ArticleGen.Reading.Markup.Html;
using ArticleGen.Reading.Markup.Markdown;

namespace ArticleGen.Reading.Metadata;

/// <summary>Makes the plain view of an article's file.</summary>
internal static class MarkedUpArticle
{
    /// <summary>The words of the file without markup, the title of its front matter above them; null when it is text without markup.</summary>
    public static PlainView? Read(string text, ArticleFormat format, CancellationToken cancel)
    {
        if (format == ArticleFormat.Html)
        {
            return HtmlReader.Read(text, cancel);
        }

        FrontMatterBlock? front = FrontMatterParser.Read(text, cancel);
        if (format == ArticleFormat.Text && front is null)
        {
            return null;
        }

        int bodyOffset = front?.BodyOffset ?? 0;
        PlainView body = format == ArticleFormat.Markdown ? MarkdownReader.Read(text, bodyOffset, cancel) : ReadText(text, bodyOffset);
        return front is null ? body : Join(front, body);
    }

    private static PlainView ReadText(string text, int bodyOffset)
    {
        PlainViewBuilder builder = new(text);
        builder.Copy(TextRange.Between(bodyOffset, text.Length));
        return builder.Build();
    }

    private static PlainView Join(FrontMatterBlock front, PlainView body)
    {
        MetadataText? title = MetadataKeys.Find(front.Entries, MetadataMember.Title) is { } entry
            ? MetadataTexts.Find(entry.Value).FirstOrDefault()
            : null;
        PlainView view = title is null || (body.Headline is { } heading && HeadlineTexts.AreAlike(heading.In(body.Text), title.Text))
            ? body
            : WithTitle(title, body);
        return view.WithFrontMatter(front.Entries, front.Problems, body.Headline?.In(body.Text));
    }

    /// <summary>The view with the title as its first paragraph.</summary>
    private static PlainView WithTitle(MetadataText title, PlainView body)
    {
        PlainViewBuilder builder = new(body.Source);
        if (title.IsVerbatim)
        {
            builder.Copy(title.Content);
        }
        else
        {
            builder.Replace(title.Content, title.Text.Replace('\n', ' ').Replace('\r', ' '));
        }

        TextRange headline = new(0, builder.Length);
        builder.EndParagraph(title.Content.End);
        builder.Append(body);
        return builder.Build(headline, body.Metadata);
    }
}
