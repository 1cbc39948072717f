using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0004: a quotation mark that opens and never closes, or closes and never opened.</summary>
public sealed class UnpairedQuotationMark() : ProblemRule(Rule, ProblemKind.UnclosedQuotationMark, ProblemKind.UnopenedQuotationMark)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0004";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unpaired quotation mark",
        "The quotation that {0} at '{1}' never {2}: put the {3} mark where the spoken words {4}",
        RuleCategories.Quotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Nobody can tell where the spoken words start or end, so the reporter's own words may be taken for the speaker's. "
            + "A warning, because the text is wrong and the rest of the article is still usable.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    private protected override object?[] Arguments(Problem problem) => problem.Kind == ProblemKind.UnopenedQuotationMark
        ? ["closes", problem.Words, "opens", "opening", "start"]
        : ["opens", problem.Words, "closes", "closing", "end"];
}
