namespace ArticleGen.Reading.Metadata;

/// <summary>Compares headlines and names, and puts a title on one line.</summary>
internal static class HeadlineTexts
{
    /// <summary>Whether two headlines have the same letters and digits: quotation marks, blanks and case may differ.</summary>
    public static bool AreAlike(string one, string other) =>
        string.Equals(FindLetters(one), FindLetters(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two names have the same letters, or one of them is the last part of the other: "Ines Calder", "Calder".</summary>
    public static bool AreNamesAlike(string one, string other)
    {
        string letters = FindLetters(one);
        string others = FindLetters(other);
        return letters.Length > 0
            && others.Length > 0
            && (letters.EndsWith(others, StringComparison.OrdinalIgnoreCase)
                || others.EndsWith(letters, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The words with one blank between them, whatever stands there.</summary>
    public static string PutOnOneLine(string text) =>
        string.Join(" ", text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries));

    private static string FindLetters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
