using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer;

/// <summary>A workspace with the files of a folder, as a project has them that lists its lexicons and schemas.</summary>
internal static class LoadedWorkspace
{
    /// <summary>Finds the files of a folder.</summary>
    internal static Workspace Load(Desk desk)
    {
        Workspace workspace = new();
        Load(workspace, desk);
        return workspace;
    }

    /// <summary>Finds the files of a folder, and puts them into a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="desk">The folder.</param>
    /// <param name="source">The project that has the files; the folder itself unless something else is said.</param>
    internal static void Load(Workspace workspace, Desk desk, string? source = null) =>
        workspace.Load(source ?? desk.Folder, Find(desk));

    /// <summary>The files of a folder.</summary>
    internal static ArticleSet Find(Desk desk) => Find(desk, desk.Folder);

    /// <summary>Some articles of a folder, as a project has them that lists them with the lexicons and schemas of the folder.</summary>
    /// <param name="desk">The folder.</param>
    /// <param name="paths">The articles, or folders of them.</param>
    internal static ArticleSet Find(Desk desk, params string[] paths)
    {
        AskedOptions asked = new()
        {
            Lexicons = [.. desk.Names().Where(static name => name.EndsWith(".lexicon", StringComparison.Ordinal))],
            Schemas = [.. desk.Names().Where(static name => name.EndsWith(".schema", StringComparison.Ordinal))],
        };
        Surroundings here = new(desk.Folder, Stream.Null, Stream.Null, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false);
        return TextInput.Open(paths, [], "stdin.txt", asked, here, CancellationToken.None);
    }

    /// <summary>Names a file of the folder.</summary>
    internal static TextDocumentIdentifier Name(Desk desk, string relative) => new(new Uri(desk.PathOf(relative)).AbsoluteUri);
}
