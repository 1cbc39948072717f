using System.Threading.Channels;

namespace ArticleGen.Tool.Streams;

/// <summary>Works on articles on all cores and hands on what comes of them in the order of the articles.</summary>
internal static class OrderedWork
{
    /// <summary>Takes articles, works on several at a time, and writes one after the other.</summary>
    /// <param name="articles">The articles. Each is disposed of when the work on it is done.</param>
    /// <param name="work">What is done to each, on any thread.</param>
    /// <param name="write">What is done with the result, in order. The next one is written when this is done.</param>
    /// <param name="limit">How many are in flight.</param>
    /// <param name="cancel">Ends all of it.</param>
    internal static async Task RunAsync<TResult>(
        IAsyncEnumerable<IStreamedArticle> articles,
        Func<IStreamedArticle, CancellationToken, TResult> work,
        Func<TResult, CancellationToken, ValueTask> write,
        InFlight limit,
        CancellationToken cancel)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        // It is not bounded, because the limit is.
        Channel<(Task<TResult> Result, long Bytes)> begun = Channel.CreateUnbounded<(Task<TResult>, long)>(
            new() { SingleReader = true, SingleWriter = true });
        Task beginning = Task.Run(() => BeginAsync(articles, work, begun.Writer, limit, stop.Token), CancellationToken.None);
        try
        {
            await foreach ((Task<TResult> result, long bytes) in begun.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                await write(await result.WaitAsync(stop.Token).ConfigureAwait(false), stop.Token).ConfigureAwait(false);
                limit.Leave(bytes);
            }
        }
        finally
        {
            // Where something went wrong, nobody takes more.
            await stop.CancelAsync().ConfigureAwait(false);
            await beginning.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Whatever ends it also ends the reader of the channel.
    private static async Task BeginAsync<TResult>(
        IAsyncEnumerable<IStreamedArticle> articles,
        Func<IStreamedArticle, CancellationToken, TResult> work,
        ChannelWriter<(Task<TResult> Result, long Bytes)> begun,
        InFlight limit,
        CancellationToken cancel)
    {
        try
        {
            await foreach (IStreamedArticle article in articles.WithCancellation(cancel).ConfigureAwait(false))
            {
                long bytes = article.Bytes;
                await limit.EnterAsync(bytes, cancel).ConfigureAwait(false);
                await begun.WriteAsync((Task.Run(() => Work(article, work, cancel), CancellationToken.None), bytes), cancel)
                    .ConfigureAwait(false);
            }

            begun.Complete();
        }
        catch (Exception failure)
        {
            begun.Complete(failure);
        }
    }

    private static TResult Work<TResult>(
        IStreamedArticle article, Func<IStreamedArticle, CancellationToken, TResult> work, CancellationToken cancel)
    {
        using (article)
        {
            cancel.ThrowIfCancellationRequested();
            return work(article, cancel);
        }
    }
}
