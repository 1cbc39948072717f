using System.Text.Json.Serialization;

namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>A change of a document.</summary>
/// <param name="Range">What is replaced; empty to insert.</param>
/// <param name="NewText">What stands there afterwards; "" to delete.</param>
internal sealed record TextEdit(Range Range, string NewText);

/// <summary>Changes of several documents, in one of two forms.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>The changes of each document, by its URI: for clients that know nothing else.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes { get; init; }

    /// <summary>The changes of each document in one version of it.</summary>
    public IReadOnlyList<TextDocumentEdit>? DocumentChanges { get; init; }
}

/// <summary>Changes of one version of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Edits">The changes.</param>
internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextEdit> Edits);

/// <summary>Names a document in one version, open or not.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Version">The version; null, which is sent, where the document is not open and its file counts.</param>
internal sealed record OptionalVersionedTextDocumentIdentifier(
    string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);
