using ArticleGen.Settings;

namespace ArticleGen.Tool.Input;

/// <summary>The articles in a folder.</summary>
internal static class TextFolder
{
    /// <summary>All .txt files in the folder and below, in the order of their paths, save those that other tools read. Folders that are built or hidden are left out.</summary>
    internal static IReadOnlyList<string> ArticlesIn(string folder)
    {
        List<string> files = [];
        Add(new DirectoryInfo(folder), files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Add(DirectoryInfo folder, List<string> files)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is FileInfo file)
            {
                if (file.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && !FilesOfOthers.Include(file.Name))
                {
                    files.Add(file.FullName);
                }
            }
            else if (entry is DirectoryInfo below && !IsLeftOut(below))
            {
                Add(below, files);
            }
        }
    }

    // A link may lead back to where it stands.
    private static bool IsLeftOut(DirectoryInfo folder) => folder.Name is "bin" or "obj" || folder.Name.StartsWith('.') || folder.LinkTarget is not null;
}
