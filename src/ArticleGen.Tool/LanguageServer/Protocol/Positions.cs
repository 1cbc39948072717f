namespace ArticleGen.Tool.LanguageServer.Protocol;

// The types of this folder are those of the Language Server Protocol 3.17, by the specification's names, with the members that are used.

/// <summary>A place in a document, between two characters.</summary>
/// <param name="Line">The line, from 0 on.</param>
/// <param name="Character">How far into the line, from 0 on, in the units that client and server have agreed on.</param>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a document.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends; what stands there is not part of it.</param>
internal readonly record struct Range(Position Start, Position End);

/// <summary>A stretch of some document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Range">The stretch.</param>
internal sealed record Location(string Uri, Range Range);

/// <summary>Text with markup for the user.</summary>
/// <param name="Kind">"plaintext" or "markdown".</param>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Kind, string Value);
