using System.Runtime.CompilerServices;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Tool.LanguageServer.Projects;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// Keeps the names of each project as they were when nothing had changed for a moment: to put them together takes too long for each key,
/// and a name that is half typed must not be offered.
/// </summary>
internal sealed class QuietNames
{
    // Kept with the project: a request that still runs when the project is gone brings nothing of it back.
    private readonly ConditionalWeakTable<ProjectHome, Kept> _kept = new();

    /// <summary>The names of a project as they were when there was quiet; where there was none yet, as they are now.</summary>
    /// <param name="home">The project.</param>
    /// <param name="now">Its files.</param>
    /// <param name="cancel">Ends the work.</param>
    internal ProjectNames Get(ProjectHome home, ProjectSnapshot now, CancellationToken cancel)
    {
        Kept kept = _kept.GetValue(home, _ => new(Make(now)));
        return kept.Names.Get(cancel);
    }

    /// <summary>There is quiet: the names are those of now.</summary>
    /// <param name="home">The project.</param>
    /// <param name="now">Its files.</param>
    /// <param name="cancel">Ends the work: there is quiet no longer.</param>
    internal void Update(ProjectHome home, ProjectSnapshot now, CancellationToken cancel)
    {
        // The first request waits until the names are there. They are not put together twice.
        if (!ReferenceEquals(Get(home, now, cancel).Index, now.GetIndex(cancel)))
        {
            MadeOnce<ProjectNames> names = Make(now);
            names.Get(cancel);
            _kept.GetValue(home, _ => new(names)).Names = names;
        }
    }

    private static MadeOnce<ProjectNames> Make(ProjectSnapshot now) =>
        new(cancel => ProjectNames.Create(now.GetIndex(cancel), cancel));

    private sealed class Kept(MadeOnce<ProjectNames> names)
    {
        internal volatile MadeOnce<ProjectNames> Names = names;
    }
}
