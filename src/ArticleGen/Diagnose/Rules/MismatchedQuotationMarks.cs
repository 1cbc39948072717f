using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0017: a pair of quotation marks in which one mark is doubled, or of another kind than the other.</summary>
public sealed class MismatchedQuotationMarks() : ProblemRule(Rule, ProblemKind.MismatchedQuotationMarks)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0017";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Mismatched quotation marks",
        "The marks around '{0}' are no pair, for {1}: write {2} there",
        RuleCategories.Quotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The quotation is read as it is meant, and the marks are wrong all the same. "
            + "A warning, because readers see the slip, and its correction is safe.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail, problem.Suggestion];
}
