namespace ArticleGen.Reading.Metadata;

/// <summary>Compares headlines.</summary>
internal static class HeadlineTexts
{
    /// <summary>Whether two headlines have the same letters and digits: quotation marks, blanks and case may differ.</summary>
    public static bool AreAlike(string one, string other) =>
        string.Equals(FindLetters(one), FindLetters(other), StringComparison.OrdinalIgnoreCase);

    private static string FindLetters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
