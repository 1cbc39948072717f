using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0002: an article with text and neither a publication line nor a dateline.</summary>
public sealed class MissingDateline() : ProblemRule(Rule, ProblemKind.MissingDateline)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0002";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Missing dateline",
        "No publication line and no dateline go with '{0}': say when and where it was filed, as in 'BERGEN, March 3 (NTB) -'",
        RuleCategories.Dateline,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Nothing says when and where the article was filed, so its Dateline is null. "
            + "A warning, because a news article without a date is of little use; turn it off for features and opinion pieces.",
        RulePages.GetPath(Id));
}
