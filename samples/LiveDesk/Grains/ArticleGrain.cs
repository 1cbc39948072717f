using System.Security.Cryptography;
using System.Text;
using LiveDesk.Reading;

namespace LiveDesk.Grains;

/// <summary>Keeps the quotes of one article up to date with its actors.</summary>
/// <param name="state">What is stored of the article.</param>
public sealed class ArticleGrain([PersistentState("article")] IPersistentState<ArticleState> state) : Grain, IArticleGrain
{
    /// <inheritdoc />
    public async Task<int> PublishAsync(string text)
    {
        string digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (state.State.IsHandedOver && state.State.Digest == digest)
        {
            return state.State.QuoteCount;
        }

        Dictionary<string, ActorQuotes> quotes = QuoteFinder.Find(this.GetPrimaryKeyString(), text);
        ArticleState revision = new()
        {
            Revision = state.State.Revision + 1,
            Digest = digest,
            // Also those of before: they are told that the article no longer quotes them.
            Actors = [.. state.State.Actors.Union(quotes.Keys, StringComparer.Ordinal)],
            QuoteCount = quotes.Values.Sum(static actor => actor.Quotes.Length),
        };

        // Before any actor hears of it: should this machine be lost in between, the next one knows whom to tell.
        await state.StoreAsync(revision, this);
        await Task.WhenAll(revision.Actors.Select(actor => GrainFactory.GetGrain<IActorGrain>(actor)
            .ReplaceAsync(this.GetPrimaryKeyString(), revision.Revision, quotes.GetValueOrDefault(actor))));
        await state.StoreAsync(revision with { Actors = [.. quotes.Keys], IsHandedOver = true }, this);
        return revision.QuoteCount;
    }
}
