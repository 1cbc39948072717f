namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>Names a document.</summary>
/// <param name="Uri">Its URI.</param>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>Names a document in one version.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Version">The version, which grows with each change.</param>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version);

/// <summary>A document that goes from the client to the server.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="LanguageId">What the client takes it for, such as "plaintext".</param>
/// <param name="Version">The version, which grows with each change.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record TextDocumentItem(string Uri, string? LanguageId, int Version, string Text);

/// <summary>What a request about a document says.</summary>
/// <param name="TextDocument">The document.</param>
internal record TextDocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>What a request about a place in a document says.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
internal record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>textDocument/didOpen.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

/// <summary>textDocument/didChange.</summary>
/// <param name="TextDocument">The document, in the version after the changes.</param>
/// <param name="ContentChanges">The changes; each one is about the document as the one before has left it.</param>
internal sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextDocumentContentChangeEvent> ContentChanges);

/// <summary>A change of a document.</summary>
/// <param name="Range">What is replaced; null where the whole text is.</param>
/// <param name="Text">What stands there afterwards.</param>
internal sealed record TextDocumentContentChangeEvent(Range? Range, string Text);
