using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>The lexicons of the projects the compiler holds: generator and analyzers read articles with the same one.</summary>
/// <remarks>
/// Static caches, safe like that of the readings: what is kept is a pure function of texts, files and options that do not change, and is held weakly.
/// </remarks>
internal static class SharedLexicons
{
    private static readonly ConditionalWeakTable<SourceText, LexiconReading> Readings = new();
    private static readonly ConditionalWeakTable<SourceText, Slot<Joined>> Lexicons = new();
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, Slot<Listed>> Projects = new();
    private static readonly WeakReference<ArticleLexicon> Latest = new(ArticleLexicon.Empty);

    /// <summary>The reading of one lexicon file.</summary>
    internal static LexiconReading Reading(SourceText text) => Readings.GetValue(text, static text =>
    {
        LexiconReading reading = ArticleLexicon.Read(text.ToString());
        return reading with { Lexicon = Shared(reading.Lexicon) };
    });

    /// <summary>The lexicon of a project, from all its lexicon files in the order in which they are listed.</summary>
    internal static ArticleLexicon Of(AnalyzerOptions options, CancellationToken cancel)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        Slot<Listed> slot = Projects.GetValue(provider, static _ => new());
        if (slot.Known is not { } listed || listed.All != options.AdditionalFiles)
        {
            // Each rule asks for each file, and the list may be long: it is gone through once.
            ImmutableArray<AdditionalText> lexicons = options.AdditionalFiles.Where(file => LexiconFiles.IsLexicon(file.Path, provider.GetOptions(file))).ToImmutableArray();
            slot.Known = listed = new(options.AdditionalFiles, lexicons);
        }

        return Of(listed.Lexicons, cancel);
    }

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

        Slot<Joined> slot = Lexicons.GetValue(texts[0], static _ => new());
        if (slot.Known is not { } known || !known.Texts.SequenceEqual(texts))
        {
            slot.Known = known = new(texts, Shared(ArticleLexicon.Join(texts.Select(static text => Reading(text).Lexicon).ToList())));
        }

        return known.Lexicon;
    }

    /// <summary>The lexicon made last, when this one says the same: after an edit in a comment no article has to be asked whether its lexicon still counts.</summary>
    private static ArticleLexicon Shared(ArticleLexicon lexicon)
    {
        if (Latest.TryGetTarget(out ArticleLexicon? latest) && latest.Equals(lexicon))
        {
            return latest;
        }

        Latest.SetTarget(lexicon);
        return lexicon;
    }

    private sealed record Joined(IReadOnlyList<SourceText> Texts, ArticleLexicon Lexicon);

    private sealed record Listed(ImmutableArray<AdditionalText> All, ImmutableArray<AdditionalText> Lexicons);
}
