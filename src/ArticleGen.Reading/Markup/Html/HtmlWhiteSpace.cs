namespace ArticleGen.Reading.Markup.Html;

/// <summary>What HTML takes for white space.</summary>
internal static class HtmlWhiteSpace
{
    public static bool Is(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    /// <summary>The first place from <paramref name="offset"/> on that has no white space.</summary>
    public static int Skip(string text, int offset, int endOffset)
    {
        while (offset < endOffset && Is(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>The range without white space at either end.</summary>
    public static TextRange Trim(string text, TextRange range)
    {
        int start = Skip(text, range.Start, range.End);
        int end = range.End;
        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }
}
