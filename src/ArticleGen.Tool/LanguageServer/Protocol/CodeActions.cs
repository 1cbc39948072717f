using System.Text.Json;

namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>The actions that the server offers.</summary>
/// <param name="CodeActionKinds">Their kinds.</param>
/// <param name="ResolveProvider">Whether an action may come without its changes, which are asked for when it is chosen.</param>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds, bool? ResolveProvider);

/// <summary>textDocument/codeAction.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">Where the user is.</param>
/// <param name="Context">What the client shows there.</param>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext? Context);

/// <summary>What the client shows where actions are asked for.</summary>
/// <param name="Diagnostics">The diagnostics there.</param>
/// <param name="Only">The kinds that are asked for; null for all.</param>
internal sealed record CodeActionContext(IReadOnlyList<Diagnostic>? Diagnostics, IReadOnlyList<string>? Only);

/// <summary>A change that the user may choose.</summary>
internal sealed record CodeAction
{
    internal const string QuickFix = "quickfix";
    internal const string FixAll = "source.fixAll";

    /// <summary>The name of <see cref="Edit"/> among the properties that a client asks for later.</summary>
    internal const string EditProperty = "edit";

    /// <summary>What it does, in words.</summary>
    public required string Title { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>What it mends.</summary>
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>Whether it is the one to take.</summary>
    public bool? IsPreferred { get; init; }

    /// <summary>The changes; null where they are asked for when the action is chosen.</summary>
    public WorkspaceEdit? Edit { get; init; }

    /// <summary>What the client sends back when it asks for the changes.</summary>
    public JsonElement? Data { get; init; }
}
