using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Actors;

/// <summary>The personal pronouns of the third person.</summary>
internal static class Pronouns
{
    // "they've", "they'll": so many code units can a verb add, the apostrophe included.
    private const int LongestVerb = 3;

    // Each as it stands in a text, and as a subject.
    private static readonly (string Word, string Subject)[] All =
    [
        ("he", "he"), ("she", "she"), ("they", "they"), ("it", "it"), ("his", "he"), ("her", "she"), ("their", "they"), ("its", "it"),
        ("him", "he"), ("them", "they"),
    ];

    /// <summary>
    /// The pronoun that a range of the text is, as a subject and in small letters: "she" for "She", "her" or "she's". Null for other words.
    /// </summary>
    public static string? Find(string text, TextRange range)
    {
        foreach ((string word, string subject) in All)
        {
            if (IsWord(text, range, word))
            {
                return subject;
            }
        }

        return null;
    }

    private static bool IsWord(string text, TextRange range, string word) =>
        range.Length >= word.Length
        && range.Length <= word.Length + LongestVerb
        && (range.Length == word.Length || Characters.IsApostrophe(text[range.Start + word.Length]))
        && string.Compare(text, range.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
