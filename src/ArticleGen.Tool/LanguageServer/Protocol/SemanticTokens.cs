namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>The tokens that the server gives.</summary>
/// <param name="Legend">What their numbers mean.</param>
/// <param name="Range">Whether those of a part of a document can be asked for.</param>
/// <param name="Full">Whether those of a whole document can be asked for.</param>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Range, bool Full);

/// <summary>What the numbers of tokens mean.</summary>
/// <param name="TokenTypes">The types, by their numbers.</param>
/// <param name="TokenModifiers">The modifiers, by their bits.</param>
internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

/// <summary>textDocument/semanticTokens/range.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">The part of it.</param>
internal sealed record SemanticTokensRangeParams(TextDocumentIdentifier TextDocument, Range Range);

/// <summary>What the words of a document are.</summary>
/// <param name="Data">
/// Five numbers a token: lines and characters from the token before, its length, its type and its modifiers.
/// </param>
internal sealed record SemanticTokens(IReadOnlyList<int> Data);
