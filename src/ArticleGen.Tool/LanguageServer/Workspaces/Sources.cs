using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>What is to be asked for articles.</summary>
/// <param name="Projects">The project files.</param>
/// <param name="Folders">The folders that count by themselves, as <c>articlegen check FOLDER</c> sees them.</param>
internal sealed record Sources(IReadOnlyList<string> Projects, IReadOnlyList<string> Folders)
{
    /// <summary>All of them, in the order in which they are asked.</summary>
    internal IEnumerable<string> All => Projects.Concat(Folders);

    /// <summary>
    /// Finds them in the folders that are open. A folder with projects is theirs, and so is one inside the folder of a project; another one
    /// counts by itself, unless the one that it is in does so with it.
    /// </summary>
    /// <param name="folders">The folders that are open.</param>
    /// <param name="askProjects">Whether projects may be asked.</param>
    /// <param name="known">The projects that were found before.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static Sources Find(OpenFolders folders, bool askProjects, IReadOnlyCollection<string> known, CancellationToken cancel)
    {
        (string Folder, string[] Projects)[] found =
            [.. folders.All.Select(folder => (folder, askProjects ? FindProjects(folder, known, cancel) : []))];
        string[] projects = [.. found.SelectMany(static one => one.Projects).Distinct(PathNames.Comparer)];
        string[] without =
        [
            .. found.Where(static one => one.Projects.Length == 0).Select(static one => one.Folder)
                .Where(folder => !projects.Any(project => RealPath.IsBelow(folder, Path.GetDirectoryName(project)!))),
        ];
        return new(projects, [.. without.Where(folder => !without.Any(other => HasWithIt(other, folder)))]);
    }

    /// <summary>Whether a file lies in the folder of a project.</summary>
    internal bool HasInProjectFolder(string path) => Projects.Any(project => RealPath.IsBelow(path, Path.GetDirectoryName(project)!));

    private static string[] FindProjects(string folder, IReadOnlyCollection<string> known, CancellationToken cancel) =>
    [
        .. ProjectFinder.Find(folder, cancel)
            // While somebody edits a project file it may not say what it uses; the project is kept meanwhile.
            .Union(
                known.Where(project => RealPath.IsBelow(project, folder) && ProjectProbe.IsBroken(project)),
                PathNames.Comparer),
    ];

    private static bool HasWithIt(string other, string folder) =>
        RealPath.IsBelow(folder, other) && !WatchedFiles.IsLeftOut(folder, other);
}
