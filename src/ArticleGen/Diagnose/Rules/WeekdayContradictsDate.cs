using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0010: a weekday that contradicts the date beside it.</summary>
public sealed class WeekdayContradictsDate() : ProblemRule(Rule, ProblemKind.WeekdayContradictsDate)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0010";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Weekday contradicts the date",
        "'{0}' contradicts the date beside it: {1}{2}",
        RuleCategories.Dateline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "One of the two is wrong, and the generated Date follows the date, not the weekday. "
            + "A warning, because readers cannot tell which day is meant.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail, DidYouMean(problem.Suggestion)];
}
