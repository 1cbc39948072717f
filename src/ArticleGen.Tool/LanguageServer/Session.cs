using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Editing;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer;

/// <summary>What a server is made of, for one client.</summary>
internal sealed class Session : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly EditWriter _edits = new();
    private readonly WorkProgress _progress;
    private readonly DiagnosticsFeature _diagnostics;
    private readonly CodeLensFeature _lenses;
    private FolderWatcher? _watcher;

    /// <summary>Puts a server together.</summary>
    /// <param name="here">The surroundings of the process.</param>
    /// <param name="askProjects">Whether the command line allows projects to be asked.</param>
    /// <param name="client">The client.</param>
    internal Session(Surroundings here, bool askProjects, IClient client)
    {
        Client = client;
        AskProjects = askProjects;
        _progress = new(client);
        DiagnosticWriter shown = new(RulePageFiles.OfThisProgram());
        _diagnostics = new(_workspace, client, shown, _progress);
        QuietNames names = new();
        _diagnostics.Diagnoser.AllChecked += names.Update;
        _lenses = new(_workspace);
        Loader = new(_workspace, here, _progress);
        Features =
        [
            new SynchronizationFeature(_workspace, Loader),
            _diagnostics,
            new CodeActionFeature(_workspace, _diagnostics.Diagnoser, shown, _edits),
            new HoverFeature(_workspace),
            new ReferencesFeature(_workspace, names),
            new RenameFeature(_workspace, names, _edits),
            new WorkspaceSymbolFeature(_workspace, names),
            new DefinitionFeature(_workspace, names),
            new CompletionFeature(_workspace, names),
            new InlayHintFeature(_workspace),
            new DocumentSymbolFeature(_workspace),
            new FoldingRangeFeature(_workspace),
            new SemanticTokensFeature(_workspace),
            _lenses,
            new RefreshFeature(_workspace, client),
        ];
    }

    /// <summary>The client.</summary>
    internal IClient Client { get; }

    /// <summary>Whether the command line allows projects to be asked.</summary>
    internal bool AskProjects { get; }

    /// <summary>Finds projects.</summary>
    internal WorkspaceLoader Loader { get; }

    /// <summary>Watches the process that has started the server.</summary>
    internal ParentProcess Parent { get; } = ParentProcess.OfThisMachine();

    /// <summary>What the server does.</summary>
    internal IReadOnlyList<IFeature> Features { get; }

    /// <summary>Begins with what the client has said of itself.</summary>
    internal void Begin(PositionEncoding encoding, ServerSettings settings, ClientCapabilities client)
    {
        _workspace.Encoding = encoding;
        _diagnostics.IsOn = settings.Diagnostics;
        _lenses.IsOn = settings.CodeLens;
        _progress.ReadCapabilities(client);
        _edits.ReadCapabilities(client);
        Loader.AskProjects = settings.AskProjects;
    }

    /// <summary>Watches files itself.</summary>
    /// <param name="clientWatches">Whether the client watches those in the folders that are open.</param>
    internal void WatchFolders(bool clientWatches)
    {
        FolderWatcher watcher =
            new(Loader, why => Client.Notify("window/logMessage", new MessageParams(MessageParams.Warning, "ArticleGen: " + why)));
        _watcher = watcher;
        Loader.Looking += folders =>
            watcher.Watch([.. folders.Where(folder => !clientWatches || folder.Part != WatchedPart.All)]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Loader.Dispose();
        _watcher?.Dispose();
    }
}
