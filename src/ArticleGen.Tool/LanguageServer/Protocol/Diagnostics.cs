namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>Something that is said of a stretch of a document.</summary>
internal sealed record Diagnostic
{
    /// <summary>The stretch.</summary>
    public required Range Range { get; init; }

    /// <summary>1 error, 2 warning, 3 information, 4 hint.</summary>
    public int? Severity { get; init; }

    /// <summary>The rule.</summary>
    public string? Code { get; init; }

    /// <summary>The page of the rule.</summary>
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>Who says it.</summary>
    public string? Source { get; init; }

    /// <summary>What is said.</summary>
    public required string Message { get; init; }
}

/// <summary>Where a code is described.</summary>
/// <param name="Href">The page.</param>
internal sealed record CodeDescription(string Href);

/// <summary>textDocument/publishDiagnostics.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version that was checked; null of a file that is not open.</param>
/// <param name="Diagnostics">All that is said of it.</param>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>The diagnostics that the client may ask for.</summary>
/// <param name="Identifier">Whose they are.</param>
/// <param name="InterFileDependencies">Whether a change of one document may change those of another.</param>
/// <param name="WorkspaceDiagnostics">Whether those of all files can be asked for.</param>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>textDocument/diagnostic.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="PreviousResultId">The report that the client has.</param>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId);

/// <summary>The diagnostics of a document: all of them, or word that they are as they were.</summary>
internal sealed record DocumentDiagnosticReport
{
    internal const string Full = "full";
    internal const string Unchanged = "unchanged";

    /// <summary>"full" or "unchanged".</summary>
    public required string Kind { get; init; }

    /// <summary>Names this report.</summary>
    public string? ResultId { get; init; }

    /// <summary>The diagnostics of a full report.</summary>
    public IReadOnlyList<Diagnostic>? Items { get; init; }
}

/// <summary>workspace/diagnostic.</summary>
/// <param name="PreviousResultIds">The reports that the client has.</param>
internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResultId>? PreviousResultIds);

/// <summary>A report that the client has.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Value">The name of the report.</param>
internal sealed record PreviousResultId(string Uri, string Value);

/// <summary>The diagnostics of all files.</summary>
/// <param name="Items">One report for each document that is told of.</param>
internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentDiagnosticReport> Items);

/// <summary>The diagnostics of one file among all.</summary>
internal sealed record WorkspaceDocumentDiagnosticReport
{
    /// <summary>"full" or "unchanged".</summary>
    public required string Kind { get; init; }

    /// <summary>The document.</summary>
    public required string Uri { get; init; }

    /// <summary>The version that was checked; null of a file that is not open.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public int? Version { get; init; }

    /// <summary>Names this report.</summary>
    public string? ResultId { get; init; }

    /// <summary>The diagnostics of a full report.</summary>
    public IReadOnlyList<Diagnostic>? Items { get; init; }
}
