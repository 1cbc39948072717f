using System.Threading.Channels;

namespace LiveDesk.Feeds;

/// <summary>
/// Hands articles over, and each again until it is stored. Several are on their way at once, but never two with one id: a correction waits
/// until what it corrects is stored.
/// </summary>
/// <param name="publish">Stores an article and returns how many quotes it has. An exception means: not known to be stored.</param>
/// <param name="stored">Told of each article that is stored, with its quotes: the acknowledgement.</param>
/// <param name="complain">Told why an article has to be sent again.</param>
/// <param name="longestPause">The most that is waited before an article is sent again. The pause begins with a tenth of it.</param>
internal sealed class Delivery(
    Func<IncomingArticle, Task<int>> publish,
    Action<IncomingArticle, int> stored,
    Action<string> complain,
    TimeSpan longestPause)
{
    private const int LaneCount = 16;

    // So many articles wait in a lane. A feed that is faster than the desk waits too.
    private const int LaneLength = 4;

    /// <summary>Hands all articles over. Returns when the feed has ended and all are stored.</summary>
    /// <param name="feed">The articles.</param>
    /// <param name="cancel">Ends it before.</param>
    internal async Task RunAsync(IAsyncEnumerable<IncomingArticle> feed, CancellationToken cancel)
    {
        Channel<IncomingArticle>[] lanes =
            [.. Enumerable.Range(0, LaneCount).Select(static _ => Channel.CreateBounded<IncomingArticle>(LaneLength))];
        // Nobody empties a lane that has failed: neither the feed waits for it, nor do the other lanes go on.
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Task[] deliveries = [.. lanes.Select(lane => DeliverAsync(lane.Reader, stop))];
        try
        {
            await foreach (IncomingArticle article in feed.WithCancellation(stop.Token))
            {
                int lane = (int)((uint)StringComparer.Ordinal.GetHashCode(article.Id) % LaneCount);
                await lanes[lane].Writer.WriteAsync(article, stop.Token);
            }
        }
        finally
        {
            Array.ForEach(lanes, static lane => lane.Writer.Complete());
            // A failure is thrown rather than that the others were stopped.
            await Task.WhenAll(deliveries);
        }
    }

    private async Task DeliverAsync(ChannelReader<IncomingArticle> lane, CancellationTokenSource stop)
    {
        try
        {
            await foreach (IncomingArticle article in lane.ReadAllAsync(stop.Token))
            {
                stored(article, await PublishAsync(article, stop.Token));
            }
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task<int> PublishAsync(IncomingArticle article, CancellationToken cancel)
    {
        for (TimeSpan pause = longestPause / 10; ; pause = TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, longestPause.Ticks)))
        {
            try
            {
                return await publish(article);
            }
            // Whatever it is: only what is known to be stored is not sent again.
            catch (Exception e)
            {
                cancel.ThrowIfCancellationRequested();
                complain($"{article.Id}: not stored yet, sent again in {pause.TotalSeconds:0.0} s ({e.Message})");
                await Task.Delay(pause, cancel);
            }
        }
    }
}
