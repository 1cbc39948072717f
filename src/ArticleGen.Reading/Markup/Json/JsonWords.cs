namespace ArticleGen.Reading.Markup.Json;

/// <summary>Tells the numbers and the names of JSON: -1.5e3, true, null.</summary>
internal static class JsonWords
{
    /// <summary>Whether a text without marks is a value.</summary>
    public static bool IsValue(string text) => text is "true" or "false" or "null" || IsNumber(text);

    private static bool IsNumber(string text)
    {
        int whole = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int end = SkipDigits(text, whole);
        if (end == whole || (text[whole] == '0' && end > whole + 1))
        {
            return false;
        }

        if (end < text.Length && text[end] == '.')
        {
            int fraction = end + 1;
            end = SkipDigits(text, fraction);
            if (end == fraction)
            {
                return false;
            }
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int exponent = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            end = SkipDigits(text, exponent);
            return end > exponent && end == text.Length;
        }

        return end == text.Length;
    }

    private static int SkipDigits(string text, int offset)
    {
        while (offset < text.Length && text[offset] is >= '0' and <= '9')
        {
            offset++;
        }

        return offset;
    }
}
