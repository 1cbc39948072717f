using System.Globalization;

namespace ArticleGen.Naming;

/// <summary>
/// The characters of C# identifiers, as the compiler's SyntaxFacts tells them. Names are made where no compiler is loaded as well.
/// </summary>
internal static class IdentifierCharacters
{
    private const char LastAscii = '\x7F';

    /// <summary>Whether an identifier may start with the character.</summary>
    internal static bool IsStart(char c) => c <= LastAscii
        ? c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_'
        : IsLetter(CharUnicodeInfo.GetUnicodeCategory(c));

    /// <summary>Whether an identifier may have the character behind its start.</summary>
    internal static bool IsPart(char c) => c <= LastAscii
        ? c is >= '0' and <= '9' || IsStart(c)
        : CharUnicodeInfo.GetUnicodeCategory(c) is var category && (IsLetter(category) || IsPart(category));

    private static bool IsLetter(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(UnicodeCategory category) => category is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
