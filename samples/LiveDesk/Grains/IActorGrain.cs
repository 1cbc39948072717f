using LiveDesk.Reading;

namespace LiveDesk.Grains;

/// <summary>One actor: all that it says in all articles. Its key is that of its name.</summary>
[Alias("LiveDesk.IActorGrain")]
public interface IActorGrain : IGrainWithStringKey
{
    /// <summary>Replaces what the actor says in one article. Returns when it is stored.</summary>
    /// <param name="articleId">The id of the article.</param>
    /// <param name="revision">The article's revision. The quotes of an older one change nothing.</param>
    /// <param name="quotes">The quotes, or null if the article no longer quotes the actor.</param>
    [Alias("ReplaceAsync")]
    Task ReplaceAsync(string articleId, long revision, ActorQuotes? quotes);

    /// <summary>What the actor says, article by article: in the order of their ids.</summary>
    [Alias("FindQuotesAsync")]
    Task<ArticleQuotes[]> FindQuotesAsync();
}
