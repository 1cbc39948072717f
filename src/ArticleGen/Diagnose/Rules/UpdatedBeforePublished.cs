using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0015: a line that says the article was changed before it came out.</summary>
public sealed class UpdatedBeforePublished() : ProblemRule(Rule, ProblemKind.UpdatedBeforePublished)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0015";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Updated before it was published",
        "'{0}' contradicts the date of publication: {1}; correct the wrong one",
        RuleCategories.Dateline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An article cannot be changed before it is published. The generated Published is the publication date. "
            + "A warning, because readers cannot tell which of the two is meant.",
        RulePages.GetPath(Id));

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
