namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>Reads the links of Obsidian and of wikis, "[[Ines Calder]]" and "[[people/calder|Calder]]".</summary>
internal static class WikiLinks
{
    /// <summary>The link whose "[[" is at an offset; null where none is, or where CommonMark has a link.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="references">What links lead to.</param>
    public static WikiLink? Read(string text, int offset, References references)
    {
        int start = offset + 2;
        if (string.CompareOrdinal(text, offset, "[[", 0, 2) != 0 || (offset > 0 && text[offset - 1] == '['))
        {
            return null;
        }

        int close = start;
        while (close < text.Length && text[close] is not ('[' or ']' or '\n'))
        {
            close++;
        }

        int end = close + 2;
        if (string.CompareOrdinal(text, close, "]]", 0, 2) != 0 || (end < text.Length && text[end] is '(' or '[' or ']'))
        {
            return null;
        }

        TextRange words = FindWords(text, start, close);
        return words.Length == 0 || text[start] == '^' || references.HasLink(text.Substring(start, close - start))
            ? null
            : new(words, end);
    }

    /// <summary>The words behind the bar; without one the name of the page, without its folder and the heading on it.</summary>
    private static TextRange FindWords(string text, int startOffset, int endOffset)
    {
        int length = endOffset - startOffset;
        int bar = length == 0 ? -1 : text.LastIndexOf('|', endOffset - 1, length);
        if (bar >= 0)
        {
            return Trim(text, bar + 1, endOffset);
        }

        int heading = text.IndexOf('#', startOffset, length);
        int end = heading > startOffset ? heading : endOffset;
        int folder = end == startOffset ? -1 : text.LastIndexOf('/', end - 1, end - startOffset);
        return Trim(text, folder < 0 ? startOffset : folder + 1, end);
    }

    private static TextRange Trim(string text, int startOffset, int endOffset)
    {
        int start = MarkdownCharacters.SkipBlanks(text, startOffset, endOffset);
        int end = endOffset;
        while (end > start && MarkdownCharacters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }
}

/// <summary>A link of a wiki.</summary>
/// <param name="Words">The words it shows.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct WikiLink(TextRange Words, int End);
