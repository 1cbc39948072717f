using System.Collections.Concurrent;
using ArticleGen.Tool.LanguageServer.Projects;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// Keeps the names of each project as they were when nothing had changed for a moment: to put them together takes too long for each key,
/// and a name that is half typed is none to offer.
/// </summary>
internal sealed class QuietNames
{
    private readonly ConcurrentDictionary<ProjectHome, Kept> _kept = new();

    /// <summary>Follows a workspace.</summary>
    internal QuietNames(Workspace workspace) => workspace.ProjectLeft += home => _kept.TryRemove(home, out _);

    /// <summary>The names of a project as they were when there was quiet; where there was none yet, as they are now.</summary>
    /// <param name="home">The project.</param>
    /// <param name="now">Its files.</param>
    /// <param name="cancel">Ends the work.</param>
    internal ProjectNames Get(ProjectHome home, ProjectSnapshot now, CancellationToken cancel)
    {
        Kept kept = _kept.GetOrAdd(home, static _ => new());
        lock (kept)
        {
            return kept.Names ??= Make(now, cancel);
        }
    }

    /// <summary>There is quiet: the names are those of now.</summary>
    /// <param name="home">The project.</param>
    /// <param name="now">Its files.</param>
    /// <param name="cancel">Ends the work: there is quiet no longer.</param>
    internal void Update(ProjectHome home, ProjectSnapshot now, CancellationToken cancel)
    {
        // Who asks before there are any names waits for them, and does not put them together once more.
        ProjectNames before = Get(home, now, cancel);
        if (!ReferenceEquals(before.Index, now.GetIndex(cancel)))
        {
            ProjectNames names = Make(now, cancel);
            Kept kept = _kept.GetOrAdd(home, static _ => new());
            lock (kept)
            {
                kept.Names = names;
            }
        }
    }

    private static ProjectNames Make(ProjectSnapshot now, CancellationToken cancel) =>
        ProjectNames.Create(now.GetIndex(cancel), cancel);

    private sealed class Kept
    {
        internal ProjectNames? Names { get; set; }
    }
}
