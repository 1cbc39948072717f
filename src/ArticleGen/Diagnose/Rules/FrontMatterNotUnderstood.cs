using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0027: a part of an article's front matter that is not understood.</summary>
public sealed class FrontMatterNotUnderstood() : ProblemRule(Rule, ProblemKind.FrontMatterNotUnderstood)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0027";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Front matter not understood",
        "The front matter's '{0}' is not understood: {1}",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What is not understood may be read in another way than its author meant; the rest of the front matter counts. "
            + "A warning, because the article then lacks what its author has written there.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
