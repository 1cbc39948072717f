namespace ArticleGen.Files;

/// <summary>Tells which of a project's additional files are schemas.</summary>
internal static class SchemaFiles
{
    /// <summary>Whether a file is a schema: an &lt;ArticleSchema&gt; item with any extension. A lexicon is none.</summary>
    internal static bool IsSchema(string path, AnalyzerConfigOptions fileOptions) => IsSchema(path, fileOptions.Metadata);

    /// <summary>The same for who has no compiler.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="metadata">The metadata of the file by its name.</param>
    internal static bool IsSchema(string path, Func<string, string?> metadata) =>
        string.Equals(metadata(BuildNames.SchemaItemMetadata), "true", StringComparison.OrdinalIgnoreCase)
        && !LexiconFiles.IsLexicon(path, metadata);
}
