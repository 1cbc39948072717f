namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// The characters that "&amp;amp;", "&amp;#228;" and "&amp;#xE4;" stand for. CommonMark asks for the semicolon.
/// </summary>
internal static class EntityReferences
{
    private const int MostDecimalDigits = 7;
    private const int MostHexDigits = 6;

    /// <summary>Reads the reference that begins with the "&amp;" at <paramref name="offset"/>; null where none does.</summary>
    public static string? Read(string text, int offset, out int length)
    {
        length = 0;
        int end = offset + 1;
        if (end < text.Length && text[end] == '#')
        {
            return ReadNumber(text, offset, out length);
        }

        while (end < text.Length && end - offset <= NamedReferences.LongestName && MarkdownCharacters.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == offset + 1 || end >= text.Length || text[end] != ';'
            || NamedReferences.Find(text.Substring(offset + 1, end - offset - 1)) is not { } characters)
        {
            return null;
        }

        length = end + 1 - offset;
        return characters;
    }

    private static string? ReadNumber(string text, int offset, out int length)
    {
        length = 0;
        int digits = offset + 2;
        bool hex = digits < text.Length && text[digits] is 'x' or 'X';
        if (hex)
        {
            digits++;
        }

        int end = digits;
        int most = hex ? MostHexDigits : MostDecimalDigits;
        int value = 0;
        while (end < text.Length && end - digits < most && CharacterNumbers.ReadDigit(text[end], hex) is >= 0 and int digit)
        {
            value = (value * (hex ? 16 : 10)) + digit;
            end++;
        }

        if (end == digits || end >= text.Length || text[end] != ';')
        {
            return null;
        }

        length = end + 1 - offset;
        return NumericReferences.Find(value);
    }
}
