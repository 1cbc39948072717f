namespace ArticleGen.Reading;

/// <summary>Something in an article that an editor should look at.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Range">The words at fault.</param>
/// <param name="Words">The words at fault as a message shows them: on one line, and shortened when long.</param>
/// <param name="Detail">Why it is wrong, as a clause without a full stop, such as "February has at most 29 days".</param>
/// <param name="Suggestion">What should stand in place of <paramref name="Range"/>, when that is clear.</param>
public sealed record Problem(ProblemKind Kind, TextRange Range, string Words, string Detail, string? Suggestion = null)
{
    /// <summary>
    /// The change that mends it, when that is clear; a fix may make it. Where there is a suggestion, it is put in place of the words at
    /// fault.
    /// </summary>
    public TextEdit? Edit { get; init; } = Suggestion is null ? null : new TextEdit(Range, Suggestion);
}
