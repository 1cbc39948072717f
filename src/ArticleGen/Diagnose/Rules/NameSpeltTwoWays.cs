using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0011: a name that the article spells two ways.</summary>
public sealed class NameSpeltTwoWays() : ProblemRule(Rule, ProblemKind.NameSpeltTwoWays)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0011";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "One name spelt two ways",
        "'{0}' looks like a second spelling of one name: {1}{2}",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Two names are one letter apart and plainly belong to one person or organization; "
            + "each spelling has an actor of its own in the generated code. The rarer spelling is marked. "
            + "A warning, because one of the two is wrong, and a name is the last thing to get wrong.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail, DidYouMean(problem.Suggestion)];
}
