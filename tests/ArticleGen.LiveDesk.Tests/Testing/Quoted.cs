using LiveDesk.Feeds;
using LiveDesk.Grains;
using LiveDesk.Reading;

namespace ArticleGen.LiveDesk.Tests.Testing;

/// <summary>Who says what in which article, in short form: "speaker|article|words", sorted.</summary>
internal static class Quoted
{
    /// <summary>What a feed comes to: the last version of each article counts, each once.</summary>
    internal static string[] In(IEnumerable<IncomingArticle> feed) =>
    [
        .. feed
            .GroupBy(static article => article.Id)
            .Select(static versions => versions.Last())
            .SelectMany(static article => QuoteFinder.Find(article.Id, article.Text)
                .SelectMany(actor => actor.Value.Quotes.Select(quote => $"{actor.Key}|{article.Id}|{quote.Words}")))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the desk has of all speakers.</summary>
    internal static async Task<string[]> ByAsync(IGrainFactory grains, params string[] speakers)
    {
        List<string> found = [];
        foreach (string key in speakers.Select(static name => ActorKey.Find(name)!))
        {
            ArticleQuotes[] articles = await grains.GetGrain<IActorGrain>(key).FindQuotesAsync();
            found.AddRange(articles.SelectMany(article =>
                article.Quotes!.Quotes.Select(quote => $"{key}|{article.ArticleId}|{quote.Words}")));
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }
}
