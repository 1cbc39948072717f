namespace ArticleGen.Tool.Input;

/// <summary>The file that says that a folder was made by <c>articlegen page</c>, and which files of it.</summary>
internal static class SiteMarker
{
    /// <summary>Its name.</summary>
    internal const string FileName = ".articlegen-page";

    /// <summary>Whether a folder was made so: its pages are no articles. A link is no marker: it may be the one of another site.</summary>
    internal static bool Marks(DirectoryInfo folder) =>
        new FileInfo(Path.Combine(folder.FullName, FileName)) is { Exists: true, LinkTarget: null };
}
