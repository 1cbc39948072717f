using ArticleGen.Files;
using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>
/// Makes the client ask again for what it shows in documents when something outside them has changed: a project was found, or a lexicon
/// was edited.
/// </summary>
internal sealed class RefreshFeature : IFeature
{
    private readonly IClient _client;
    private IReadOnlyList<string> _methods = [];
    private int _changes;

    /// <summary>Follows a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="client">Who is to ask again.</param>
    internal RefreshFeature(Workspace workspace, IClient client)
    {
        _client = client;
        workspace.ProjectLoaded += _ => Refresh();
        workspace.ProjectLeft += _ => Refresh();
        workspace.FileChanged += (home, path) =>
        {
            if (home.Now is { } now && IsLexicon(now, path))
            {
                _ = RefreshLaterAsync();
            }
        };
    }

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client) => _methods =
    [
        .. Find(client.Workspace?.InlayHint, "workspace/inlayHint/refresh"),
        .. Find(client.Workspace?.SemanticTokens, "workspace/semanticTokens/refresh"),
        .. Find(client.Workspace?.CodeLens, "workspace/codeLens/refresh"),
    ];

    private static string[] Find(RefreshCapability? client, string method) => client?.RefreshSupport == true ? [method] : [];

    private static bool IsLexicon(ProjectSnapshot project, string path) =>
        project.Find(path) is { } file && project.Known.FindItem(file) is KnownItem { IsLexicon: true };

    private async Task RefreshLaterAsync()
    {
        int change = Interlocked.Increment(ref _changes);
        await Task.Delay(Pauses.Typing).ConfigureAwait(false);
        if (change == Volatile.Read(ref _changes))
        {
            Refresh();
        }
    }

    private void Refresh()
    {
        foreach (string method in _methods)
        {
            _ = _client.RequestAsync(method, null);
        }
    }
}
