using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>
/// Reads texts as articles, each once: generator and analyzers share one reading of a file. <see cref="KnownText"/> keeps it.
/// </summary>
internal static class SharedReadings
{
    /// <summary>
    /// The reading of <paramref name="text"/> in a format with the words of <paramref name="lexicon"/>. One that is cancelled is not kept.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="format">How it is written; null when the text is to tell.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal static ArticleReading Of(SourceText text, ArticleFormat? format, ArticleLexicon lexicon, CancellationToken cancel) =>
        Read(text, format, lexicon, cancel).Reading;

    /// <summary>The model of an article, if it was made before.</summary>
    internal static ArticleModel? ModelMade(SourceText text, ArticleLexicon lexicon, ArticleItem item) =>
        KnownText.Find(text) is { } known ? FindRead(known, item.Format, lexicon)?.FindModel(item) : null;

    /// <summary>The model of an article.</summary>
    internal static ArticleModel ModelOf(SourceText text, ArticleLexicon lexicon, ArticleItem item, CancellationToken cancel) =>
        Read(text, item.Format, lexicon, cancel).GetModel(item, cancel);

    private static KnownReading Read(SourceText text, ArticleFormat? format, ArticleLexicon lexicon, CancellationToken cancel)
    {
        KnownText known = KnownText.Get(text);
        if (FindRead(known, format, lexicon) is { } before)
        {
            return before;
        }

        // Several who ask at once, as an editor does after a key, wait for one reading. Where that is cancelled, the next one reads.
        lock (known)
        {
            if (FindRead(known, format, lexicon) is { } meanwhile)
            {
                return meanwhile;
            }

            string words = text.ToString();
            ArticleReading reading = ArticleReader.Read(words, format ?? ArticleFormats.FindByText(words), lexicon, cancel);
            return known.Reading = new KnownReading(format, lexicon, reading);
        }
    }

    private static KnownReading? FindRead(KnownText known, ArticleFormat? format, ArticleLexicon lexicon) =>
        known.Reading is { } reading && reading.IsWith(format, lexicon) ? reading : null;
}
