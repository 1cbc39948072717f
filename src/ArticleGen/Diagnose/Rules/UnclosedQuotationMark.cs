namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0004: a quotation mark that opens and never closes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnclosedQuotationMark() : ProblemRule(Rule, ProblemKind.UnclosedQuotationMark)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0004";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unclosed quotation mark",
        "The quotation that opens at '{0}' never closes: put the closing mark where the spoken words end",
        RuleCategories.Quotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Nobody can tell where the spoken words end, so the reporter's own words may be taken for the speaker's. "
            + "A warning, because the text is wrong and the rest of the article is still usable.",
        RulePages.Of(Id));
}
