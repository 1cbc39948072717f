using ArticleGen.Model;
using ArticleGen.Tool.Json;

namespace ArticleGen.Tool.Statistics;

/// <summary>Who quotes a speaker, and through whom.</summary>
/// <param name="actors">The actors of all articles.</param>
/// <param name="names">The same by their names.</param>
internal sealed class QuoteOrigins(MergedActors actors, KnownNames names)
{
    /// <summary>
    /// Who quotes: the agency that relayed the words; else the speaker of the quote around them; else the agency that filed the article, or
    /// its first author; null when the article names none of them.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="quote">One of its quotes.</param>
    internal QuotingNode? FindTeller(ArticleModel article, QuoteReading quote) =>
        quote.Via is { } via ? ToNode(article.Actors[via])
        : FindOuterSpeaker(article, quote) is { } outer ? ToNode(article.Actors[outer])
        : FindOutlet(article);

    /// <summary>Who filed the article: its agency, or else its first author; null when it names neither.</summary>
    internal QuotingNode? FindOutlet(ArticleModel article) =>
        (article.Dateline?.Parts.Agency ?? (article.Metadata.Authors.Count > 0 ? article.Metadata.Authors[0] : null)) is { Length: > 0 } name
            ? names.Find(name) is { } actor ? new(actor.Actor.Name, actor.Id) : new QuotingNode(name, null)
            : null;

    /// <summary>One of an article's actors as somebody who quotes or is quoted.</summary>
    internal QuotingNode ToNode(ActorModel actor) =>
        actors.Find(actor) is { } named ? new(named.Actor.Name, named.Id) : QuotingNode.Unnamed;

    // The innermost quote around it that somebody else says. Quotes are in the order of the text, and nest.
    private static int? FindOuterSpeaker(ArticleModel article, QuoteReading quote) => article.Quotes
        .TakeWhile(other => other.Range.Start <= quote.Range.Start)
        .LastOrDefault(other =>
            other.Range != quote.Range && other.Range.Contains(quote.Range) && other.Speaker is not null && other.Speaker != quote.Speaker)
        ?.Speaker;
}
