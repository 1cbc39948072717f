namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>A line of a lexicon, or a part of one, that is not understood and left out.</summary>
/// <param name="Range">The words at fault, as offsets into the lexicon's text (UTF-16 code units).</param>
/// <param name="Words">The words at fault as a message shows them: on one line, and shortened when long.</param>
/// <param name="Detail">Why they are not understood, as a clause without a full stop.</param>
/// <param name="Advice">What to write instead, as a clause without a full stop.</param>
/// <param name="Suggestion">What should stand in place of <paramref name="Range"/>, when that is clear.</param>
public sealed record LexiconProblem(TextRange Range, string Words, string Detail, string Advice, string? Suggestion = null);
