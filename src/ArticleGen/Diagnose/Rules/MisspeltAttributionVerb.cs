using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0005: an attribution verb that is misspelt.</summary>
public sealed class MisspeltAttributionVerb() : ProblemRule(Rule, ProblemKind.MisspeltCue)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0005";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Misspelt attribution verb",
        "'{0}' looks misspelt{1}",
        RuleCategories.Quotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The word stands where a verb of saying, or 'according', belongs and is one slip away from it. It is read as that word. "
            + "A warning, because a typing error in print is embarrassing, and its correction is safe.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    private protected override object?[] Arguments(Problem problem) => [problem.Words, DidYouMean(problem.Suggestion)];
}
