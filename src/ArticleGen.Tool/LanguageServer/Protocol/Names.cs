namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>A stretch of a document that goes with the one where the user is.</summary>
/// <param name="Range">The stretch.</param>
/// <param name="Kind">1 text, 2 read, 3 write.</param>
internal sealed record DocumentHighlight(Range Range, int Kind)
{
    internal const int Text = 1;
    internal const int Read = 2;
}

/// <summary>What the server does for new names.</summary>
/// <param name="PrepareProvider">Whether the client may ask whether a name can be changed.</param>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>textDocument/rename.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
/// <param name="NewName">The new name.</param>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName)
    : TextDocumentPositionParams(TextDocument, Position);

/// <summary>What can be given a new name.</summary>
/// <param name="Range">The stretch that is shown as what is renamed.</param>
/// <param name="Placeholder">The name that the user changes.</param>
internal sealed record PrepareRenameResult(Range Range, string Placeholder);

/// <summary>workspace/symbol.</summary>
/// <param name="Query">What the user has typed.</param>
internal sealed record WorkspaceSymbolParams(string Query);
