using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>
/// Reads texts as articles, each once: generator and analyzers share one reading of a file. <see cref="KnownText"/> keeps it.
/// </summary>
internal static class SharedReadings
{
    /// <summary>
    /// The reading of <paramref name="text"/> with the words of <paramref name="lexicon"/>. One that is cancelled is not kept.
    /// </summary>
    internal static ArticleReading Of(SourceText text, ArticleLexicon lexicon, CancellationToken cancel) =>
        Read(text, lexicon, cancel).Reading;

    /// <summary>The model of an article, if it was made before.</summary>
    internal static ArticleModel? ModelMade(SourceText text, ArticleLexicon lexicon, ArticleItem item) =>
        KnownText.Find(text)?.Reading is { } known && known.IsWith(lexicon) ? known.FindModel(item) : null;

    /// <summary>The model of an article.</summary>
    internal static ArticleModel ModelOf(SourceText text, ArticleLexicon lexicon, ArticleItem item, CancellationToken cancel) =>
        Read(text, lexicon, cancel).GetModel(item, cancel);

    private static KnownReading Read(SourceText text, ArticleLexicon lexicon, CancellationToken cancel)
    {
        KnownText known = KnownText.Get(text);
        if (known.Reading is { } reading && reading.IsWith(lexicon))
        {
            return reading;
        }

        return known.Reading = new KnownReading(lexicon, ArticleReader.Read(text.ToString(), lexicon, cancel));
    }
}
