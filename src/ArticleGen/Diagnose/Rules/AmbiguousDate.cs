using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0009: a date that is two days in two countries, such as 03/04/2008.</summary>
public sealed class AmbiguousDate() : ProblemRule(Rule, ProblemKind.AmbiguousDate)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0009";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Ambiguous date (03/04/2008)",
        "The dateline's '{0}' can be two days: {1}; write the month as a word",
        RuleCategories.Dateline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "In some countries the day stands first, in others the month; which is meant is not guessed, "
            + "and the generated Dateline has neither. "
            + "A warning, because readers cannot tell either.",
        RulePages.GetPath(Id));

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
