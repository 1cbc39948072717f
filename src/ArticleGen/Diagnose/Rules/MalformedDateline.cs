using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0001: a date, time or offset of the dateline that cannot be.</summary>
public sealed class MalformedDateline() : ProblemRule(Rule, ProblemKind.MalformedDateline)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0001";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Malformed dateline",
        "The dateline's '{0}' cannot be: {1}{2}",
        RuleCategories.Dateline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A part of the dateline that does not exist is left out of the generated Dateline, "
            + "so the article cannot be sorted or searched by it. "
            + "A warning, because the text is certainly wrong and the rest of the article is still usable.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail, DidYouMean(problem.Suggestion)];
}
