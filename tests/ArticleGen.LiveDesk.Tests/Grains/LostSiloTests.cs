using LiveDesk.Feeds;
using LiveDesk.Grains;

namespace ArticleGen.LiveDesk.Tests.Grains;

/// <summary>A silo that is lost while articles come in takes nothing with it.</summary>
public sealed class LostSiloTests
{
    private const int KilledAfter = 40;

    // The feed sends for ever what is not stored.
    [Fact(Timeout = 60_000)]
    public async Task Nothing_is_lost_and_nothing_there_twice()
    {
        await using TwoSilos desk = new();
        await desk.InitializeAsync();
        IncomingArticle[] feed = [.. Stories.Feed(120)];
        int stored = 0;
        Task? killed = null;
        Delivery delivery = new(
            article => desk.Grains.GetGrain<IArticleGrain>(article.Id).PublishAsync(article.Text),
            (_, _) =>
            {
                if (Interlocked.Increment(ref stored) == KilledAfter)
                {
                    killed = desk.KillOneAsync();
                }
            },
            static _ => { },
            TimeSpan.FromSeconds(1));

        await delivery.RunAsync(feed.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        await killed!;

        Assert.Equal(1, desk.Count);
        Assert.Equal(feed.Length, stored);
        Assert.Equal(Quoted.In(feed), await Quoted.ByAsync(desk.Grains, Stories.Speakers));
    }
}
