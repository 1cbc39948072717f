using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>Tells whether two names differ in one word, and there by one slip of the keyboard.</summary>
internal static class NameSlip
{
    // Too many shorter words are one slip apart. "Hansen" and "Hanson" are just long enough.
    private const int ShortestWord = 6;

    /// <summary>
    /// The one word in which two names of several words differ, as each spells it; null when they differ in another way, or when the
    /// difference is no slip.
    /// </summary>
    public static (string Word, string Other)? BetweenNames(string name, string other)
    {
        if (Math.Abs(name.Length - other.Length) > 1)
        {
            return null;
        }

        int shorter = Math.Min(name.Length, other.Length);
        int same = 0;
        while (same < shorter && name[same] == other[same])
        {
            same++;
        }

        int sameEnd = 0;
        while (sameEnd < shorter - same && name[name.Length - 1 - sameEnd] == other[other.Length - 1 - sameEnd])
        {
            sameEnd++;
        }

        int start = same == 0 ? 0 : name.LastIndexOf(' ', same - 1) + 1;
        int end = name.IndexOf(' ', name.Length - sameEnd) is >= 0 and int gap ? gap : name.Length;
        int otherEnd = other.Length - (name.Length - end);
        bool whole = start == 0 && end == name.Length;
        return !whole && IsSlip(name, TextRange.Between(start, end), other, TextRange.Between(start, otherEnd))
            ? (name.Substring(start, end - start), other.Substring(start, otherEnd - start))
            : null;
    }

    /// <summary>The surname of a person with a given name, when <paramref name="word"/> is one slip away from it; otherwise null.</summary>
    public static string? SurnameLike(string word, string name)
    {
        int start = name.LastIndexOf(' ') + 1;
        return start > 0 && IsSlip(word, new TextRange(0, word.Length), name, TextRange.Between(start, name.Length))
            ? name.Substring(start)
            : null;
    }

    public static bool IsOneWord(string name) => name.IndexOf(' ') < 0;

    public static string LastWord(string words) => words.Substring(words.LastIndexOf(' ') + 1);

    /// <summary>Where a word stands in a stretch of a text, as a word of its own; null when it does not.</summary>
    public static TextRange? Find(string text, TextRange range, string word)
    {
        for (int at = range.Start; at <= range.End - word.Length; at++)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0
                && !IsLetterAt(text, at - 1)
                && !IsLetterAt(text, at + word.Length))
            {
                return new TextRange(at, word.Length);
            }
        }

        return null;
    }

    private static bool IsLetterAt(string text, int offset) => offset >= 0 && offset < text.Length && Characters.IsLetter(text[offset]);

    /// <summary>
    /// Whether one letter makes one word the other, and neither is a form of the other. The first letter is hardly ever the one mistaken.
    /// </summary>
    private static bool IsSlip(string a, TextRange inA, string b, TextRange inB)
    {
        if (inA.Length < ShortestWord || inB.Length < ShortestWord || Math.Abs(inA.Length - inB.Length) > 1 || a[inA.Start] != b[inB.Start])
        {
            return false;
        }

        string word = inA.In(a);
        string other = inB.In(b);
        return OneEdit.Apart(word, other)
            && IsSpelt(word)
            && IsSpelt(other)
            && !IsOtherForm(word, other)
            && !string.Equals(word, other, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Letters, and hyphens between them: a number or a stop makes another name.</summary>
    private static bool IsSpelt(string word)
    {
        foreach (char c in word)
        {
            if (!Characters.IsLetter(c) && !Characters.IsDash(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The plural and the family ("the Calders"), a patronymic ("Roberts"), and the woman's form of a surname ("Petrova", "Kowalska") are
    /// no slips.
    /// </summary>
    private static bool IsOtherForm(string word, string other) => EndsOtherwise(word, other, 's') || EndsOtherwise(word, other, 'a');

    private static bool EndsOtherwise(string word, string other, char letter) =>
        (word[word.Length - 1] == letter) != (other[other.Length - 1] == letter);
}
