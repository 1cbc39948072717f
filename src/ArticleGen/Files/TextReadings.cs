using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Files;

/// <summary>One text read as an article: the two readings last made of it.</summary>
/// <remarks>
/// Two, because projects that share a file may have lexicons of their own. A third takes the place of the first: after ten edits of a
/// lexicon there are not ten readings of each text.
/// </remarks>
/// <param name="words">The text.</param>
internal sealed class TextReadings(string words)
{
    // Who waits for a reading looks so often whether nobody wants it any more.
    private const int WaitMilliseconds = 50;

    private readonly object _reading = new();
    private volatile KnownReading? _latest;
    private volatile KnownReading? _earlier;

    /// <summary>The reading in this format and with this lexicon; null when there is none.</summary>
    internal KnownReading? Find(ArticleFormat? format, ArticleLexicon lexicon) =>
        _latest is { } latest && latest.IsWith(format, lexicon) ? latest
        : _earlier is { } earlier && earlier.IsWith(format, lexicon) ? earlier
        : null;

    /// <summary>
    /// The same, made if there is none. Several who ask at once wait for one reading. Where that is cancelled, nothing is kept, and the
    /// next one reads. Who waits can be cancelled as well.
    /// </summary>
    internal KnownReading Get(ArticleFormat? format, ArticleLexicon lexicon, CancellationToken cancel)
    {
        if (Find(format, lexicon) is { } before)
        {
            return before;
        }

        while (!Monitor.TryEnter(_reading, WaitMilliseconds))
        {
            cancel.ThrowIfCancellationRequested();
        }

        try
        {
            if (Find(format, lexicon) is { } meanwhile)
            {
                return meanwhile;
            }

            ArticleReading reading = ArticleReader.Read(words, format ?? ArticleFormats.FindByText(words), lexicon, cancel);
            KnownReading made = new(format, lexicon, reading);
            _earlier = _latest;
            _latest = made;
            return made;
        }
        finally
        {
            Monitor.Exit(_reading);
        }
    }
}
