namespace ArticleGen.Files;

/// <summary>Tells which of a project's additional files are lexicons.</summary>
internal static class LexiconFiles
{
    private const string Extension = ".lexicon";

    /// <summary>
    /// Whether a file is a lexicon: an &lt;ArticleLexicon&gt; item with any extension, or a .lexicon file among the AdditionalFiles.
    /// </summary>
    internal static bool IsLexicon(string path, AnalyzerConfigOptions fileOptions) => IsLexicon(path, fileOptions.Metadata);

    /// <summary>The same for who has no compiler.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="metadata">The metadata of the file by its name.</param>
    internal static bool IsLexicon(string path, Func<string, string?> metadata) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
        || string.Equals(metadata(BuildNames.LexiconItemMetadata), "true", StringComparison.OrdinalIgnoreCase);
}
