namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// Finds where the codes of site generators end: those of Hugo, "{{&lt; name &gt;}}" and "{{% name %}}", those of Liquid and Nunjucks,
/// "{% name %}" and "{{ name }}", and the comments of MDX, "{/* words */}".
/// </summary>
internal static class ShortCodes
{
    private const int MarkLength = 2;
    private const string CommentStart = "{/*";
    private const string CommentEnd = "*/}";

    /// <summary>The end of the code or comment whose "{" is at <paramref name="offset"/>; -1 where none begins, or none ends.</summary>
    public static int FindEnd(string text, int offset, HtmlTags tags) =>
        StartsWith(text, CommentStart, offset) ? tags.FindAfter(CommentEnd, offset + CommentStart.Length) : FindCodeEnd(text, offset);

    /// <summary>The same for a code only.</summary>
    /// <remarks>A code ends before the next one begins, so that a text of unclosed ones is looked through once.</remarks>
    public static int FindCodeEnd(string text, int offset)
    {
        string? close = FindClose(text, offset);
        if (close is null)
        {
            return -1;
        }

        for (int i = offset + MarkLength; i < text.Length; i++)
        {
            if (text[i] == close[0] && StartsWith(text, close, i))
            {
                return i + close.Length;
            }

            if (text[i] == '{' && FindClose(text, i) is not null)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>What closes the code that begins at an offset; null where none does.</summary>
    private static string? FindClose(string text, int offset)
    {
        if (StartsWith(text, "{%", offset))
        {
            return "%}";
        }

        return !StartsWith(text, "{{", offset) ? null
            : StartsWith(text, "{{<", offset) ? ">}}"
            : StartsWith(text, "{{%", offset) ? "%}}"
            : "}}";
    }

    private static bool StartsWith(string text, string mark, int offset) =>
        string.CompareOrdinal(text, offset, mark, 0, mark.Length) == 0;
}
