using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>
/// Reads lexicons, each once: generator and analyzers read articles with the same one. <see cref="KnownText"/> keeps them.
/// </summary>
internal static class SharedLexicons
{
    // This is the only place that can keep it, because each compilation makes a lexicon of its own. Any thread may set it last: all values
    // are right.
    private static readonly WeakReference<ArticleLexicon> Latest = new(ArticleLexicon.Empty);

    /// <summary>The reading of one lexicon file.</summary>
    internal static LexiconReading Reading(SourceText text) => KnownText.Get(text).ReadLexicon(() =>
    {
        LexiconReading reading = ArticleLexicon.Read(text.ToString());
        return reading with { Lexicon = Shared(reading.Lexicon) };
    });

    /// <summary>The lexicon that some files make together. A file that is listed and missing adds nothing.</summary>
    internal static ArticleLexicon Of(IReadOnlyList<AdditionalText> files, CancellationToken cancel)
    {
        List<SourceText> texts = new(files.Count);
        foreach (AdditionalText file in files)
        {
            if (file.GetText(cancel) is { } text)
            {
                texts.Add(text);
            }
        }

        if (texts.Count < 2)
        {
            return texts.Count == 0 ? ArticleLexicon.Empty : Reading(texts[0]).Lexicon;
        }

        KnownText first = KnownText.Get(texts[0]);
        if (first.Joined is not { } known || !known.Texts.SequenceEqual(texts))
        {
            first.Joined = known = new(texts, Shared(ArticleLexicon.Join(texts.Select(static text => Reading(text).Lexicon).ToList())));
        }

        return known.Lexicon;
    }

    /// <summary>
    /// The lexicon that was made last, if this one says the same. So after an edit in a comment, no article needs to compare its lexicon.
    /// </summary>
    private static ArticleLexicon Shared(ArticleLexicon lexicon)
    {
        if (Latest.TryGetTarget(out ArticleLexicon? latest) && latest.Equals(lexicon))
        {
            return latest;
        }

        Latest.SetTarget(lexicon);
        return lexicon;
    }
}
