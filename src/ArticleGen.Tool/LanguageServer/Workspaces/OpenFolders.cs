using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>The folders that are open, as the client writes them. It does not change.</summary>
internal sealed class OpenFolders
{
    // Where each folder is without links. What both paths end in is cut off, so that files beside the folder are found as well.
    private readonly (string Written, string Real)[] _roots;

    private OpenFolders(IEnumerable<string> all)
    {
        All = [.. all.Order(StringComparer.Ordinal)];
        _roots = [.. All.Select(static folder => CutEqualEnds(folder, FindReal(folder)))];
    }

    /// <summary>No folder at all.</summary>
    internal static OpenFolders None { get; } = new([]);

    /// <summary>Their paths, in order.</summary>
    internal IReadOnlyList<string> All { get; }

    /// <summary>These folders after some were opened and others closed.</summary>
    internal OpenFolders Change(IEnumerable<string> opened, IEnumerable<string> closed) =>
        new(All.Union(opened, PathNames.Comparer).Except(closed, PathNames.Comparer));

    /// <summary>Whether a file or a folder lies in one of them.</summary>
    internal bool Have(string path) => All.Any(folder => RealPath.IsBelow(path, folder));

    /// <summary>Whether a folder lies in one of them, is one of them or has one of them in it.</summary>
    internal bool Concern(string path) => Have(path) || All.Any(folder => folder == path || RealPath.IsBelow(folder, path));

    /// <summary>Whether a file or a folder lies in one of them, where builds and other tools write for themselves.</summary>
    internal bool LeaveOut(string path)
    {
        string[] above = [.. All.Where(folder => RealPath.IsBelow(path, folder))];
        return above.Length > 0 && above.All(folder => WatchedFiles.IsLeftOut(path, folder));
    }

    /// <summary>
    /// The path of a file as it is below the folders that are open. An editor may name a folder by a link, and a file in it without.
    /// </summary>
    internal string Spell(string path)
    {
        if (All.Count == 0 || Have(path) || !Path.IsPathFullyQualified(path))
        {
            return path;
        }

        string real = FindReal(path);
        (string Written, string Real) root = _roots.FirstOrDefault(root => RealPath.IsBelow(real, root.Real));
        return root.Written is null ? path : Path.Join(root.Written, Path.GetRelativePath(root.Real, real));
    }

    private static string FindReal(string path)
    {
        try
        {
            return RealPath.Resolve(path);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            return path;
        }
    }

    private static (string Written, string Real) CutEqualEnds(string written, string real)
    {
        if (written == real)
        {
            return (written, real);
        }

        while (Path.GetFileName(written) == Path.GetFileName(real)
            && Path.GetDirectoryName(written) is { } writtenAbove
            && Path.GetDirectoryName(real) is { } realAbove)
        {
            (written, real) = (writtenAbove, realAbove);
        }

        return (written, real);
    }
}
