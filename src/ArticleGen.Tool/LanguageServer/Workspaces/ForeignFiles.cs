using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// The files that no project has. Such a file may be saved as often as one likes: the projects are asked for it once, and again only when
/// it has been away.
/// </summary>
internal sealed class ForeignFiles
{
    private readonly object _lock = new();
    private readonly HashSet<string> _asked = new(PathNames.Comparer);
    private readonly HashSet<string> _foreign = new(PathNames.Comparer);

    /// <summary>A file is there that no project has; whether the projects are to be asked for it.</summary>
    internal bool Add(string path)
    {
        lock (_lock)
        {
            if (_foreign.Contains(path))
            {
                return false;
            }

            _asked.Add(path);
            return true;
        }
    }

    /// <summary>A file is no longer there.</summary>
    internal void Forget(string path)
    {
        lock (_lock)
        {
            _asked.Remove(path);
            _foreign.Remove(path);
        }
    }

    /// <summary>The projects are asked now: gives the files that they are asked for.</summary>
    internal IReadOnlyList<string> Begin()
    {
        lock (_lock)
        {
            string[] asked = [.. _asked];
            _asked.Clear();
            return asked;
        }
    }

    /// <summary>The projects have answered.</summary>
    /// <param name="asked">The files that they were asked for.</param>
    /// <param name="isKnown">Whether one of them has a file.</param>
    internal void End(IReadOnlyList<string> asked, Func<string, bool> isKnown)
    {
        lock (_lock)
        {
            _foreign.UnionWith(asked);
            _foreign.RemoveWhere(path => isKnown(path));
        }
    }
}
