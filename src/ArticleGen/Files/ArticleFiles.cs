namespace ArticleGen.Files;

/// <summary>Tells which of a project's additional files are articles.</summary>
internal static class ArticleFiles
{
    /// <summary>Whether the build has found a file to be binary: the compiler stops as soon as anybody asks for its text.</summary>
    internal static bool IsBinary(AnalyzerConfigOptions fileOptions) =>
        string.Equals(fileOptions.Metadata(BuildNames.BinaryMetadata), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a file is an article: an &lt;Article&gt; item with any extension, or among the AdditionalFiles one of which the project says
    /// how it is written, or a .txt file that is not known to belong to another analyzer. A lexicon or a schema is no article.
    /// </summary>
    internal static bool IsArticle(string path, AnalyzerConfigOptions fileOptions) => IsArticle(path, fileOptions.Metadata);

    /// <summary>The same for who has no compiler.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="metadata">The metadata of the file by its name.</param>
    internal static bool IsArticle(string path, Func<string, string?> metadata)
    {
        if (LexiconFiles.IsLexicon(path, metadata) || SchemaFiles.IsSchema(path, metadata))
        {
            return false;
        }

        if (string.Equals(metadata(BuildNames.ArticleGenItemMetadata), "true", StringComparison.OrdinalIgnoreCase)
            || metadata(BuildNames.ArticleFormatMetadata) is not null)
        {
            return true;
        }

        return path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && !FilesOfOthers.Include(ProjectPaths.FileName(path));
    }
}
