using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0029: a text that is in another language than English.</summary>
public sealed class NotEnglish() : ProblemRule(Rule, ProblemKind.NotEnglish)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0029";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Text is not English",
        "The text that starts with '{0}' does not seem to be English: {1}; ArticleGen finds few quotes in it: "
            + "leave the file out, or set ART0029 to none for it",
        RuleCategories.Article,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "ArticleGen knows how English news says who said what. In another language it finds next to nothing. "
            + "Info, because headline, date and text are there, and nothing in the text is wrong.",
        RulePages.GetPath(Id));

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
