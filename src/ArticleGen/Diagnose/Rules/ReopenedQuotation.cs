using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0018: a paragraph that re-opens a quotation which the paragraph above has closed.</summary>
public sealed class ReopenedQuotation() : ProblemRule(Rule, ProblemKind.ReopenedQuotation)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0018";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Closed quotation goes on",
        "'{0}' goes on with a quotation, and {1}: leave the closing mark there out, or say beside these words whose they are",
        RuleCategories.Quotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A closing mark at the end of a paragraph says that the speaker has finished, so the next quotation may be anybody's. "
            + "Info, because papers differ in it, and most readers take the words for the same speaker's.",
        RulePages.GetPath(Id));

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
