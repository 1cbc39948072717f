namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>textDocument/inlayHint.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">What the client shows of it.</param>
internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, Range Range);

/// <summary>Words that the client shows between those of the document.</summary>
internal sealed record InlayHint
{
    /// <summary>Where they stand.</summary>
    public required Position Position { get; init; }

    /// <summary>The words.</summary>
    public required string Label { get; init; }

    /// <summary>What is shown beside them.</summary>
    public string? Tooltip { get; init; }

    /// <summary>Whether a blank stands in front of them.</summary>
    public bool? PaddingLeft { get; init; }
}
