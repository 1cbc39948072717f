using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen;

/// <summary>The readings of the texts the compiler holds: generator and analyzers share one reading of a file.</summary>
/// <remarks>
/// A static cache. It is safe because a reading is a pure function of its key: whoever asks, and whenever,
/// gets an equal reading. The compiler hands the same <see cref="SourceText"/> to everybody as long as a file is unchanged, and the
/// table holds its keys weakly, so a reading lives exactly as long as its text.
/// </remarks>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Readings = new();

    /// <summary>The reading of <paramref name="text"/>.</summary>
    internal static ArticleReading Of(SourceText text) => EntryOf(text).Reading;

    /// <summary>The model of an article, if it was made before.</summary>
    internal static ArticleModel? ModelMade(SourceText text, ArticleItem item) => Readings.TryGetValue(text, out Entry? entry) ? entry.Made(item) : null;

    /// <summary>The model of an article.</summary>
    internal static ArticleModel ModelOf(SourceText text, ArticleItem item) => EntryOf(text).ModelOf(item);

    private static Entry EntryOf(SourceText text) => Readings.GetValue(text, static text => new Entry(ArticleReader.Read(text.ToString())));

    /// <summary>A reading, and the model that was last made of it. The model depends on reading and item alone.</summary>
    private sealed class Entry(ArticleReading reading)
    {
        private ArticleModel? _model;

        internal ArticleReading Reading => reading;

        internal ArticleModel? Made(ArticleItem item) => Volatile.Read(ref _model) is { } model && (ReferenceEquals(model.Item, item) || model.Item == item) ? model : null;

        internal ArticleModel ModelOf(ArticleItem item)
        {
            if (Made(item) is { } made)
            {
                return made;
            }

            ArticleModel model = ArticleModel.From(item, reading);
            Volatile.Write(ref _model, model);
            return model;
        }
    }
}
