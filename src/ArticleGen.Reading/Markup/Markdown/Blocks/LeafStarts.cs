using ArticleGen.Reading.Markup.Markdown.Inlines;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Recognizes the leaf blocks that one line shows: headings, code fences, thematic breaks.</summary>
internal static class LeafStarts
{
    private const int DeepestHeading = 6;
    private const int ShortestFence = 3;
    private const int ShortestThematicBreak = 3;

    /// <summary>The level of the heading that begins with "#" at the cursor, and its text; 0 where none does.</summary>
    public static int ReadAtxHeading(string text, in LineCursor cursor, out TextRange content)
    {
        content = default;
        int level = CountRun(text, cursor.Nonspace, cursor.End, '#');
        int start = cursor.Nonspace + level;
        if (level is 0 or > DeepestHeading || (start < cursor.End && !MarkdownCharacters.IsBlank(text[start])))
        {
            return 0;
        }

        content = TrimHeading(text, start, cursor.End);
        int marks = content.End;
        while (marks > start && text[marks - 1] == '#')
        {
            marks--;
        }

        if (marks < content.End && MarkdownCharacters.IsBlank(text[marks - 1]))
        {
            content = Trim(text, start, marks);
        }

        return level;
    }

    /// <summary>The range without blanks at either end, and without "{#id}" and other attributes at its end.</summary>
    public static TextRange TrimHeading(string text, int startOffset, int endOffset)
    {
        TextRange range = Trim(text, startOffset, endOffset);
        if (range.Length < 3 || text[range.End - 1] != '}')
        {
            return range;
        }

        int open = text.LastIndexOf('{', range.End - 1, range.Length);
        return open >= 0 && text[open + 1] is '#' or '.' && (open == startOffset || MarkdownCharacters.IsBlank(text[open - 1]))
            ? Trim(text, startOffset, open)
            : range;
    }

    /// <summary>The level of the heading that this underline makes of the paragraph above: 1 or 2, and 0 for another line.</summary>
    public static int ReadSetextUnderline(string text, in LineCursor cursor)
    {
        char mark = cursor.First;
        int end = cursor.Nonspace + CountRun(text, cursor.Nonspace, cursor.End, mark);
        return MarkdownCharacters.SkipBlanks(text, end, cursor.End) < cursor.End ? 0 : mark == '=' ? 1 : 2;
    }

    /// <summary>The length of the fence of code at the cursor; 0 where none begins.</summary>
    public static int ReadFence(string text, in LineCursor cursor)
    {
        char mark = cursor.First;
        int length = mark is '`' or '~' ? CountRun(text, cursor.Nonspace, cursor.End, mark) : 0;
        int info = cursor.Nonspace + length;
        return length < ShortestFence || (mark == '`' && text.IndexOf('`', info, cursor.End - info) >= 0) ? 0 : length;
    }

    /// <summary>Whether the line closes the fence that begins with so many of these marks.</summary>
    public static bool ClosesFence(string text, in LineCursor cursor, char mark, int length)
    {
        int run = CountRun(text, cursor.Nonspace, cursor.End, mark);
        return run >= length && MarkdownCharacters.SkipBlanks(text, cursor.Nonspace + run, cursor.End) >= cursor.End;
    }

    /// <summary>
    /// Whether the rest of the line is a thematic break. If not, <paramref name="unfitOffset"/> is its first character that cannot be in
    /// one.
    /// </summary>
    public static bool IsThematicBreak(string text, in LineCursor cursor, out int unfitOffset)
    {
        char mark = cursor.First;
        unfitOffset = cursor.Nonspace;
        if (mark is not ('-' or '*' or '_'))
        {
            return false;
        }

        int count = 0;
        for (; unfitOffset < cursor.End && (text[unfitOffset] == mark || MarkdownCharacters.IsBlank(text[unfitOffset])); unfitOffset++)
        {
            count += text[unfitOffset] == mark ? 1 : 0;
        }

        return unfitOffset >= cursor.End && count >= ShortestThematicBreak;
    }

    /// <summary>The range without blanks at either end.</summary>
    public static TextRange Trim(string text, int startOffset, int endOffset)
    {
        startOffset = MarkdownCharacters.SkipBlanks(text, startOffset, endOffset);
        while (endOffset > startOffset && MarkdownCharacters.IsBlank(text[endOffset - 1]))
        {
            endOffset--;
        }

        return TextRange.Between(startOffset, endOffset);
    }

    private static int CountRun(string text, int offset, int endOffset, char mark)
    {
        int i = offset;
        while (i < endOffset && text[i] == mark)
        {
            i++;
        }

        return i - offset;
    }
}
