using System.Globalization;

namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>What single characters are to CommonMark.</summary>
internal static class MarkdownCharacters
{
    public static bool IsAsciiLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || c is >= '0' and <= '9';

    public static bool IsAsciiPunctuation(char c) =>
        c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';

    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f';

    /// <summary>The first place from <paramref name="offset"/> on that has no blank.</summary>
    public static int SkipBlanks(string text, int offset, int endOffset)
    {
        while (offset < endOffset && IsBlank(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>The first place from <paramref name="offset"/> on that has no white space.</summary>
    public static int SkipWhiteSpace(string text, int offset)
    {
        while (offset < text.Length && IsWhiteSpace(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>What the character in front of an offset is; the beginning of a text counts as white space.</summary>
    public static CharacterKind FindKindBefore(string text, int offset)
    {
        if (offset == 0)
        {
            return CharacterKind.WhiteSpace;
        }

        bool pair = offset > 1 && char.IsLowSurrogate(text[offset - 1]) && char.IsHighSurrogate(text[offset - 2]);
        return FindKind(text, offset - (pair ? 2 : 1));
    }

    /// <summary>What the character at an offset is; the end of a text counts as white space.</summary>
    public static CharacterKind FindKind(string text, int offset)
    {
        if (offset >= text.Length || IsWhiteSpace(text[offset]))
        {
            return CharacterKind.WhiteSpace;
        }

        if (text[offset] < '\u0080')
        {
            return IsAsciiPunctuation(text[offset]) ? CharacterKind.Punctuation : CharacterKind.Other;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, offset) switch
        {
            UnicodeCategory.SpaceSeparator => CharacterKind.WhiteSpace,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol
                or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
                => CharacterKind.Punctuation,
            _ => CharacterKind.Other,
        };
    }
}

/// <summary>What a character beside a run of "*" or "_" is.</summary>
internal enum CharacterKind
{
    /// <summary>A letter, a digit, anything else.</summary>
    Other,

    /// <summary>White space, or the edge of the text.</summary>
    WhiteSpace,

    /// <summary>Punctuation or a symbol.</summary>
    Punctuation,
}
