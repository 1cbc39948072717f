using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Streams;

/// <summary>Reads a stream of articles: taken one by one, read on all cores, written in their order.</summary>
/// <param name="lexicon">The words added to the built-in lists.</param>
/// <param name="skips">Whether the stream goes on behind what is no article.</param>
/// <param name="error">Where it is said what is no article.</param>
/// <param name="progress">Told how many are done.</param>
internal sealed class ArticleStream(ArticleLexicon lexicon, bool skips, TextWriter error, IProgress<int> progress)
{
    // Enough that no core waits while a long article is read or written, and few enough to be small.
    private const int ArticlesACore = 16;

    // Of the lines. What is made of them takes about ten times as much.
    private const long MostBytes = 8 * 1024 * 1024;

    /// <summary>How many may be in flight.</summary>
    internal InFlight Limit { get; init; } = new(ArticlesACore * Environment.ProcessorCount, MostBytes);

    /// <summary>Reads all articles of a source.</summary>
    /// <exception cref="ToolException">Something that is no article, where that ends the stream.</exception>
    internal async Task<StreamCount> RunAsync<T>(IArticleSource source, IArticleOutput<T> output, CancellationToken cancel)
    {
        StreamCount count = new(0, 0, 0);
        WrittenArticles written = new(source, output.ReadWrittenAsync(cancel));
        await OrderedWork.RunAsync(
            written.ReadRestAsync(cancel),
            (article, stopped) => Work(article, output, stopped),
            async (result, stopped) =>
            {
                if (result.Article is UnreadableArticle unreadable)
                {
                    Report(unreadable);
                    count = count with { Skipped = count.Skipped + 1 };
                }
                else
                {
                    await output.WriteAsync(result.Converted!, stopped).ConfigureAwait(false);
                    count = count with { Written = count.Written + 1 };
                }

                progress.Report((int)Math.Min(int.MaxValue, written.Count + count.Written + count.Skipped));
            },
            Limit,
            cancel).ConfigureAwait(false);
        await output.FinishAsync(cancel).ConfigureAwait(false);
        return count with { Before = written.Count };
    }

    private Result<T> Work<T>(IStreamedArticle streamed, IArticleOutput<T> output, CancellationToken cancel)
    {
        OpenedArticle opened = streamed.Open();
        if (opened is not ReadableArticle article)
        {
            return new(opened, default);
        }

        ArticleReading reading = ArticleReader.Read(article.Text, article.Format, lexicon, cancel);
        // The members of a line are those of its bytes, which are given back: nothing of the article is kept.
        return new(null, output.Convert(article, reading, cancel));
    }

    private void Report(UnreadableArticle unreadable)
    {
        if (unreadable.Fault is null)
        {
            return;
        }

        if (!skips)
        {
            throw new ToolException(unreadable.Fault);
        }

        error.WriteLine($"articlegen: {unreadable.Fault}; skipped");
    }

    private readonly record struct Result<T>(OpenedArticle? Article, T? Converted);
}

/// <summary>What became of the articles of a stream.</summary>
/// <param name="Before">How many had been written before by a run that was ended.</param>
/// <param name="Written">How many were read and written.</param>
/// <param name="Skipped">How many were no articles.</param>
internal sealed record StreamCount(long Before, long Written, long Skipped);
