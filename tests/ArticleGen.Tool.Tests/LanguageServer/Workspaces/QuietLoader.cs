using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

/// <summary>Finds projects without a server, and tells nobody of it.</summary>
internal static class QuietLoader
{
    /// <summary>Makes a loader that puts files into a workspace.</summary>
    internal static WorkspaceLoader Create(Workspace workspace) => new(
        workspace,
        new Surroundings(Path.GetTempPath(), Stream.Null, Stream.Null, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false),
        new QuietListener());

    private sealed class QuietListener : ILoadListener
    {
        public IDisposable Begin(string project) => new MemoryStream();

        public void Chose(string project, string framework)
        {
        }

        public void CannotLoad(string why, bool isMinor)
        {
        }

        public void Failed(Exception failure) => throw failure;
    }
}
