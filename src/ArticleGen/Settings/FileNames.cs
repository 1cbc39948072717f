namespace ArticleGen.Settings;

/// <summary>Makes the name of an article from the path of its file.</summary>
internal static class FileNames
{
    // Sites keep an article and its pictures in a folder of its own: posts/ferry/index.md. Hugo's _index.md is one of the articles of its
    // folder.
    private const string IndexName = "index";

    /// <summary>
    /// The folder, and the file's name without its last extension. A file named index stands for its folder: posts/sport/ferry/index.md is
    /// "ferry" in posts/sport, posts/sport/ferry/index.de.md "ferry.de".
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="sourceFile">The path as seen from the project, with '/': only folders in it count.</param>
    /// <param name="folder">The folder of the article.</param>
    internal static (string Folder, string Name) Find(string path, string sourceFile, string folder)
    {
        string name = WithoutExtension(ProjectPaths.FileName(path));
        int dot = name.IndexOf('.');
        string stem = dot > 0 ? name.Substring(0, dot) : name;
        return IsIndex(stem) && FindFolder(folder.Length > 0 ? folder + "/" : sourceFile) is { } named
            ? (folder.Substring(0, Math.Max(folder.LastIndexOf('/'), 0)), named + name.Substring(stem.Length))
            : (folder, name);
    }

    private static bool IsIndex(string stem) => string.Equals(stem, IndexName, StringComparison.OrdinalIgnoreCase);

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
