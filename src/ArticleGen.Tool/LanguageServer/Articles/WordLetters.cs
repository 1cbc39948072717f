using System.Globalization;
using System.Text;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Tells letters and what belongs to them, those outside the first 65,536 characters among them.</summary>
internal static class WordLetters
{
    /// <summary>Whether a character of a text is a part of a word: a letter, a digit, or a mark on a letter.</summary>
    internal static bool IsOfWord(string text, int offset) =>
        char.IsSurrogate(text[offset])
            ? Rune.TryGetRuneAt(text, Math.Max(0, char.IsLowSurrogate(text[offset]) ? offset - 1 : offset), out Rune rune) && IsOfWord(rune)
            : IsOfWord(new Rune(text[offset]));

    /// <summary>Whether a character is a letter, a digit, or a mark on a letter.</summary>
    internal static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
