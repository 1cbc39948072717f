using ArticleGen.Reading;
using ArticleGen.Reading.Lexicon.Project;

namespace LiveDesk.Reading;

/// <summary>Reads an article and tells who says what in it.</summary>
internal static class QuoteFinder
{
    /// <summary>
    /// The quotes of each actor with a name, by the actor's key. "An official" is another person in every article, and left out.
    /// </summary>
    /// <param name="articleId">The id of the article. Its extension tells the format, as that of a file does.</param>
    /// <param name="text">The text of the article.</param>
    internal static Dictionary<string, ActorQuotes> Find(string articleId, string text)
    {
        ArticleReading reading =
            ArticleReader.Read(text, ArticleFormats.Find(articleId, text), ArticleLexicon.Empty, CancellationToken.None);
        // Two actors of one article have one key where their names differ in hyphens and the like.
        return reading.Quotes
            .Where(static quote => quote.Speaker is not null)
            .Select(quote => (Speaker: reading.Actors[quote.Speaker!.Value], Quote: quote))
            .Where(static found => found.Speaker.Kind is ActorKind.Person or ActorKind.Organization or ActorKind.Place)
            .Select(found => (Key: ActorKey.Find(found.Speaker.Name), found.Speaker.Name, found.Quote))
            .Where(static found => found.Key is not null)
            .GroupBy(static found => found.Key!, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                group => new ActorQuotes(group.First().Name, [.. group.Select(found => Convert(found.Quote, text))]),
                StringComparer.Ordinal);
    }

    private static ActorQuote Convert(QuoteReading quote, string text) =>
        new(quote.Range.Start, quote.Kind.ToString(), quote.PlainText ?? quote.Range.In(text));
}
