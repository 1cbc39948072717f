using ArticleGen.Reading.Markup.Markdown.Inlines;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>The link definitions that a paragraph begins with: [label]: destination "title".</summary>
internal static class LinkDefinitions
{
    /// <summary>Reads them, and says how many lines they take.</summary>
    public static int Read(LeafText paragraph, References references)
    {
        string text = paragraph.Text;
        int at = 0;
        while (at < text.Length && text[at] == '[' && FindEnd(text, at, out string label) is >= 0 and int end)
        {
            references.AddLink(label);
            at = end;
        }

        return at == 0 ? 0 : at >= text.Length ? paragraph.FindLine(text.Length) + 1 : paragraph.FindLine(at);
    }

    /// <summary>The end of the definition at an offset, its line feed included; -1 where there is none.</summary>
    private static int FindEnd(string text, int offset, out string label)
    {
        label = "";
        int labelEnd = LinkParts.FindLabelEnd(text, offset);
        if (labelEnd < 0 || labelEnd >= text.Length || text[labelEnd] != ':')
        {
            return -1;
        }

        label = text.Substring(offset + 1, labelEnd - offset - 2);
        int start = MarkdownCharacters.SkipWhiteSpace(text, labelEnd + 1);
        int destination = LinkParts.FindDestinationEnd(text, start);
        if (destination <= start || string.IsNullOrWhiteSpace(label))
        {
            return -1;
        }

        int title = MarkdownCharacters.SkipWhiteSpace(text, destination);
        if (title > destination && LinkParts.FindTitleEnd(text, title) is >= 0 and int titleEnd
            && FindLineEnd(text, titleEnd) is >= 0 and int end)
        {
            return end;
        }

        return FindLineEnd(text, destination);
    }

    /// <summary>Behind the line feed that ends a line, if only blanks stand before it.</summary>
    private static int FindLineEnd(string text, int offset)
    {
        int end = MarkdownCharacters.SkipBlanks(text, offset, text.Length);
        return end >= text.Length ? end : text[end] == '\n' ? end + 1 : -1;
    }
}
