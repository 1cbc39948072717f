namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>Finds where the tags, comments and instructions of HTML end in a text.</summary>
/// <remarks>It remembers what is never closed, so that a text of unclosed ones is looked through once.</remarks>
internal sealed class HtmlTags(string text)
{
    private readonly HashSet<int> _deadEnds = [];
    private readonly Dictionary<string, int> _unclosedFrom = new(StringComparer.Ordinal);

    /// <summary>The end of whatever begins with the "&lt;" at <paramref name="offset"/>; -1 where nothing does.</summary>
    public int FindEnd(int offset)
    {
        int next = offset + 1;
        if (next >= text.Length)
        {
            return -1;
        }

        return text[next] switch
        {
            '/' => FindClosingTagEnd(next + 1),
            '!' => FindDeclarationEnd(offset),
            '?' => FindAfter("?>", next + 1),
            char c when MarkdownCharacters.IsAsciiLetter(c) => FindOpenTagEnd(next),
            _ => -1,
        };
    }

    /// <summary>The name of the tag at <paramref name="offset"/> in lower case; "" for a comment and the like.</summary>
    public string ReadName(int offset)
    {
        int start = offset + (offset + 1 < text.Length && text[offset + 1] == '/' ? 2 : 1);
        return text.Substring(start, SkipName(start) - start).ToLowerInvariant();
    }

    /// <summary>The end of the first <paramref name="mark"/> from an offset on; -1 without one.</summary>
    public int FindAfter(string mark, int offset)
    {
        if (_unclosedFrom.TryGetValue(mark, out int unclosed) && unclosed <= offset)
        {
            return -1;
        }

        int found = offset <= text.Length ? text.IndexOf(mark, offset, StringComparison.OrdinalIgnoreCase) : -1;
        if (found < 0)
        {
            _unclosedFrom[mark] = offset;
            return -1;
        }

        return found + mark.Length;
    }

    private int FindDeclarationEnd(int offset)
    {
        if (StartsWith("<!-->", offset) || StartsWith("<!--->", offset))
        {
            return FindAfter(">", offset);
        }

        if (StartsWith("<!--", offset))
        {
            return FindAfter("-->", offset + 4);
        }

        if (StartsWith("<![CDATA[", offset))
        {
            return FindAfter("]]>", offset + 9);
        }

        return offset + 2 < text.Length && MarkdownCharacters.IsAsciiLetter(text[offset + 2]) ? FindAfter(">", offset) : -1;
    }

    private bool StartsWith(string mark, int offset) => string.CompareOrdinal(text, offset, mark, 0, mark.Length) == 0;

    private int FindClosingTagEnd(int offset)
    {
        int end = SkipName(offset);
        if (end == offset)
        {
            return -1;
        }

        end = MarkdownCharacters.SkipWhiteSpace(text, end);
        return end < text.Length && text[end] == '>' ? end + 1 : -1;
    }

    private int FindOpenTagEnd(int offset)
    {
        int end = SkipName(offset);
        List<int> visited = [];
        while (end >= 0 && !_deadEnds.Contains(end))
        {
            visited.Add(end);
            int next = MarkdownCharacters.SkipWhiteSpace(text, end);
            if (next < text.Length && text[next] == '>')
            {
                return next + 1;
            }

            if (next + 1 < text.Length && text[next] == '/' && text[next + 1] == '>')
            {
                return next + 2;
            }

            end = next > end ? FindAttributeEnd(next) : -1;
        }

        // What follows one of these places never closes a tag, whichever tag it is.
        _deadEnds.UnionWith(visited);
        return -1;
    }

    private int FindAttributeEnd(int offset)
    {
        if (offset >= text.Length || !(MarkdownCharacters.IsAsciiLetter(text[offset]) || text[offset] is '_' or ':'))
        {
            return -1;
        }

        int end = offset + 1;
        while (end < text.Length && (MarkdownCharacters.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.' or ':' or '-'))
        {
            end++;
        }

        int equals = MarkdownCharacters.SkipWhiteSpace(text, end);
        return equals < text.Length && text[equals] == '=' ? FindValueEnd(MarkdownCharacters.SkipWhiteSpace(text, equals + 1)) : end;
    }

    private int FindValueEnd(int offset)
    {
        if (offset >= text.Length)
        {
            return -1;
        }

        if (text[offset] is '"' or '\'')
        {
            return FindAfter(text[offset] == '"' ? "\"" : "'", offset + 1);
        }

        int end = offset;
        while (end < text.Length && !MarkdownCharacters.IsWhiteSpace(text[end])
            && text[end] is not ('"' or '\'' or '=' or '<' or '>' or '`'))
        {
            end++;
        }

        return end > offset ? end : -1;
    }

    private int SkipName(int offset)
    {
        int end = offset;
        if (end < text.Length && MarkdownCharacters.IsAsciiLetter(text[end]))
        {
            while (end < text.Length && (MarkdownCharacters.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            {
                end++;
            }
        }

        return end;
    }
}
