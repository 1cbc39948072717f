namespace ArticleGen.Files;

/// <summary>
/// What a project says about its files, looked up once per file: after an edit in one of thirty thousand files, the other paths are not
/// parsed again.
/// </summary>
/// <remarks>
/// <see cref="KnownFile"/> keeps it. What is kept is a pure function of the file's path and of options that do not change, and it is
/// used only while both sets of options are still the same objects.
/// </remarks>
internal static class ArticleItems
{
    /// <summary>What the project says about a file, whatever it is.</summary>
    internal static KnownItem Find(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions fileOptions = options.GetOptions(file);
        KnownFile keeper = KnownFile.Get(file);
        if (keeper.Item is not { } known
            || !ReferenceEquals(known.FileOptions, fileOptions)
            || !ReferenceEquals(known.GlobalOptions, options.GlobalOptions))
        {
            keeper.Item = known = new(
                fileOptions,
                options.GlobalOptions,
                ArticleFiles.IsArticle(file.Path, fileOptions) ? ArticleItem.From(file.Path, fileOptions, options.GlobalOptions) : null,
                LexiconFiles.IsLexicon(file.Path, fileOptions))
            {
                IsSchema = SchemaFiles.IsSchema(file.Path, fileOptions),
            };
        }

        return known;
    }
}

/// <summary>What a project says about a file, by these options.</summary>
/// <param name="FileOptions">The file's.</param>
/// <param name="GlobalOptions">The project's.</param>
/// <param name="Item">What it says of an article; null when the file is none.</param>
/// <param name="IsLexicon">Whether the file is a lexicon.</param>
internal sealed record KnownItem(AnalyzerConfigOptions FileOptions, AnalyzerConfigOptions GlobalOptions, ArticleItem? Item, bool IsLexicon)
{
    /// <summary>Whether the file is a schema.</summary>
    internal bool IsSchema { get; init; }

    /// <summary>Whether the build has found the file to be binary, so that it has no text.</summary>
    internal bool IsBinary => ArticleFiles.IsBinary(FileOptions);
}
