using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0003: a quotation nobody is said to have said.</summary>
public sealed class UnattributedQuote() : ProblemRule(Rule, ProblemKind.UnattributedQuote)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0003";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unattributed quote",
        "Nobody is said to have said '{0}': name the speaker beside it, or take the quotation marks away",
        RuleCategories.Quotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Words in quotation marks need somebody who said them; without one the generated Quote has no Speaker. "
            + "A warning, because an editor would ask, and the article is still usable.",
        RulePages.GetPath(Id));
}
