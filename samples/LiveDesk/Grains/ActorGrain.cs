using LiveDesk.Reading;

namespace LiveDesk.Grains;

/// <summary>Keeps what one actor says in all articles.</summary>
/// <param name="state">What is stored of the actor.</param>
public sealed class ActorGrain([PersistentState("actor")] IPersistentState<ActorState> state) : Grain, IActorGrain
{
    /// <inheritdoc />
    public Task ReplaceAsync(string articleId, long revision, ActorQuotes? quotes)
    {
        ArticleQuotes[] articles = state.State.Articles;
        if (Array.Find(articles, article => article.ArticleId == articleId) is { } known && known.Revision >= revision)
        {
            return Task.CompletedTask;
        }

        ArticleQuotes replaced = new(articleId, revision, quotes);
        return state.StoreAsync(
            new()
            {
                Articles = [.. articles
                    .Where(article => article.ArticleId != articleId)
                    .Append(replaced)
                    .OrderBy(static article => article.ArticleId, StringComparer.Ordinal)],
            },
            this);
    }

    /// <inheritdoc />
    public Task<ArticleQuotes[]> FindQuotesAsync() =>
        Task.FromResult(Array.FindAll(state.State.Articles, static article => article.Quotes is not null));
}
