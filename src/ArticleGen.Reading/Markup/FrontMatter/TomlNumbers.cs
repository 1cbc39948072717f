using System.Globalization;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Tells the numbers of TOML.</summary>
internal static class TomlNumbers
{
    private const int MostBits = 64;

    /// <summary>Whether a text is a whole number of at most 64 bits, or one with a fraction or exponent.</summary>
    public static bool IsNumber(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b')
        {
            int radix = text[1] == 'x' ? 16 : text[1] == 'o' ? 8 : 2;
            return SkipDigits(text, 2, radix) == text.Length && FitsInBits(text, radix);
        }

        if (text.Length == 0)
        {
            return false;
        }

        int start = text[0] is '+' or '-' ? 1 : 0;
        if (text.Substring(start) is "inf" or "nan")
        {
            return true;
        }

        int whole = SkipDigits(text, start, 10);
        if (whole < 0 || (text[start] == '0' && whole > start + 1))
        {
            return false;
        }

        if (whole == text.Length)
        {
            return long.TryParse(text.Replace("_", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        }

        int end = text[whole] == '.' ? SkipDigits(text, whole + 1, 10) : whole;
        if (end >= 0 && end < text.Length && text[end] is 'e' or 'E')
        {
            end += end + 1 < text.Length && text[end + 1] is '+' or '-' ? 2 : 1;
            end = SkipDigits(text, end, 10);
        }

        return end == text.Length;
    }

    /// <summary>Whether a number behind "0x", "0o" or "0b" has at most 64 bits.</summary>
    private static bool FitsInBits(string text, int radix)
    {
        string digits = text.Substring(2).Replace("_", "").TrimStart('0');
        int bitsOfDigit = radix == 16 ? 4 : radix == 8 ? 3 : 1;
        int most = (MostBits + bitsOfDigit - 1) / bitsOfDigit;
        return digits.Length < most || (digits.Length == most && (radix != 8 || digits[0] == '1'));
    }

    /// <summary>The offset behind digits, with single underscores between them; -1 if there are none.</summary>
    private static int SkipDigits(string text, int startOffset, int radix)
    {
        int i = startOffset;
        while (i < text.Length && (IsDigit(text[i], radix) || (i > startOffset && text[i] == '_' && text[i - 1] != '_')))
        {
            i++;
        }

        return i == startOffset || text[i - 1] == '_' ? -1 : i;
    }

    private static bool IsDigit(char c, int radix) =>
        (c >= '0' && c < '0' + Math.Min(radix, 10)) || (radix == 16 && (c | 0x20) is >= 'a' and <= 'f');
}
