using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>
/// Reads texts as articles, each once: generator and analyzers share one reading of a file. <see cref="KnownText"/> keeps it with the text,
/// and a <see cref="ReadingStore"/> finds it for another text that says the same.
/// </summary>
internal static class SharedReadings
{
    /// <summary>
    /// The reading of <paramref name="text"/> in a format with the words of <paramref name="lexicon"/>. One that is cancelled is not kept.
    /// </summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="format">How it is written; null when the text is to tell.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="store">Where readings are found by what the text says; null where they are to live no longer than the text.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal static ArticleReading Of(
        SourceText text, ArticleFormat? format, ArticleLexicon lexicon, ReadingStore? store, CancellationToken cancel) =>
        Read(text, format, lexicon, store, cancel).Reading;

    /// <summary>The model of an article, if it was made before of this very text.</summary>
    internal static ArticleModel? ModelMade(SourceText text, ArticleLexicon lexicon, ArticleItem item) =>
        KnownText.Find(text)?.Readings?.Find(item.Format, lexicon)?.FindModel(item);

    /// <summary>The model of an article.</summary>
    internal static ArticleModel ModelOf(
        SourceText text, ArticleLexicon lexicon, ArticleItem item, ReadingStore? store, CancellationToken cancel) =>
        Read(text, item.Format, lexicon, store, cancel).GetModel(item, cancel);

    private static KnownReading Read(
        SourceText text, ArticleFormat? format, ArticleLexicon lexicon, ReadingStore? store, CancellationToken cancel) =>
        KnownText.Get(text).GetReadings(text, store).Get(format, lexicon, cancel);
}
