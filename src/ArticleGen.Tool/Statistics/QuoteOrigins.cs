using ArticleGen.Model;
using ArticleGen.Tool.Json;

namespace ArticleGen.Tool.Statistics;

/// <summary>Who quotes a speaker, and through whom.</summary>
/// <param name="actors">The actors of all articles.</param>
/// <param name="names">The same by their names.</param>
internal sealed class QuoteOrigins(MergedActors actors, KnownNames names)
{
    /// <summary>
    /// Who quotes, for each attribution of an article: the agency that relayed the words; else the speaker of the quote around them; else
    /// the agency that filed the article, or its first author; null where the article names none of them.
    /// </summary>
    internal QuotingNode?[] FindTellers(ArticleModel article)
    {
        int?[] outer = OuterSpeakers.Find(article);
        QuotingNode? outlet = FindOutlet(article);
        return
        [
            .. article.Attributions.Select((quote, index) =>
                (quote.Via ?? outer[index]) is { } teller ? ToNode(article.Actors[teller]) : outlet),
        ];
    }

    /// <summary>Who filed the article: its agency, or else its first author; null when it names neither.</summary>
    internal QuotingNode? FindOutlet(ArticleModel article) =>
        FindOutletName(article) is { Length: > 0 } name
            ? names.Find(name) is { } actor ? new(actor.Actor.Name, actor.Id) : new QuotingNode(name, null)
            : null;

    /// <summary>One of an article's actors as somebody who quotes or is quoted.</summary>
    internal QuotingNode ToNode(ActorModel actor) =>
        actors.Find(actor) is { } named ? new(named.Actor.Name, named.Id) : QuotingNode.Unnamed;

    private static string? FindOutletName(ArticleModel article) =>
        article.Dateline?.Parts.Agency ?? (article.Metadata.Authors.Count > 0 ? article.Metadata.Authors[0] : null);
}
