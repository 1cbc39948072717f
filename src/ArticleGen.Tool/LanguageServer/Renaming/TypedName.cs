using System.Text;
using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>
/// A new name as somebody has typed it. Here only that is refused which no name has; whether it is read as a name, the articles tell.
/// </summary>
internal static class TypedName
{
    private const int LongestName = 100;

    // Zero-width joiners belong to letters of Persian and of Indian scripts.
    private const string OtherCharacters = " -.'‘’&,/!+·‐‑–\u200C\u200D";

    /// <summary>The name, with single blanks between its words. Each letter and its marks stay as they were typed.</summary>
    /// <exception cref="RenamingException">It is no name.</exception>
    internal static string Read(string? written)
    {
        string words = written ?? "";

        // Half of a pair comes out as the replacement character.
        Rune? odd = words.EnumerateRunes().Cast<Rune?>().FirstOrDefault(static rune => !IsOfName(rune!.Value));
        if (odd is { } other)
        {
            throw new RenamingException(
                Rune.IsControl(other) || other == Rune.ReplacementChar
                    ? $"A name has no character U+{other.Value:X4}."
                    : $"A name has no '{other}'.");
        }

        string name = string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return !name.EnumerateRunes().Any(Rune.IsLetter) ? throw new RenamingException("A name has at least a letter.")
            : name.Length > LongestName ? throw new RenamingException($"A name has at most {LongestName} characters.")
            : name;
    }

    private static bool IsOfName(Rune rune) =>
        WordLetters.IsOfWord(rune)
        || Rune.IsWhiteSpace(rune)
        || (rune.IsBmp && OtherCharacters.Contains((char)rune.Value, StringComparison.Ordinal));
}
