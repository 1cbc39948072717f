namespace ArticleGen.Settings;

/// <summary>What the project says about one article's file.</summary>
/// <param name="Key">Tells the file from all others and orders it among them: the path seen from the project where there is one.</param>
/// <param name="SourceFile">The path seen from the project, with '/'; without a project directory the file name.</param>
/// <param name="Name">The id the article asks for: the ArticleName metadata, else the file name without its last extension.</param>
/// <param name="Resource">The manifest resource that holds the file, or null.</param>
internal sealed record ArticleItem(string Key, string SourceFile, string Name, string? Resource)
{
    /// <summary>Reads the path and metadata of one file.</summary>
    internal static ArticleItem From(string path, AnalyzerConfigOptions fileOptions, AnalyzerConfigOptions globalOptions)
    {
        string? projectDir = globalOptions.Property(BuildNames.ProjectDirProperty);
        string sourceFile = ProjectPaths.Relative(path, projectDir);
        return new(
            projectDir is null ? path : sourceFile,
            sourceFile,
            fileOptions.Metadata(BuildNames.ArticleNameMetadata) ?? WithoutExtension(ProjectPaths.FileName(path)),
            fileOptions.Metadata(BuildNames.ArticleResourceMetadata));
    }

    private static string WithoutExtension(string fileName)
    {
        int dot = fileName.LastIndexOf('.');
        return dot > 0 ? fileName.Substring(0, dot) : fileName;
    }
}
