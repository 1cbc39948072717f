using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0014: a dateline in the text that is days away from the publication line.</summary>
public sealed class DatelineContradictsPublication() : ProblemRule(Rule, ProblemKind.DatelineContradictsPublication)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0014";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Dateline contradicts the publication line",
        "The dateline '{0}' contradicts the date of publication: {1}; correct the wrong one",
        RuleCategories.Dateline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The two are more than three days apart, and the generated Date follows the publication line. "
            + "A warning, because readers cannot tell which day is meant.",
        RulePages.GetPath(Id));

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
