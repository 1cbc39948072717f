using System.Collections.Concurrent;
using LiveDesk.Feeds;

namespace ArticleGen.LiveDesk.Tests.Feeds;

/// <summary>Articles are handed over until they are stored, and those of one id in their order.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task What_fails_is_sent_again_until_it_is_stored()
    {
        ConcurrentDictionary<string, int> tries = new();
        ConcurrentBag<string> stored = [];
        ConcurrentBag<string> problems = [];
        Delivery delivery = new(
            article => tries.AddOrUpdate(article.Id, 1, static (_, count) => count + 1) < 3
                ? throw new IOException("the disk is full")
                : Task.FromResult(7),
            (article, quotes) => stored.Add($"{article.Id} {quotes}"),
            problems.Add,
            TimeSpan.FromMilliseconds(1));

        await RunAsync(delivery, Enumerable.Range(0, 50).Select(static i => new IncomingArticle($"a{i}", "")));

        Assert.Equal(50, stored.Distinct().Count());
        Assert.Equal(50, stored.Count);
        Assert.All(tries.Values, static count => Assert.Equal(3, count));
        Assert.Equal(100, problems.Count);
        Assert.Contains("a0: not stored yet, sent again in 0.0 s (the disk is full)", problems);
    }

    [Fact]
    public async Task A_correction_waits_until_what_it_corrects_is_stored()
    {
        ConcurrentDictionary<string, string> running = new();
        ConcurrentDictionary<string, string> last = new();
        Delivery delivery = new(
            async article =>
            {
                Assert.True(running.TryAdd(article.Id, article.Text));
                await Task.Yield();
                // The one or other fails for the first time, after it was begun.
                running.TryRemove(article.Id, out _);
                return Random.Shared.Next(4) == 0 ? throw new TimeoutException() : 1;
            },
            (article, _) => last[article.Id] = last.GetValueOrDefault(article.Id, "") + article.Text,
            static _ => { },
            TimeSpan.FromMilliseconds(1));

        await RunAsync(
            delivery,
            Enumerable.Range(0, 300).Select(static i => new IncomingArticle($"a{i % 30}", $"{i / 30}")));

        Assert.Equal(30, last.Count);
        Assert.All(last.Values, static text => Assert.Equal("0123456789", text));
    }

    [Fact]
    public async Task A_feed_that_is_stopped_ends()
    {
        using CancellationTokenSource stop = new();
        Delivery delivery = new(
            _ => throw new IOException(), static (_, _) => Assert.Fail(), _ => stop.Cancel(), TimeSpan.FromMinutes(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => delivery.RunAsync(new[] { new IncomingArticle("a", "") }.ToAsyncEnumerable(), stop.Token));
    }

    // The feed has no end: without its own reason to stop it would wait for the lane, which nobody empties.
    [Fact(Timeout = 60_000)]
    public async Task A_lane_that_fails_ends_the_feed_with_its_reason()
    {
        Delivery delivery = new(
            static _ => Task.FromResult(1),
            static (article, _) =>
            {
                if (article.Id == "a3")
                {
                    throw new IOException("the screen is gone");
                }
            },
            static _ => Assert.Fail(),
            TimeSpan.FromMilliseconds(1));

        IOException failure = await Assert.ThrowsAsync<IOException>(() => delivery.RunAsync(
            Enumerable.InfiniteSequence(0, 1).Select(static i => new IncomingArticle($"a{i % 40}", "")).ToAsyncEnumerable(),
            TestContext.Current.CancellationToken));

        Assert.Equal("the screen is gone", failure.Message);
    }

    private static Task RunAsync(Delivery delivery, IEnumerable<IncomingArticle> feed) =>
        delivery.RunAsync(feed.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
}
