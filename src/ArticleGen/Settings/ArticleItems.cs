using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ArticleGen.Settings;

/// <summary>What a project says about its files, looked up once a file: an edit in one of thirty thousand is not to take apart the paths of all.</summary>
/// <remarks>
/// A static cache, safe like that of the readings: what is kept is a pure function of the file's path and of options that do not change, and it is
/// used only while both sets of options are still the same objects. The table holds its keys weakly.
/// </remarks>
internal static class ArticleItems
{
    private static readonly ConditionalWeakTable<AdditionalText, Slot<Known>> Items = new();

    /// <summary>What the project says about a file; null when it is no article.</summary>
    internal static ArticleItem? Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => KnownOf(file, options).Item;

    /// <summary>Whether the project lists an article, if only one that cannot be read.</summary>
    internal static bool Any(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options) =>
        string.Equals(options.GlobalOptions.Property(BuildNames.LeftOutProperty), "true", StringComparison.OrdinalIgnoreCase)
        || files.Any(file => Of(file, options) is not null);

    /// <summary>Whether a file is a lexicon.</summary>
    internal static bool IsLexicon(AdditionalText file, AnalyzerConfigOptionsProvider options) => KnownOf(file, options).IsLexicon;

    private static Known KnownOf(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions fileOptions = options.GetOptions(file);
        Slot<Known> slot = Items.GetValue(file, static _ => new());
        if (slot.Known is not { } known || !ReferenceEquals(known.FileOptions, fileOptions) || !ReferenceEquals(known.GlobalOptions, options.GlobalOptions))
        {
            slot.Known = known = new(
                fileOptions,
                options.GlobalOptions,
                ArticleFiles.IsArticle(file.Path, fileOptions) ? ArticleItem.From(file.Path, fileOptions, options.GlobalOptions) : null,
                LexiconFiles.IsLexicon(file.Path, fileOptions));
        }

        return known;
    }

    private sealed record Known(AnalyzerConfigOptions FileOptions, AnalyzerConfigOptions GlobalOptions, ArticleItem? Item, bool IsLexicon);
}
