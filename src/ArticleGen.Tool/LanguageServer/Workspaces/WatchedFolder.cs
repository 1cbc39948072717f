using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>A folder whose files matter.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Part">Which of its files matter.</param>
internal sealed record WatchedFolder(string Path, WatchedPart Part)
{
    // The system grants each user some hundred.
    private const int MostBeside = 64;

    /// <summary>
    /// All folders whose files matter: those that are open, those of files that projects list from elsewhere, and all above them, whose
    /// settings hold for the files below.
    /// </summary>
    internal static IReadOnlyList<WatchedFolder> FindAll(OpenFolders open, IEnumerable<ProjectHome> homes)
    {
        string[] beside =
        [
            .. homes.Where(static home => home.IsProject)
                .SelectMany(static home => home.Now is { } now ? now.Set.Files : [])
                .Select(static file => System.IO.Path.GetDirectoryName(file.Path)!)
                .Distinct(PathNames.Comparer)
                .Where(folder => !IsOpen(folder))
                .Order(StringComparer.Ordinal)
                .Take(MostBeside),
        ];
        return
        [
            .. open.All.Select(static folder => new WatchedFolder(folder, WatchedPart.All)),
            // Not what is below them: beside one article there may be all that a person has.
            .. beside.Select(static folder => new WatchedFolder(folder, WatchedPart.Files)),
            .. open.All.Concat(beside).SelectMany(FindAbove)
                .Distinct(PathNames.Comparer)
                .Where(folder => !IsOpen(folder) && !beside.Contains(folder, PathNames.Comparer))
                .Select(static folder => new WatchedFolder(folder, WatchedPart.Settings)),
        ];

        bool IsOpen(string folder) => open.All.Contains(folder, PathNames.Comparer) || open.Have(folder);
    }

    private static IEnumerable<string> FindAbove(string folder)
    {
        for (string? above = System.IO.Path.GetDirectoryName(folder); above is not null; above = System.IO.Path.GetDirectoryName(above))
        {
            yield return above;
        }
    }
}
