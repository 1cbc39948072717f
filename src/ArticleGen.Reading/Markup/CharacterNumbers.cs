namespace ArticleGen.Reading.Markup;

/// <summary>Characters that are written by their number: "&amp;#228;", "&amp;#xE4;", "\u00E4".</summary>
internal static class CharacterNumbers
{
    public const int Last = 0x10FFFF;

    /// <summary>The value of a digit; -1 if the character is none.</summary>
    public static int ReadDigit(char c, bool isHex) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when isHex => c - 'a' + 10,
        >= 'A' and <= 'F' when isHex => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>The character of this number; null if Unicode has none.</summary>
    public static string? ToText(long number) =>
        number is > Last or (>= 0xD800 and <= 0xDFFF) ? null : char.ConvertFromUtf32((int)number);
}
