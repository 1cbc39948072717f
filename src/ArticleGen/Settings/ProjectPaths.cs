namespace ArticleGen.Settings;

/// <summary>Paths as pure text: nothing here asks the disk, and paths of Windows and Unix work on both.</summary>
internal static class ProjectPaths
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The last part of a path.</summary>
    internal static string FileName(string path) => path.Substring(path.LastIndexOfAny(Separators) + 1);

    /// <summary>
    /// The path as seen from the project, with '/' and without a machine's folders in it: "seeds/x.txt", "../x.txt".
    /// Without a project directory, or on another drive, the file name.
    /// </summary>
    internal static string Relative(string path, string? projectDir)
    {
        if (!IsRooted(path))
        {
            return string.Join("/", Split(path));
        }

        if (projectDir is null || !IsRooted(projectDir))
        {
            return FileName(path);
        }

        List<string> file = Split(path);
        List<string> project = Split(projectDir);
        // The folders of a drive are compared as Windows does it.
        StringComparison comparison = HasDrive(path) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int shared = 0;
        while (shared < project.Count && shared < file.Count - 1 && string.Equals(project[shared], file[shared], comparison))
        {
            shared++;
        }

        if (shared == 0 && HasDrive(path))
        {
            return FileName(path);
        }

        IEnumerable<string> up = Enumerable.Repeat("..", project.Count - shared);
        return string.Join("/", up.Concat(file.Skip(shared)));
    }

    /// <summary>Whether a path ends as that of a folder does.</summary>
    internal static bool EndsFolder(string path) => path.Length > 0 && Array.IndexOf(Separators, path[path.Length - 1]) >= 0;

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || HasDrive(path));

    private static bool HasDrive(string path) => path.Length > 1 && path[1] == ':';

    /// <summary>The parts of a path between its separators; "." is none, and ".." goes back over the one before it.</summary>
    internal static List<string> Split(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Split(Separators))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return parts;
    }
}
