using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer;

/// <summary>The files of a desk as the features of a server look at them, without a server.</summary>
internal sealed class DeskWorkspace
{
    private readonly Desk _desk;
    private int _version = 1;

    /// <summary>Takes the files of a desk.</summary>
    internal DeskWorkspace(Desk desk)
    {
        _desk = desk;
        LoadedWorkspace.Load(Workspace, desk);
    }

    /// <summary>The workspace.</summary>
    internal Workspace Workspace { get; } = new();

    /// <summary>The names in it.</summary>
    internal QuietNames Names { get; } = new();

    /// <summary>Its one project.</summary>
    internal ProjectHome Home => Workspace.Homes[0];

    /// <summary>The names of the project, as completion has them.</summary>
    internal ProjectNames GetNames() => Names.Get(Home, Home.Now!, CancellationToken.None);

    /// <summary>The URI of a file.</summary>
    internal string UriOf(string relative) => DocumentUri.Create(_desk.PathOf(relative));

    /// <summary>Opens a file with its text or another.</summary>
    internal DeskWorkspace Open(string relative, string? text = null)
    {
        Workspace.Open(new(UriOf(relative), "plaintext", _version++, text ?? _desk.Text(relative)));
        return this;
    }

    /// <summary>Opens a file with a text in which "¦" is where the user is, and gives that place.</summary>
    internal TextDocumentPositionParams OpenAt(string relative, string marked)
    {
        int caret = marked.IndexOf('¦', StringComparison.Ordinal);
        string text = marked.Remove(caret, 1);
        Open(relative, text);
        return new(new(UriOf(relative)), new DocumentText(text, PositionEncoding.Utf16).GetPosition(caret));
    }

    /// <summary>The texts that can be put where "¦" is.</summary>
    internal async Task<string[]> CompleteAsync(string relative, string marked)
    {
        CompletionList? list = await new CompletionFeature(Workspace, Names)
            .CompleteAsync(OpenAt(relative, marked), CancellationToken.None);
        return [.. list!.Items.Select(static item => item.TextEdit.NewText)];
    }

    /// <summary>The text after the first thing that can be put where "¦" is.</summary>
    internal async Task<string> TakeFirstAsync(string relative, string marked)
    {
        CompletionList? list = await new CompletionFeature(Workspace, Names)
            .CompleteAsync(OpenAt(relative, marked), CancellationToken.None);
        ArticleGen.Tool.LanguageServer.Protocol.TextEdit edit = list!.Items[0].TextEdit;
        return new DocumentText(marked.Remove(marked.IndexOf('¦', StringComparison.Ordinal), 1), PositionEncoding.Utf16)
            .Change([new(edit.Range, edit.NewText)]).Text;
    }
}
