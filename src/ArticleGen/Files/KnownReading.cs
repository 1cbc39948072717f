using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Files;

/// <summary>
/// A reading of a text, and the models that were last made of it. A model depends on reading and item alone. There are two, because two
/// projects may share a file and name it differently.
/// </summary>
/// <param name="format">The format that was asked for; null when the text itself was to tell.</param>
/// <param name="lexicon">The lexicon that it was read with.</param>
/// <param name="reading">The reading.</param>
internal sealed class KnownReading(ArticleFormat? format, ArticleLexicon lexicon, ArticleReading reading)
{
    private readonly object _models = new();
    private ArticleLexicon _lexicon = lexicon;
    private volatile ArticleModel? _latest;
    private volatile ArticleModel? _earlier;

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
        _latest is { } latest && IsOf(latest, item) ? latest
        : _earlier is { } earlier && IsOf(earlier, item) ? earlier
        : null;

    /// <summary>The model of the article. Two threads may both make it; the one that is there first is kept, and both get that.</summary>
    internal ArticleModel GetModel(ArticleItem item, CancellationToken cancel)
    {
        if (FindModel(item) is { } made)
        {
            return made;
        }

        cancel.ThrowIfCancellationRequested();
        ArticleModel model = ArticleModel.From(item, reading);
        lock (_models)
        {
            if (FindModel(item) is { } meanwhile)
            {
                return meanwhile;
            }

            _earlier = _latest;
            _latest = model;
            return model;
        }
    }

    private static bool IsOf(ArticleModel model, ArticleItem item) => ReferenceEquals(model.Item, item) || model.Item == item;
}
