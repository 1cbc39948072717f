namespace ArticleGen.Files;

/// <summary>Tells which of a project's additional files are lexicons.</summary>
internal static class LexiconFiles
{
    private const string Extension = ".lexicon";

    /// <summary>
    /// Whether a file is a lexicon: an &lt;ArticleLexicon&gt; item with any extension, or a .lexicon file among the AdditionalFiles.
    /// </summary>
    internal static bool IsLexicon(string path, AnalyzerConfigOptions fileOptions) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
        || string.Equals(fileOptions.Metadata(BuildNames.LexiconItemMetadata), "true", StringComparison.OrdinalIgnoreCase);
}
