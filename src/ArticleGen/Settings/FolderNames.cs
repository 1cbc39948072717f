namespace ArticleGen.Settings;

/// <summary>Finds the folder of an article, which its id and the class of its property come from.</summary>
internal static class FolderNames
{
    /// <summary>Below it, files have folders whatever lists them: seeds/sport/derby.txt is in sport.</summary>
    private const string UsualRoot = "seeds";

    // What ends the value of metadata on its way to the compiler.
    private static readonly char[] CuttingSigns = ['#', ';'];

    /// <summary>
    /// The folder, with '/' between its parts, or "". It is what the project says; else what the item's pattern has taken for "**"; else
    /// what is below a folder named seeds. Other files and other items do not count.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="sourceFile">The path as seen from the project, with '/'.</param>
    /// <param name="metadata">What the project says about the file: its metadata by name.</param>
    internal static string Find(string path, string sourceFile, Func<string, string?> metadata)
    {
        if (metadata(BuildNames.ArticleFolderMetadata) is { } asked)
        {
            return string.Join("/", ProjectPaths.Split(asked));
        }

        return metadata(BuildNames.RecursiveFolderMetadata) is { } recursive
            ? string.Join("/", ProjectPaths.EndsFolder(recursive) ? ProjectPaths.Split(recursive) : Restore(recursive, path))
            : string.Join("/", FindBelowRoot(sourceFile));
    }

    /// <summary>Whether a folder in the path is one that has articles wherever it is.</summary>
    internal static bool HasUsualRoot(string folder) => FindRoot(ProjectPaths.Split(folder)) >= 0;

    /// <summary>The whole of a folder whose name was cut at a sign that metadata cannot hold: the path has it.</summary>
    private static List<string> Restore(string cut, string path)
    {
        List<string> known = ProjectPaths.Split(cut);
        List<string> folders = FoldersOf(path);
        for (int i = 0; i + known.Count <= folders.Count; i++)
        {
            string last = folders[i + known.Count - 1];
            string start = known[known.Count - 1];
            if (last.Length > start.Length
                && last.StartsWith(start, StringComparison.Ordinal)
                && Array.IndexOf(CuttingSigns, last[start.Length]) >= 0
                && folders.Skip(i).Take(known.Count - 1).SequenceEqual(known.Take(known.Count - 1), StringComparer.Ordinal))
            {
                return folders.GetRange(i, folders.Count - i);
            }
        }

        return known;
    }

    private static IEnumerable<string> FindBelowRoot(string sourceFile)
    {
        List<string> folders = FoldersOf(sourceFile);
        int root = FindRoot(folders);
        return root < 0 ? [] : folders.Skip(root + 1);
    }

    private static int FindRoot(List<string> folders) =>
        folders.FindIndex(static folder => string.Equals(folder, UsualRoot, StringComparison.OrdinalIgnoreCase));

    private static List<string> FoldersOf(string path)
    {
        List<string> parts = ProjectPaths.Split(path);
        return parts.GetRange(0, Math.Max(parts.Count - 1, 0));
    }
}
