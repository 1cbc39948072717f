using ArticleGen.Settings;

namespace ArticleGen.Tool.Input;

/// <summary>The articles in a folder.</summary>
internal static class TextFolder
{
    /// <summary>
    /// All .txt files in the folder and below, in the order of their paths, save those that other tools read. What is hidden is left out,
    /// and so are folders that are built.
    /// </summary>
    internal static IReadOnlyList<string> ArticlesIn(string folder, CancellationToken cancel)
    {
        List<string> files = [];
        Add(new DirectoryInfo(folder), files, cancel);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Add(DirectoryInfo folder, List<string> files, CancellationToken cancel)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            cancel.ThrowIfCancellationRequested();
            if (entry is FileInfo file)
            {
                // Hidden ones are what editors and macOS put beside articles: .#lead.txt, ._lead.txt.
                if (file.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
                    && !file.Name.StartsWith('.')
                    && !FilesOfOthers.Include(file.Name))
                {
                    files.Add(file.FullName);
                }
            }
            else if (entry is DirectoryInfo below && !IsLeftOut(below))
            {
                Add(below, files, cancel);
            }
        }
    }

    // A link may lead back to where it stands.
    private static bool IsLeftOut(DirectoryInfo folder) => folder.Name is "bin" or "obj" || folder.Name.StartsWith('.') || folder.LinkTarget is not null;
}
