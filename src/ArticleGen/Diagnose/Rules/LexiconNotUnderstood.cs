using ArticleGen.Diagnose.Reporting;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0026: a line of the project's lexicon, or a part of one, that is not understood.</summary>
public sealed class LexiconNotUnderstood() : ArticleRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0026";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Lexicon not understood",
        "The lexicon's '{0}' is not understood: {1}; {2}{3}",
        RuleCategories.Settings,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What is not understood is left out, and the rest of the lexicon counts. "
            + "A warning, because articles are then not read as the project means them to be.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    internal override IReadOnlyList<Finding> Check(LexiconReading lexicon) =>
    [
        .. lexicon.Problems.Select(static problem => new Finding(
            problem.Range, Edit(problem), problem.Words, problem.Detail, problem.Advice, DidYouMean(problem.Suggestion))),
    ];

    private static TextEdit? Edit(LexiconProblem problem) => problem.Suggestion is { } meant ? new TextEdit(problem.Range, meant) : null;
}
