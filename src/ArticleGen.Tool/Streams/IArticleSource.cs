namespace ArticleGen.Tool.Streams;

/// <summary>Articles one after the other. Of those that were given before, nothing is kept.</summary>
internal interface IArticleSource
{
    /// <summary>The articles in their order, each with what cannot be read among them.</summary>
    /// <param name="cancel">Ends the waiting for the next one.</param>
    IAsyncEnumerable<IStreamedArticle> ReadAsync(CancellationToken cancel);
}

/// <summary>One article of a stream, not looked at yet. Whoever has it disposes of it.</summary>
internal interface IStreamedArticle : IDisposable
{
    /// <summary>About how many bytes it holds.</summary>
    long Bytes { get; }

    /// <summary>Finds the text. May be called on any thread, more than once, and not after it was disposed of.</summary>
    OpenedArticle Open();
}
