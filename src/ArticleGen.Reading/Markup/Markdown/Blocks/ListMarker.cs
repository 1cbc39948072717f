using ArticleGen.Reading.Markup.Markdown.Inlines;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>The marker of a list item or a footnote: "-", "12.", "[^note]:".</summary>
/// <param name="Length">The number of its characters; 0 where there is none.</param>
internal readonly record struct ListMarker(int Length)
{
    private const int MostDigits = 9;
    private const int MostLabel = 999;

    /// <summary>The marker of a list item at the cursor.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="cursor">A place in a line.</param>
    /// <param name="interrupts">Whether a paragraph stands in front of it: then it must have text, and a number must be 1.</param>
    public static ListMarker Read(string text, in LineCursor cursor, bool interrupts)
    {
        int start = cursor.Nonspace;
        int end = start;
        if (cursor.First is '-' or '*' or '+')
        {
            end++;
        }
        else
        {
            while (end < cursor.End && end - start < MostDigits && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            bool isOne = end - start == 1 && text[start] == '1';
            if (end == start || end >= cursor.End || text[end] is not ('.' or ')') || (interrupts && !isOne))
            {
                return default;
            }

            end++;
        }

        bool stands = end >= cursor.End || text[end] is ' ' or '\t';
        return stands && !(interrupts && MarkdownCharacters.SkipBlanks(text, end, cursor.End) >= cursor.End) ? new(end - start) : default;
    }

    /// <summary>The marker of a footnote at the cursor.</summary>
    public static ListMarker ReadFootnote(string text, in LineCursor cursor)
    {
        int start = cursor.Nonspace;
        if (cursor.First != '[' || start + 1 >= cursor.End || text[start + 1] != '^')
        {
            return default;
        }

        int end = start + 2;
        while (end < cursor.End && end - start <= MostLabel && text[end] is not (']' or '[' or ' ' or '\t'))
        {
            end++;
        }

        return end > start + 2 && end + 1 < cursor.End && text[end] == ']' && text[end + 1] == ':' ? new(end + 2 - start) : default;
    }
}
