namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>Reads the codes of WordPress around a picture and its caption: "[caption width="600"]", "[/caption]".</summary>
internal static class CaptionCodes
{
    private const string Start = "[caption ";
    private const string End = "[/caption]";

    /// <summary>The end of the code whose "[" is at an offset; -1 where none begins.</summary>
    public static int FindEnd(string text, int offset)
    {
        if (string.CompareOrdinal(text, offset, End, 0, End.Length) == 0)
        {
            return offset + End.Length;
        }

        if (string.CompareOrdinal(text, offset, Start, 0, Start.Length) != 0)
        {
            return -1;
        }

        int close = offset + Start.Length;
        while (close < text.Length && text[close] is not ('[' or ']' or '\n'))
        {
            close++;
        }

        bool isCode = close < text.Length && text[close] == ']' && text.IndexOf('=', offset, close - offset) > 0;
        return isCode && (close + 1 == text.Length || text[close + 1] != '(') ? close + 1 : -1;
    }
}
