namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>What the server is able to do. Each feature sets what it adds.</summary>
internal sealed class ServerCapabilities
{
    /// <summary>The units of positions.</summary>
    public string? PositionEncoding { get; set; }

    /// <summary>How documents are kept the same on both sides.</summary>
    public TextDocumentSyncOptions? TextDocumentSync { get; set; }

    /// <summary>Diagnostics that the client asks for.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; set; }

    /// <summary>Fixes.</summary>
    public CodeActionOptions? CodeActionProvider { get; set; }

    /// <summary>What is shown beside a place.</summary>
    public bool? HoverProvider { get; set; }

    /// <summary>All places of an actor.</summary>
    public bool? ReferencesProvider { get; set; }

    /// <summary>The places of an actor in a document.</summary>
    public bool? DocumentHighlightProvider { get; set; }

    /// <summary>New names for actors: <see cref="RenameOptions"/>, or true for clients that know none.</summary>
    public object? RenameProvider { get; set; }

    /// <summary>Actors and articles by their names.</summary>
    public bool? WorkspaceSymbolProvider { get; set; }

    /// <summary>Where a name leads.</summary>
    public bool? DefinitionProvider { get; set; }

    /// <summary>What can be put at a place.</summary>
    public CompletionOptions? CompletionProvider { get; set; }

    /// <summary>Words between those of a document.</summary>
    public bool? InlayHintProvider { get; set; }

    /// <summary>What a document has.</summary>
    public bool? DocumentSymbolProvider { get; set; }

    /// <summary>What can be folded.</summary>
    public bool? FoldingRangeProvider { get; set; }

    /// <summary>What words are.</summary>
    public SemanticTokensOptions? SemanticTokensProvider { get; set; }

    /// <summary>Lines above the text.</summary>
    public CodeLensOptions? CodeLensProvider { get; set; }

    /// <summary>Several folders.</summary>
    public WorkspaceServerCapabilities? Workspace { get; set; }
}

/// <summary>How documents are kept the same on both sides.</summary>
/// <param name="OpenClose">Whether the client says which documents are open.</param>
/// <param name="Change">How changes are sent: 1 the whole text, 2 what has changed.</param>
/// <param name="Save">Whether the client says when a document is saved.</param>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save)
{
    internal const int Incremental = 2;
}

/// <summary>Several folders.</summary>
/// <param name="WorkspaceFolders">What the server makes of them.</param>
internal sealed record WorkspaceServerCapabilities(WorkspaceFoldersServerCapabilities WorkspaceFolders);

/// <summary>What the server makes of several folders.</summary>
/// <param name="Supported">Whether it knows them.</param>
/// <param name="ChangeNotifications">Whether it wants to hear of changes.</param>
internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);
