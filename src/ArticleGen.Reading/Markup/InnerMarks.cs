using System.Text;

namespace ArticleGen.Reading.Markup;

/// <summary>
/// Finds values that end too early, because a mark inside is the same as those around them: "Ferry "back" again", 'It's back'.
/// </summary>
internal static class InnerMarks
{
    // So that a line of a million such values is not read to its end for each of them.
    private const int LongestRest = 500;
    private const int MostBlanks = 100;

    /// <summary>
    /// The whole value, from its first mark to its last one; null if the mark inside rather ends it, as in ["Ferry" "port"].
    /// </summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="startOffset">The first mark.</param>
    /// <param name="innerOffset">The mark inside, at which the value seems to end.</param>
    /// <param name="endOffset">The end of the text.</param>
    /// <param name="ends">What may stand behind the last mark, besides a comment and the end of the line.</param>
    public static TextRange? FindEnd(string source, int startOffset, int innerOffset, int endOffset, string ends)
    {
        char mark = source[startOffset];
        if (EndsAt(source, innerOffset, endOffset, ends) || !OpensAt(source, startOffset, innerOffset, endOffset))
        {
            return null;
        }

        // Marks of quotations come in pairs; an apostrophe is alone.
        bool isEven = mark != '"';
        int limit = Math.Min(endOffset, innerOffset + LongestRest);
        for (int i = innerOffset + 1; i < limit && source[i] is not ('\n' or '\r'); i++)
        {
            if (source[i] != mark || (mark == '"' && source[i - 1] == '\\'))
            {
                continue;
            }

            if (isEven && EndsAt(source, i, endOffset, ends))
            {
                return TextRange.Between(startOffset, i + 1);
            }

            isEven = !isEven || mark != '"';
        }

        return null;
    }

    /// <summary>The mark that ends the value which starts at a mark: what may stand behind a value follows. Null if none does.</summary>
    public static int? FindClosing(string source, int startOffset, int endOffset, string ends)
    {
        int limit = Math.Min(endOffset, startOffset + LongestRest);
        for (int i = startOffset + 1; i < limit && source[i] is not ('\n' or '\r'); i++)
        {
            if (source[i] == source[startOffset] && EndsAt(source, i, endOffset, ends))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The words with a backslash in front of each double mark that has none.</summary>
    public static string Escape(string words)
    {
        StringBuilder escaped = new(words.Length + 4);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == '\\' && i + 1 < words.Length)
            {
                escaped.Append(words[i++]);
            }
            else if (words[i] == '"')
            {
                escaped.Append('\\');
            }

            escaped.Append(words[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether words go on behind the mark inside, or a blank in front of it shows that it opens.</summary>
    private static bool OpensAt(string source, int startOffset, int offset, int endOffset) =>
        (offset > startOffset + 1 && source[offset - 1] == ' ') || (offset + 1 < endOffset && char.IsLetterOrDigit(source[offset + 1]));

    private static bool EndsAt(string source, int markOffset, int endOffset, string ends)
    {
        int behind = markOffset + 1;
        int limit = Math.Min(endOffset, behind + MostBlanks);
        while (behind < limit && source[behind] is ' ' or '\t')
        {
            behind++;
        }

        return behind == endOffset
            || source[behind] is '\n' or '\r'
            || ends.IndexOf(source[behind]) >= 0
            || (source[behind] == '#' && behind > markOffset + 1);
    }
}
