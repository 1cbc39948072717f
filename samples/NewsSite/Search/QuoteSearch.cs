namespace NewsSite.Search;

/// <summary>Search over all that is quoted.</summary>
internal static class QuoteSearch
{
    /// <summary>The quotes, newest first, in which all words stand, in the quote itself or in the name of its speaker.</summary>
    /// <param name="words">Words with blanks between them, in any case.</param>
    public static IEnumerable<Quote> Find(string? words)
    {
        string[] wanted = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0
            ? []
            : Articles.ByDate.Reverse().SelectMany(static article => article.Quotes).Where(quote => wanted.All(word => Has(quote, word)));
    }

    private static bool Has(Quote quote, string word) =>
        Has(quote.PlainText, word) || (quote.Speaker is { } speaker && Has(speaker.Name, word));

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
