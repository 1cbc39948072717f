namespace ArticleGen.Reading.Metadata;

/// <summary>Compares headlines and names, and puts a title on one line.</summary>
internal static class HeadlineTexts
{
    private const int MostWordsOfName = 12;

    /// <summary>Whether two headlines have the same letters and digits: quotation marks, blanks and case may differ.</summary>
    public static bool AreAlike(string one, string other) =>
        string.Equals(FindLetters(one), FindLetters(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two names have the same letters, or one of them is the last part of the other: "Ines Calder", "Calder".</summary>
    public static bool AreNamesAlike(string one, string other)
    {
        (string shorter, string longer) = one.Length < other.Length ? (one, other) : (other, one);
        string letters = FindLetters(shorter);
        return letters.Length > 0 && FindLastParts(longer).Contains(letters, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The words with one blank between them, whatever stands there.</summary>
    public static string PutOnOneLine(string text) =>
        string.Join(" ", text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The letters of the name, those of its last words without the first one, and so on.</summary>
    private static IEnumerable<string> FindLastParts(string name)
    {
        int words = 0;
        for (int i = name.Length - 1; i >= 0 && words < MostWordsOfName; i--)
        {
            if (i == 0 || name[i - 1] is ' ' or '-' or '.' or '\u00A0')
            {
                words++;
                yield return FindLetters(name.Substring(i));
            }
        }
    }

    private static string FindLetters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
