namespace ArticleGen.Tool.Streams;

/// <summary>Where articles that were read go.</summary>
/// <typeparam name="T">What is written of one.</typeparam>
internal interface IArticleOutput<T> : IAsyncDisposable
{
    /// <summary>The ids of the articles that are there already, from a run that was ended: the input has to start with them.</summary>
    IAsyncEnumerable<string> ReadWrittenAsync(CancellationToken cancel);

    /// <summary>Makes what is written. May be called on any thread.</summary>
    T Convert(ReadableArticle article, ArticleReading reading, CancellationToken cancel);

    /// <summary>Writes it behind what was written before.</summary>
    ValueTask WriteAsync(T converted, CancellationToken cancel);

    /// <summary>All was written: whatever still has to be done is done.</summary>
    ValueTask FinishAsync(CancellationToken cancel);
}
