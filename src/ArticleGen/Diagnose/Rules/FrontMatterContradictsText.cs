using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0028: a title, an author or a date of the front matter that is another one in the text.</summary>
public sealed class FrontMatterContradictsText() : ProblemRule(Rule, ProblemKind.FrontMatterContradictsText)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0028";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Front matter contradicts the text",
        "The front matter's '{0}' contradicts the text: {1}; correct the wrong one",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Title, authors and date of the front matter are those of the generated article, and readers of the text see others. "
            + "A warning, because one of the two is wrong.",
        RulePages.GetPath(Id));

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
