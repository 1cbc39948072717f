using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>"They call it “the old mole” here": a curly pair within straight marks is a quotation within the quotation.</summary>
internal static class NestedMarks
{
    // A quotation within a quotation ends within so many characters.
    private const int Longest = 300;

    private static readonly char[] CurlyOrStraight = ['\u201C', '\u201D', '"'];

    /// <summary>
    /// "I will say "no" to that," Calder said: the character behind the straight pair that opens at <paramref name="offset"/>, when the
    /// next mark closes it and the one after that closes the quotation; -1 otherwise.
    /// </summary>
    public static int StraightEnd(string text, int offset, TextRange paragraph)
    {
        if (text[offset] != '"' || offset == paragraph.Start || text[offset - 1] != ' '
            || offset + 1 >= paragraph.End || text[offset + 1] == ' ')
        {
            return -1;
        }

        // Linear: the mark found here, and the next one, are looked at once more at the most.
        int close = text.IndexOf('"', offset + 1, Math.Min(Longest, paragraph.End - offset - 1));
        int last = close > 0 && IsClosing(text, close, paragraph) && close + 1 < paragraph.End
            ? text.IndexOf('"', close + 1, paragraph.End - close - 1)
            : -1;
        return last > close + 1 && IsClosing(text, last, paragraph) ? close + 1 : -1;
    }

    private static bool IsClosing(string text, int offset, TextRange paragraph) =>
        text[offset - 1] != ' '
        && (offset + 1 >= paragraph.End || !(Characters.IsLetter(text[offset + 1]) || Characters.IsDigit(text[offset + 1])));

    /// <summary>The character behind the curly pair that opens at <paramref name="offset"/>; -1 when none does.</summary>
    public static int End(string text, int offset, TextRange paragraph)
    {
        if (text[offset] != '\u201C' || offset + 1 >= paragraph.End || char.IsWhiteSpace(text[offset + 1]))
        {
            return -1;
        }

        int close = text.IndexOfAny(CurlyOrStraight, offset + 1, Math.Min(Longest, paragraph.End - offset - 1));
        return close > 0 && text[close] == '\u201D' ? close + 1 : -1;
    }

    /// <summary>
    /// The straight mark that may close the one at <paramref name="openOffset"/>. If no mark follows, but a straight mark opens the next
    /// paragraph too, the quotation goes on there: then the paragraph's end. Otherwise -1.
    /// </summary>
    public static int Closer(string text, int openOffset, int fromOffset, TextRange paragraph)
    {
        // Linear: the next search starts behind the mark found here, and if no mark follows there is no next search.
        int mark = text.IndexOf('"', fromOffset, paragraph.End - fromOffset);
        if (mark >= 0)
        {
            return mark;
        }

        int next = openOffset == paragraph.Start ? paragraph.End : text.Length;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && text[next] == '"' ? paragraph.End : -1;
    }
}
