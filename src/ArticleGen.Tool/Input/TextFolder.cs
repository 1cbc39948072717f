using ArticleGen.Files;

namespace ArticleGen.Tool.Input;

/// <summary>The articles in a folder.</summary>
/// <param name="Articles">The files, in the order of their paths.</param>
/// <param name="Closed">The folders below it that may not be looked into.</param>
internal sealed record TextFolder(IReadOnlyList<string> Articles, IReadOnlyList<string> Closed)
{
    /// <summary>
    /// Finds all files of text, Markdown and HTML in the folder and below, except those of other tools. Skips hidden files and folders, and
    /// folders that are built, hold packages or are sites of <c>articlegen page</c>.
    /// </summary>
    internal static TextFolder Find(string folder, CancellationToken cancel)
    {
        List<string> files = [];
        List<string> closed = [];
        Add(new DirectoryInfo(folder), files, closed, cancel);
        files.Sort(StringComparer.Ordinal);
        closed.Sort(StringComparer.Ordinal);
        return new(files, closed);
    }

    private static void Add(DirectoryInfo folder, List<string> files, List<string> closed, CancellationToken cancel)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            cancel.ThrowIfCancellationRequested();
            if (entry is FileInfo file)
            {
                if (IsArticle(file.Name))
                {
                    files.Add(file.FullName);
                }
            }
            else if (entry is DirectoryInfo below && !IsLeftOut(below))
            {
                AddBelow(below, files, closed, cancel);
            }
        }
    }

    /// <summary>Whether a file is taken for an article by its name.</summary>
    // Hidden ones are what editors and macOS put beside articles: .#lead.txt, ._lead.txt.
    internal static bool IsArticle(string fileName) =>
        IsText(fileName) && !fileName.StartsWith('.') && !FilesOfOthers.Include(fileName);

    /// <summary>Whether a search of the folder would find the file, by its path and the sites of pages on the way.</summary>
    internal static bool IsArticleBelow(string path, string folder)
    {
        string[] parts = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);
        return IsArticle(parts[^1])
            && !parts[..^1].Any(static part => part != ".." && IsLeftOut(part))
            && !Directory.Exists(path)
            && !Enumerable.Range(1, parts.Length - 1).Any(count => SiteMarker.Marks(new(Path.Combine([folder, .. parts[..count]]))));
    }

    private static bool IsText(string fileName) =>
        fileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || ArticleFormats.FindByExtension(fileName) is not null;

    private static void AddBelow(DirectoryInfo folder, List<string> files, List<string> closed, CancellationToken cancel)
    {
        try
        {
            Add(folder, files, closed, cancel);
        }
        catch (UnauthorizedAccessException)
        {
            closed.Add(folder.FullName);
        }
    }

    /// <summary>
    /// Whether a folder is not looked into: it is hidden, built, full of packages, a site of pages about articles, or a link, which may
    /// lead back to where it stands.
    /// </summary>
    internal static bool IsLeftOut(DirectoryInfo folder) =>
        IsLeftOut(folder.Name) || folder.LinkTarget is not null || SiteMarker.Marks(folder);

    /// <summary>Whether a folder is not looked into because of its name.</summary>
    internal static bool IsLeftOut(string folderName) => folderName is "bin" or "obj" or "node_modules" || folderName.StartsWith('.');
}
