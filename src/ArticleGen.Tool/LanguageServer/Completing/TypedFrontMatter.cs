namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>
/// Front matter while it is typed: between fences, or from an opening fence down to the first blank line where the closing one is not there
/// yet. The reading takes front matter only when it is whole.
/// </summary>
/// <param name="Mark">The character of its fences, or the brace of JSON without fences.</param>
/// <param name="Start">Where the line below the opening fence starts.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TypedFrontMatter(char Mark, int Start, int End)
{
    private const int FenceLength = 3;

    /// <summary>The front matter at the start of a text; null where there is none.</summary>
    internal static TypedFrontMatter? Find(string text)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        if (start == text.Length || text[start] is not ('-' or '+' or ';' or '{'))
        {
            return null;
        }

        char mark = text[start];
        if (mark == '{')
        {
            return new(mark, start, FindBlankLine(text, start));
        }

        int opened = FindLineEnd(text, start);
        string opening = text[start..opened].TrimEnd();
        if (opening != new string(mark, FenceLength))
        {
            return null;
        }

        for (int line = SkipLineBreak(text, opened); line < text.Length; line = SkipLineBreak(text, FindLineEnd(text, line)))
        {
            if (text.AsSpan(line, FindLineEnd(text, line) - line).TrimEnd().SequenceEqual(opening))
            {
                return new(mark, SkipLineBreak(text, opened), line);
            }
        }

        return new(mark, SkipLineBreak(text, opened), FindBlankLine(text, SkipLineBreak(text, opened)));
    }

    /// <summary>Where the line with an offset starts.</summary>
    internal static int FindLineStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is not ('\n' or '\r'))
        {
            offset--;
        }

        return offset;
    }

    /// <summary>Where the line with an offset ends, without its line break.</summary>
    internal static int FindLineEnd(string text, int offset)
    {
        int end = text.AsSpan(offset).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : offset + end;
    }

    /// <summary>Whether an offset lies in it.</summary>
    internal bool Contains(int offset) => offset >= Start && offset <= End;

    private static int FindBlankLine(string text, int offset)
    {
        int line = offset;
        while (line < text.Length && FindLineEnd(text, line) > line)
        {
            line = SkipLineBreak(text, FindLineEnd(text, line));
        }

        return line;
    }

    private static int SkipLineBreak(string text, int offset) =>
        offset == text.Length ? offset
            : text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n' ? offset + 2
            : offset + 1;
}
