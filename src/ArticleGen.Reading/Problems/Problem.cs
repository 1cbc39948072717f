namespace ArticleGen.Reading;

/// <summary>Something in an article that an editor should look at.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Range">The words at fault.</param>
/// <param name="Words">The words at fault as a message shows them: on one line, and shortened when long.</param>
/// <param name="Detail">Why it is wrong, as a clause without a full stop, such as "February has at most 29 days".</param>
/// <param name="Suggestion">What should stand in place of <paramref name="Range"/>, when that is clear; a fix may put it there.</param>
public sealed record Problem(ProblemKind Kind, TextRange Range, string Words, string Detail, string? Suggestion = null);
