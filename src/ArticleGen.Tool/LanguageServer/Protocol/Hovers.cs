namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>What is shown beside a place.</summary>
/// <param name="Contents">The text.</param>
/// <param name="Range">What it is about.</param>
internal sealed record Hover(MarkupContent Contents, Range? Range);
