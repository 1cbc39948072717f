namespace ArticleGen.Tool.Input;

/// <summary>Where files really are: paths without a link in them.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The path that a full path leads to, links in its folders and at its end followed.</summary>
    internal static string Resolve(string path) => Follow(Path.GetPathRoot(path)!, path);

    /// <summary>Where a path leads to from a folder that has no link in its own path.</summary>
    internal static string Follow(string real, string path)
    {
        int followed = 0;
        Stack<string> rest = new(LastFirst(path));
        while (rest.TryPop(out string? part))
        {
            string next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++followed > MostLinks)
            {
                throw new IOException("the link leads back to itself");
            }

            // The part before ".." may be a link again, so the path must not be shortened.
            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            foreach (string again in LastFirst(target))
            {
                rest.Push(again);
            }
        }

        return real;
    }

    /// <summary>Whether a file is in a folder or below it; both paths without links.</summary>
    internal static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, PathNames.Comparison);

    private static IEnumerable<string> LastFirst(string path) => path[Path.GetPathRoot(path)!.Length..]
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        .Where(static part => part != ".")
        .Reverse();
}
