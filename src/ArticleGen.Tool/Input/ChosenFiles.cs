namespace ArticleGen.Tool.Input;

/// <summary>The files of a project that a run is about. The others count as far as they affect what is said of these.</summary>
internal sealed class ChosenFiles
{
    private readonly HashSet<string> _chosen;

    private ChosenFiles(IEnumerable<string> chosen) => _chosen = new(chosen, StringComparer.Ordinal);

    /// <summary>Whether a run is about the file at a path; null for what is about no file.</summary>
    internal bool Include(string? path) => path is not null && _chosen.Contains(path);

    /// <summary>Chooses from what projects have: a project file, or a file of a project, or all its files below a folder.</summary>
    /// <param name="paths">Full paths of files and folders.</param>
    /// <param name="sets">The projects.</param>
    /// <param name="foreign">Told of each path at which no project has anything.</param>
    /// <param name="names">How paths are compared.</param>
    internal static ChosenFiles Choose(
        IEnumerable<string> paths, IReadOnlyList<ArticleSet> sets, Action<string> foreign, StringComparer names)
    {
        // A folder may have two paths, by a link; a link to a file is a file of its own.
        RealPaths real = new();
        string[] known = [.. sets.SelectMany(static set => set.Files.Select(static file => file.Path).Prepend(set.Project!)).Distinct()];
        ILookup<string, string> byPlace = known.ToLookup(real.ResolveFolder, names);
        List<string> chosen = [];
        foreach (string path in paths)
        {
            IEnumerable<string> at = byPlace[real.ResolveFolder(path)];
            string[] found = [.. Directory.Exists(path) ? FindBelow(RealPath.Resolve(path), byPlace) : at];
            chosen.AddRange(found);
            if (found.Length == 0)
            {
                foreign(path);
            }
        }

        return new(chosen);
    }

    private static IEnumerable<string> FindBelow(string folder, ILookup<string, string> byPlace) =>
        byPlace.Where(file => RealPath.IsBelow(file.Key, folder)).SelectMany(static file => file);
}
