using System.Runtime.CompilerServices;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Streams;

/// <summary>
/// The articles of a source without those that an earlier run has written. It does not rely on a number: each article that is left out has
/// the id of the one that was written in its place.
/// </summary>
/// <param name="source">All articles.</param>
/// <param name="writtenIds">The ids of those that are written, in their order.</param>
internal sealed class WrittenArticles(IArticleSource source, IAsyncEnumerable<string> writtenIds)
{
    /// <summary>How many were left out so far.</summary>
    internal long Count { get; private set; }

    /// <summary>The articles that are not written, and what is no article, wherever it stands.</summary>
    /// <exception cref="ToolException">The input is not the one that was read.</exception>
    internal async IAsyncEnumerable<IStreamedArticle> ReadRestAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await using IAsyncEnumerator<string> written = writtenIds.GetAsyncEnumerator(cancel);
        string? next = await NextAsync(written).ConfigureAwait(false);
        await foreach (IStreamedArticle article in source.ReadAsync(cancel).ConfigureAwait(false))
        {
            if (next is not null && article.Open() is ReadableArticle { Id: var id })
            {
                article.Dispose();
                if (id != next)
                {
                    throw Differs($"its article {Count + 1} is '{OneLine.From(next)}', and that of the input '{OneLine.From(id)}'");
                }

                Count++;
                next = await NextAsync(written).ConfigureAwait(false);
            }
            else
            {
                yield return article;
            }
        }

        if (next is not null)
        {
            throw Differs($"it has more than the {Counted.ToWords(Count, "article")} of the input");
        }
    }

    private static async ValueTask<string?> NextAsync(IAsyncEnumerator<string> ids) =>
        await ids.MoveNextAsync().ConfigureAwait(false) ? ids.Current : null;

    private static ToolException Differs(string difference) => new(
        $"--resume: the output belongs to another input: {difference}: name another file, or give the input it was made of");
}
