namespace ArticleGen.Reading.Markup.Html;

/// <summary>Reads character references such as "&amp;amp;" and "&amp;#8217;" as the HTML standard does.</summary>
internal static class CharacterReferences
{
    /// <summary>
    /// The length of the reference at the "&amp;" at <paramref name="offset"/>, and what it stands for; a length of 0 if there is none.
    /// </summary>
    public static (int Length, string Text) Read(string text, int offset, int endOffset, bool inAttribute) =>
        offset + 1 < endOffset && text[offset + 1] == '#'
            ? ReadNumber(text, offset, endOffset)
            : ReadName(text, offset, endOffset, inAttribute);

    /// <summary>Decodes the character references in the value of an attribute.</summary>
    public static string DecodeAttribute(string text, TextRange range) => Decode(text, range, inAttribute: true);

    /// <summary>Decodes the character references in a text.</summary>
    public static string Decode(string text, TextRange range, bool inAttribute = false)
    {
        int next = text.IndexOf('&', range.Start, range.Length);
        if (next < 0)
        {
            return range.In(text);
        }

        System.Text.StringBuilder decoded = new(range.Length);
        int done = range.Start;
        while (next >= 0)
        {
            (int length, string characters) = Read(text, next, range.End, inAttribute);
            decoded.Append(text, done, next - done).Append(length == 0 ? "&" : characters);
            done = next + Math.Max(1, length);
            next = text.IndexOf('&', done, range.End - done);
        }

        return decoded.Append(text, done, range.End - done).ToString();
    }

    private static (int Length, string Text) ReadName(string text, int offset, int endOffset, bool inAttribute)
    {
        int start = offset + 1;
        int limit = Math.Min(endOffset, start + NamedReferences.LongestName);
        int i = start;
        while (i < limit && IsAlphanumeric(text[i]))
        {
            i++;
        }

        if (i < endOffset && text[i] == ';' && NamedReferences.Find(text.Substring(start, i - start)) is { } characters)
        {
            return (i + 1 - offset, characters);
        }

        for (int length = Math.Min(i - start, NamedReferences.LongestWithoutSemicolon); length > 1; length--)
        {
            if (NamedReferences.FindWithoutSemicolon(text.Substring(start, length)) is { } bare)
            {
                // "?a=1&copy=2" is an address, and no sign of copyright.
                int next = start + length;
                bool isAddress = inAttribute && next < endOffset && (text[next] == '=' || IsAlphanumeric(text[next]));
                return isAddress ? (0, "") : (next - offset, bare);
            }
        }

        return (0, "");
    }

    private static (int Length, string Text) ReadNumber(string text, int offset, int endOffset)
    {
        int start = offset + 2;
        bool isHex = start < endOffset && text[start] is 'x' or 'X';
        start += isHex ? 1 : 0;
        int number = 0;
        int i = start;
        while (i < endOffset && CharacterNumbers.ReadDigit(text[i], isHex) is var digit and >= 0)
        {
            number = Math.Min((number * (isHex ? 16 : 10)) + digit, CharacterNumbers.Last + 1);
            i++;
        }

        return i == start ? (0, "") : (i + (i < endOffset && text[i] == ';' ? 1 : 0) - offset, NumericReferences.Find(number));
    }

    private static bool IsAlphanumeric(char c) => c is >= '0' and <= '9' || (c | 0x20) is >= 'a' and <= 'z';
}
