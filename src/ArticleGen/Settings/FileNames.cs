namespace ArticleGen.Settings;

/// <summary>Makes the name of an article from the path of its file.</summary>
internal static class FileNames
{
    // Sites keep an article and its pictures in a folder of its own: posts/ferry/index.md. To Hugo, _index.md is the page of a folder.
    private static readonly string[] IndexNames = ["index", "_index"];

    /// <summary>
    /// The file's name without its last extension. A file named index has the name of its folder: posts/ferry/index.md is "ferry",
    /// posts/ferry/index.de.md "ferry.de".
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="sourceFile">The path as seen from the project, with '/': only folders in it count.</param>
    internal static string FindName(string path, string sourceFile)
    {
        string name = WithoutExtension(ProjectPaths.FileName(path));
        int dot = name.IndexOf('.');
        string stem = dot > 0 ? name.Substring(0, dot) : name;
        return IsIndex(stem) && FindFolder(sourceFile) is { } folder ? folder + name.Substring(stem.Length) : name;
    }

    private static bool IsIndex(string stem) =>
        Array.Exists(IndexNames, index => string.Equals(stem, index, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the folder; null where no property can be made of it, as of "..".</summary>
    private static string? FindFolder(string sourceFile)
    {
        int end = sourceFile.LastIndexOf('/');
        string? folder = end < 0 ? null : ProjectPaths.FileName(sourceFile.Substring(0, end));
        return folder is not null && Identifiers.HasWord(folder) ? folder : null;
    }

    private static string WithoutExtension(string fileName)
    {
        int dot = fileName.LastIndexOf('.');
        return dot > 0 ? fileName.Substring(0, dot) : fileName;
    }
}
