namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// The parts of links and link definitions: labels, destinations, titles. Each is found by its end; -1 where there is none.
/// </summary>
internal static class LinkParts
{
    private const int LongestLabel = 999;

    // CommonMark asks for three at least. A limit, and the work for unclosed brackets stays in proportion to the text.
    private const int DeepestBrackets = 32;

    /// <summary>The end of the label, "]" included, whose "[" is at <paramref name="offset"/>.</summary>
    public static int FindLabelEnd(string text, int offset)
    {
        int i = offset + 1;
        while (i < text.Length && i - offset - 1 <= LongestLabel)
        {
            switch (text[i])
            {
                case ']':
                    return i + 1;
                case '[':
                    return -1;
                case '\\' when i + 1 < text.Length && MarkdownCharacters.IsAsciiPunctuation(text[i + 1]):
                    i += 2;
                    break;
                default:
                    i++;
                    break;
            }
        }

        return -1;
    }

    /// <summary>The end of "(destination "title")", whose "(" is at <paramref name="offset"/>.</summary>
    public static int FindInlineEnd(string text, int offset)
    {
        int i = MarkdownCharacters.SkipWhiteSpace(text, offset + 1);
        int destination = FindDestinationEnd(text, i);
        if (destination < 0)
        {
            return -1;
        }

        i = MarkdownCharacters.SkipWhiteSpace(text, destination);
        if (i > destination && FindTitleEnd(text, i) is >= 0 and int title)
        {
            i = MarkdownCharacters.SkipWhiteSpace(text, title);
        }

        return i < text.Length && text[i] == ')' ? i + 1 : -1;
    }

    /// <summary>The end of the destination at <paramref name="offset"/>, which may be empty.</summary>
    public static int FindDestinationEnd(string text, int offset) =>
        offset < text.Length && text[offset] == '<' ? FindAngleEnd(text, offset) : FindBareEnd(text, offset);

    /// <summary>The end of the title at <paramref name="offset"/>, marks included.</summary>
    public static int FindTitleEnd(string text, int offset)
    {
        if (offset >= text.Length || text[offset] is not ('"' or '\'' or '('))
        {
            return -1;
        }

        char close = text[offset] == '(' ? ')' : text[offset];
        for (int i = offset + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && MarkdownCharacters.IsAsciiPunctuation(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == close)
            {
                return i + 1;
            }
            else if (text[i] == '(' && close == ')')
            {
                return -1;
            }
        }

        return -1;
    }

    private static int FindAngleEnd(string text, int offset)
    {
        for (int i = offset + 1; i < text.Length && text[i] is not ('\n' or '<'); i++)
        {
            if (text[i] == '>')
            {
                return i + 1;
            }

            if (text[i] == '\\' && i + 1 < text.Length && MarkdownCharacters.IsAsciiPunctuation(text[i + 1]))
            {
                i++;
            }
        }

        return -1;
    }

    private static int FindBareEnd(string text, int offset)
    {
        int depth = 0;
        int i = offset;
        for (; i < text.Length && text[i] > ' ' && text[i] != '\u007F'; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && MarkdownCharacters.IsAsciiPunctuation(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '{' && ShortCodes.FindCodeEnd(text, i) is > 0 and int code)
            {
                i = code - 1;
            }
            else if (text[i] == '(' && ++depth > DeepestBrackets)
            {
                return -1;
            }
            else if (text[i] == ')' && --depth < 0)
            {
                return i;
            }
        }

        return depth <= 0 ? i : -1;
    }
}
