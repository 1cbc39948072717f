using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Files;

/// <summary>A reading of a text, and the model that was last made of it. The model depends on reading and item alone.</summary>
/// <param name="format">The format that was asked for; null when the text itself was to tell.</param>
/// <param name="lexicon">The lexicon that it was read with.</param>
/// <param name="reading">The reading.</param>
internal sealed class KnownReading(ArticleFormat? format, ArticleLexicon lexicon, ArticleReading reading)
{
    private ArticleLexicon _lexicon = lexicon;
    private ArticleModel? _model;

    internal ArticleReading Reading => reading;

    /// <summary>
    /// Whether the text was read in this format and with this lexicon. A lexicon that differs only in a comment gives the same
    /// reading.
    /// </summary>
    internal bool IsWith(ArticleFormat? otherFormat, ArticleLexicon other)
    {
        if (format != otherFormat)
        {
            return false;
        }

        ArticleLexicon known = Volatile.Read(ref _lexicon);
        bool same = ReferenceEquals(known, other) || known.Equals(other);
        if (same && !ReferenceEquals(known, other))
        {
            // The next caller has the same object, and all rules ask about all files.
            Volatile.Write(ref _lexicon, other);
        }

        return same;
    }

    /// <summary>The model of the article, if it was made before.</summary>
    internal ArticleModel? FindModel(ArticleItem item) =>
        Volatile.Read(ref _model) is { } model && (ReferenceEquals(model.Item, item) || model.Item == item) ? model : null;

    /// <summary>The model of the article.</summary>
    internal ArticleModel GetModel(ArticleItem item, CancellationToken cancel)
    {
        if (FindModel(item) is { } made)
        {
            return made;
        }

        cancel.ThrowIfCancellationRequested();
        ArticleModel model = ArticleModel.From(item, reading);
        Volatile.Write(ref _model, model);
        return model;
    }
}
