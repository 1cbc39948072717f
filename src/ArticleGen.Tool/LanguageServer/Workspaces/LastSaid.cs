using System.Collections.Concurrent;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// What was said of each project last. Projects are asked again and again, and nobody wants to read the same each time.
/// </summary>
internal sealed class LastSaid
{
    private readonly ConcurrentDictionary<string, string> _words = new(PathNames.Comparer);

    /// <summary>Keeps what is said of a project; false where the same was said last.</summary>
    internal bool Take(string project, string words)
    {
        string? before = _words.GetValueOrDefault(project);
        _words[project] = words;
        return before != words;
    }
}
