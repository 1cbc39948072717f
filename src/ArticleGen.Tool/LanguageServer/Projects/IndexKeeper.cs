using ArticleGen.Files;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>
/// Keeps the index that was made last for any of the snapshots of a project: that of the next one differs in the article that somebody
/// edits.
/// </summary>
internal sealed class IndexKeeper
{
    private readonly object _lock = new();
    private ProjectIndex? _last;

    /// <summary>The index of these files.</summary>
    /// <param name="set">The files.</param>
    /// <param name="known">What is known of them.</param>
    /// <param name="cancel">Ends the work.</param>
    internal ProjectIndex Get(ArticleSet set, ProjectFiles known, CancellationToken cancel)
    {
        lock (_lock)
        {
            return _last = _last?.Follow(set.Files, known, cancel) ?? ProjectIndex.Create(set, cancel);
        }
    }
}
