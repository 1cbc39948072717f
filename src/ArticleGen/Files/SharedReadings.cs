using System.Runtime.CompilerServices;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>The readings of the texts the compiler holds: generator and analyzers share one reading of a file.</summary>
/// <remarks>
/// A static cache. It is safe because a reading is a pure function of the text and the project's lexicon: whoever asks, and whenever,
/// gets an equal reading. The compiler hands the same <see cref="SourceText"/> to everybody as long as a file is unchanged, and the
/// table holds its keys weakly, so a reading lives exactly as long as its text. One is kept for each text: that with the lexicon last asked for.
/// </remarks>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<SourceText, Slot<Entry>> Readings = new();

    /// <summary>The reading of <paramref name="text"/> with the words of <paramref name="lexicon"/>. One that is cancelled is not kept.</summary>
    internal static ArticleReading Of(SourceText text, ArticleLexicon lexicon, CancellationToken cancel) => EntryOf(text, lexicon, cancel).Reading;

    /// <summary>The model of an article, if it was made before.</summary>
    internal static ArticleModel? ModelMade(SourceText text, ArticleLexicon lexicon, ArticleItem item) =>
        Readings.TryGetValue(text, out Slot<Entry>? slot) && slot.Known is { } entry && entry.IsOf(lexicon) ? entry.Made(item) : null;

    /// <summary>Makes a place for the reading of a text. The table is locked for it, as it is not when it is only looked up.</summary>
    internal static void MakeRoom(SourceText text) => Readings.GetValue(text, static _ => new());

    /// <summary>The model of an article.</summary>
    internal static ArticleModel ModelOf(SourceText text, ArticleLexicon lexicon, ArticleItem item, CancellationToken cancel) => EntryOf(text, lexicon, cancel).ModelOf(item, cancel);

    private static Entry EntryOf(SourceText text, ArticleLexicon lexicon, CancellationToken cancel)
    {
        Slot<Entry> slot = Readings.GetValue(text, static _ => new());
        if (slot.Known is { } known && known.IsOf(lexicon))
        {
            return known;
        }

        return slot.Known = new Entry(lexicon, ArticleReader.Read(text.ToString(), lexicon, cancel));
    }

    /// <summary>A reading, and the model that was last made of it. The model depends on reading and item alone.</summary>
    private sealed class Entry(ArticleLexicon lexicon, ArticleReading reading)
    {
        private ArticleLexicon _lexicon = lexicon;
        private ArticleModel? _model;

        internal ArticleReading Reading => reading;

        /// <summary>A lexicon that says the same, a comment apart, gives the same reading.</summary>
        internal bool IsOf(ArticleLexicon other)
        {
            ArticleLexicon known = Volatile.Read(ref _lexicon);
            bool same = ReferenceEquals(known, other) || known.Equals(other);
            if (same && !ReferenceEquals(known, other))
            {
                // The next who asks has the same object, and all rules ask for all files.
                Volatile.Write(ref _lexicon, other);
            }

            return same;
        }

        internal ArticleModel? Made(ArticleItem item) => Volatile.Read(ref _model) is { } model && (ReferenceEquals(model.Item, item) || model.Item == item) ? model : null;

        internal ArticleModel ModelOf(ArticleItem item, CancellationToken cancel)
        {
            if (Made(item) is { } made)
            {
                return made;
            }

            cancel.ThrowIfCancellationRequested();
            ArticleModel model = ArticleModel.From(item, reading);
            Volatile.Write(ref _model, model);
            return model;
        }
    }
}
