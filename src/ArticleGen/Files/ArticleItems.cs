using System.Collections.Immutable;

namespace ArticleGen.Files;

/// <summary>What a project says about its files, looked up once a file: an edit in one of thirty thousand is not to take apart the paths of all.</summary>
/// <remarks>
/// A static cache, safe like that of the readings: what is kept is a pure function of the file's path and of options that do not change, and it is
/// used only while both sets of options are still the same objects.
/// </remarks>
internal static class ArticleItems
{
    /// <summary>What the project says about a file; null when it is no article.</summary>
    internal static ArticleItem? Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => Find(file, options).Item;

    /// <summary>Whether the project lists an article, if only one that cannot be read.</summary>
    internal static bool Any(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options) =>
        string.Equals(options.GlobalOptions.Property(BuildNames.LeftOutProperty), "true", StringComparison.OrdinalIgnoreCase)
        || files.Any(file => Of(file, options) is not null);

    /// <summary>Whether a file is a lexicon.</summary>
    internal static bool IsLexicon(AdditionalText file, AnalyzerConfigOptionsProvider options) => Find(file, options).IsLexicon;

    /// <summary>What the project says about a file, whatever it is.</summary>
    internal static KnownItem Find(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions fileOptions = options.GetOptions(file);
        Slot<KnownItem> slot = KnownFile.Of(file).Item;
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
}

/// <summary>What a project says about a file, by these options.</summary>
/// <param name="FileOptions">The file's.</param>
/// <param name="GlobalOptions">The project's.</param>
/// <param name="Item">What it says of an article; null when the file is none.</param>
/// <param name="IsLexicon">Whether the file is a lexicon.</param>
internal sealed record KnownItem(AnalyzerConfigOptions FileOptions, AnalyzerConfigOptions GlobalOptions, ArticleItem? Item, bool IsLexicon);
