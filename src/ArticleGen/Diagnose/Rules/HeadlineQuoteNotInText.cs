using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0013: a headline that quotes words which do not stand in the text.</summary>
public sealed class HeadlineQuoteNotInText() : ProblemRule(Rule, ProblemKind.HeadlineQuoteNotInText)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0013";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Headline quotes words the body does not have",
        "The headline quotes '{0}', but {1}: quote what was said, or take the quotation marks away",
        RuleCategories.Quotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Quotation marks promise somebody's own words, and the text below the headline has to have them. "
            + "A warning, because most readers see the headline only, and the one who is quoted sees it first.",
        RulePages.GetPath(Id));

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
