using System.Collections.Concurrent;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// The last message about each project. Projects are asked again and again: the same message is shown once.
/// </summary>
internal sealed class LastMessages
{
    private readonly ConcurrentDictionary<string, string> _words = new(PathNames.Comparer);

    /// <summary>Keeps the message about a project; false where it is the same as before.</summary>
    internal bool Replace(string project, string words)
    {
        string? before = _words.GetValueOrDefault(project);
        _words[project] = words;
        return before != words;
    }
}
