namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>What the client is able to do. Where it says nothing, the properties are null.</summary>
internal sealed record ClientCapabilities
{
    /// <summary>Encodings of positions and the like.</summary>
    public GeneralClientCapabilities? General { get; init; }

    /// <summary>About documents.</summary>
    public TextDocumentClientCapabilities? TextDocument { get; init; }

    /// <summary>About the window.</summary>
    public WindowClientCapabilities? Window { get; init; }

    /// <summary>About the folders that are open.</summary>
    public WorkspaceClientCapabilities? Workspace { get; init; }

    /// <summary>What the specification does not have.</summary>
    public ExperimentalCapabilities? Experimental { get; init; }

    /// <summary>Whether the client asks for diagnostics, so that the server need not send them.</summary>
    internal bool PullsDiagnostics => TextDocument?.Diagnostic is not null;
}

/// <summary>Encodings of positions and the like.</summary>
/// <param name="PositionEncodings">The units of positions that the client understands, the best first.</param>
internal sealed record GeneralClientCapabilities(IReadOnlyList<string>? PositionEncodings);

/// <summary>About documents.</summary>
internal sealed record TextDocumentClientCapabilities
{
    /// <summary>Whether the client asks for diagnostics.</summary>
    public DynamicRegistrationCapability? Diagnostic { get; init; }

    /// <summary>What is known of actions.</summary>
    public CodeActionClientCapabilities? CodeAction { get; init; }

    /// <summary>What hovers may hold.</summary>
    public HoverClientCapabilities? Hover { get; init; }

    /// <summary>What is known of new names.</summary>
    public RenameClientCapabilities? Rename { get; init; }

    /// <summary>What is known of symbols.</summary>
    public DocumentSymbolClientCapabilities? DocumentSymbol { get; init; }

    /// <summary>What is known of completion.</summary>
    public CompletionClientCapabilities? Completion { get; init; }

    /// <summary>What is known of tokens.</summary>
    public SemanticTokensClientCapabilities? SemanticTokens { get; init; }

    /// <summary>What is known of folding.</summary>
    public FoldingRangeClientCapabilities? FoldingRange { get; init; }
}

/// <summary>Something that may be registered while the client runs.</summary>
/// <param name="DynamicRegistration">Whether it may.</param>
internal sealed record DynamicRegistrationCapability(bool? DynamicRegistration);

/// <summary>What is known of actions.</summary>
/// <param name="DataSupport">Whether the client sends back the data of an action.</param>
/// <param name="ResolveSupport">What it asks for when an action is chosen.</param>
internal sealed record CodeActionClientCapabilities(bool? DataSupport, ResolveSupport? ResolveSupport);

/// <summary>What a client asks for when something is chosen.</summary>
/// <param name="Properties">The names of the properties.</param>
internal sealed record ResolveSupport(IReadOnlyList<string>? Properties);

/// <summary>What hovers may hold.</summary>
/// <param name="ContentFormat">"markdown" and "plaintext", the better first.</param>
internal sealed record HoverClientCapabilities(IReadOnlyList<string>? ContentFormat);

/// <summary>What is known of new names.</summary>
/// <param name="PrepareSupport">Whether the client asks first whether a name can be changed.</param>
internal sealed record RenameClientCapabilities(bool? PrepareSupport);

/// <summary>What is known of symbols.</summary>
/// <param name="HierarchicalDocumentSymbolSupport">Whether symbols may have symbols below them.</param>
/// <param name="SymbolKind">The kinds of symbols that the client knows.</param>
internal sealed record DocumentSymbolClientCapabilities(bool? HierarchicalDocumentSymbolSupport, KindCapability? SymbolKind);

/// <summary>What is known of symbols of the workspace.</summary>
/// <param name="SymbolKind">The kinds of symbols that the client knows.</param>
internal sealed record WorkspaceSymbolClientCapabilities(KindCapability? SymbolKind);

/// <summary>What is known of completion.</summary>
/// <param name="CompletionItemKind">The kinds of items that the client knows.</param>
internal sealed record CompletionClientCapabilities(KindCapability? CompletionItemKind);

/// <summary>The kinds that a client knows. One that tells them shows others as well, by a usual picture.</summary>
/// <param name="ValueSet">The kinds; null for those of the first protocol, which end at 18 both for symbols and for items.</param>
internal sealed record KindCapability(IReadOnlyList<int>? ValueSet)
{
    private const int LastOfFirstProtocol = 18;

    /// <summary>A kind that the client can show.</summary>
    /// <param name="client">What the client says of kinds; null where it says nothing.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="old">The kind of the first protocol that comes nearest.</param>
    internal static int Choose(KindCapability? client, int kind, int old) =>
        kind <= LastOfFirstProtocol || client?.ValueSet is not null ? kind : old;
}

/// <summary>What is known of tokens.</summary>
/// <param name="TokenTypes">The types that the client can show.</param>
/// <param name="TokenModifiers">The modifiers that it can show.</param>
internal sealed record SemanticTokensClientCapabilities(IReadOnlyList<string>? TokenTypes, IReadOnlyList<string>? TokenModifiers);

/// <summary>What is known of folding.</summary>
/// <param name="RangeLimit">How many ranges the client wants at most.</param>
internal sealed record FoldingRangeClientCapabilities(int? RangeLimit);

/// <summary>What the specification does not have, as several servers and clients have agreed on it.</summary>
/// <param name="Commands">The commands of the client that lenses may name.</param>
internal sealed record ExperimentalCapabilities(ClientCommands? Commands);

/// <summary>The commands of a client that lenses may name.</summary>
/// <param name="Commands">Their names.</param>
internal sealed record ClientCommands(IReadOnlyList<string>? Commands);

/// <summary>About the window.</summary>
/// <param name="WorkDoneProgress">Whether the server may show how far it has come.</param>
internal sealed record WindowClientCapabilities(bool? WorkDoneProgress);

/// <summary>About the folders that are open.</summary>
internal sealed record WorkspaceClientCapabilities
{
    /// <summary>What is known of changes of several documents.</summary>
    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    /// <summary>Whether the client can watch files for the server.</summary>
    public DynamicRegistrationCapability? DidChangeWatchedFiles { get; init; }

    /// <summary>What is known of symbols of the workspace.</summary>
    public WorkspaceSymbolClientCapabilities? Symbol { get; init; }

    /// <summary>Whether diagnostics can be asked for again.</summary>
    public RefreshCapability? Diagnostics { get; init; }

    /// <summary>Whether hints can be asked for again.</summary>
    public RefreshCapability? InlayHint { get; init; }

    /// <summary>Whether tokens can be asked for again.</summary>
    public RefreshCapability? SemanticTokens { get; init; }

    /// <summary>Whether lenses can be asked for again.</summary>
    public RefreshCapability? CodeLens { get; init; }
}

/// <summary>What is known of changes of several documents.</summary>
/// <param name="DocumentChanges">Whether the client knows changes of one version of a document.</param>
internal sealed record WorkspaceEditClientCapabilities(bool? DocumentChanges);

/// <summary>Something that the client can be made to ask for again.</summary>
/// <param name="RefreshSupport">Whether it can.</param>
internal sealed record RefreshCapability(bool? RefreshSupport);
