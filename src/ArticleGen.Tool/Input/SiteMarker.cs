namespace ArticleGen.Tool.Input;

/// <summary>The file that says that a folder was made by <c>articlegen page</c>, and which files of it.</summary>
internal static class SiteMarker
{
    /// <summary>Its name.</summary>
    internal const string FileName = ".articlegen-page";

    /// <summary>Whether a folder was made so: its pages are no articles.</summary>
    internal static bool Marks(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, FileName));
}
