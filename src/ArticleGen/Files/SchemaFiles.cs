namespace ArticleGen.Files;

/// <summary>Tells which of a project's additional files are schemas.</summary>
internal static class SchemaFiles
{
    /// <summary>Whether a file is a schema: an &lt;ArticleSchema&gt; item with any extension. A lexicon is none.</summary>
    internal static bool IsSchema(string path, AnalyzerConfigOptions fileOptions) =>
        string.Equals(fileOptions.Metadata(BuildNames.SchemaItemMetadata), "true", StringComparison.OrdinalIgnoreCase)
        && !LexiconFiles.IsLexicon(path, fileOptions);
}
