using System.Collections.Concurrent;
using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Diagnosing;

/// <summary>Keeps what it is told.</summary>
internal sealed class RecordingSink : IDiagnosticsSink
{
    /// <summary>The files of which something else is said, one after the other.</summary>
    internal ConcurrentQueue<string> Told { get; } = new();

    /// <summary>Called when all files of a project are about to be checked.</summary>
    internal Action<ProjectHome> PassBegins { get; set; } = static _ => { };

    /// <inheritdoc/>
    public void Changed(IReadOnlyCollection<string> paths)
    {
        foreach (string path in paths)
        {
            Told.Enqueue(path);
        }
    }

    /// <inheritdoc/>
    public IPassProgress BeginPass(ProjectHome home, int count, bool isFirst)
    {
        PassBegins(home);
        return new Silent();
    }

    /// <inheritdoc/>
    public void Failed(Exception failure) => throw failure;

    private sealed class Silent : IPassProgress
    {
        public void Report(int value)
        {
        }

        public void Dispose()
        {
        }
    }
}
