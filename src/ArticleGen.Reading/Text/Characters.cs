namespace ArticleGen.Reading.Text;

/// <summary>What single characters are, without asking any culture.</summary>
internal static class Characters
{
    // The letters without diacritics of U+00C0 to U+017F; "?" where a letter has none.
    private const string PlainLatin =
        "AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKk?LlLlLl??LlNnNnNn???OoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz?";

    // Those that the compiler counts, so that lines here are lines there.
    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static bool IsLineBreak(char c) => Array.IndexOf(LineBreaks, c) >= 0;

    /// <summary>The first line break among so many characters; -1 when there is none. The runtime looks at several at once.</summary>
    public static int FindLineBreak(string text, int startOffset, int count) => text.IndexOfAny(LineBreaks, startOffset, count);

    /// <summary>The last line break of a range; -1 when there is none. The runtime looks at several characters at once.</summary>
    public static int FindLastLineBreak(string text, TextRange range) =>
        range.Length == 0 ? -1 : text.LastIndexOfAny(LineBreaks, range.End - 1, range.Length);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsUpper(char c) => c < '\u0080' ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    public static bool IsLower(char c) => c < '\u0080' ? c is >= 'a' and <= 'z' : char.IsLower(c);

    /// <summary>A letter; combining marks and surrogates count, so that no word is cut inside a character.</summary>
    public static bool IsLetter(char c) =>
        c < '\u0080' ? (c | 0x20) is >= 'a' and <= 'z' : char.IsLetter(c) || char.IsSurrogate(c) || IsCombining(c);

    public static bool IsOpenBracket(char c) => c is '(' or '[' or '{';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    /// <summary>The word in plain Latin letters; null when it has no letter with a diacritic, or one that has no plain form.</summary>
    public static string? WithoutDiacritics(string text, int startOffset, int length)
    {
        char[]? plain = null;
        for (int i = 0; i < length; i++)
        {
            char c = text[startOffset + i];
            if (c < '\u0080')
            {
                continue;
            }

            if (c is < '\u00C0' or > '\u017F' || PlainLatin[c - '\u00C0'] == '?')
            {
                return null;
            }

            plain ??= text.ToCharArray(startOffset, length);
            plain[i] = PlainLatin[c - '\u00C0'];
        }

        return plain is null ? null : new string(plain);
    }

    private static bool IsCombining(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
