namespace ArticleGen.Fields.Schema;

/// <summary>A part of a schema that is not understood, so that its field is left out.</summary>
/// <param name="Range">The words at fault, as offsets into the text of the schema.</param>
/// <param name="Words">The words at fault as a message shows them: on one line, and shortened when long.</param>
/// <param name="Detail">Why they are not understood, as a clause without a full stop.</param>
/// <param name="Advice">What to write instead, as a clause that follows "write".</param>
/// <param name="Suggestion">What should stand in place of <paramref name="Range"/>, when that is clear.</param>
internal sealed record SchemaProblem(TextRange Range, string Words, string Detail, string Advice, string? Suggestion = null);
