using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen;

/// <summary>The readings of the texts the compiler holds: generator and analyzers share one reading of a file.</summary>
/// <remarks>
/// The one static cache of the project. It is safe because a reading is a pure function of its key: whoever asks, and whenever,
/// gets an equal reading. The compiler hands the same <see cref="SourceText"/> to everybody as long as a file is unchanged, and the
/// table holds its keys weakly, so a reading lives exactly as long as its text.
/// </remarks>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Readings = new();

    /// <summary>The reading of <paramref name="text"/>.</summary>
    internal static ArticleReading Of(SourceText text) => EntryOf(text).Reading;

    /// <summary>
    /// The models of all articles, in their order. Those that were made before are the same objects again, so that who compares them is
    /// done at once; all others are read on all cores.
    /// </summary>
    internal static ImmutableArray<ArticleModel> ModelsOf(ImmutableArray<ArticleFile> files, CancellationToken cancel)
    {
        ArticleModel?[] models = new ArticleModel?[files.Length];
        List<int> missing = [];
        for (int i = 0; i < models.Length; i++)
        {
            models[i] = Readings.TryGetValue(files[i].Text, out Entry? entry) ? entry.Made(files[i].Item) : null;
            if (models[i] is null)
            {
                missing.Add(i);
            }
        }

        if (missing.Count == 1)
        {
            // An edit: nobody has to be woken for it.
            models[missing[0]] = ModelOf(files[missing[0]]);
        }
        else if (missing.Count > 1)
        {
            Parallel.For(0, missing.Count, new ParallelOptions { CancellationToken = cancel }, i => models[missing[i]] = ModelOf(files[missing[i]]));
        }

        return ImmutableArray.Create(models)!;
    }

    private static ArticleModel ModelOf(ArticleFile file) => EntryOf(file.Text).ModelOf(file.Item);

    private static Entry EntryOf(SourceText text) => Readings.GetValue(text, static text => new Entry(ArticleReader.Read(text.ToString())));

    /// <summary>A reading, and the model that was last made of it. The model depends on reading and item alone.</summary>
    private sealed class Entry(ArticleReading reading)
    {
        private ArticleModel? _model;

        internal ArticleReading Reading => reading;

        internal ArticleModel? Made(ArticleItem item) => Volatile.Read(ref _model) is { } model && model.Item == item ? model : null;

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
