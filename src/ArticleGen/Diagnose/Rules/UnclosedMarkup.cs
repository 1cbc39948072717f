using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0030: markup that never ends, so that the rest of the article is no text.</summary>
public sealed class UnclosedMarkup() : ProblemRule(Rule, ProblemKind.UnclosedMarkup)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0030";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Markup that never ends hides the rest of the text",
        "'{0}' never ends and hides the text below it: {1}",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A comment, a script or a piece of code goes on to the end of the file, and the article ends above it. "
            + "A warning, because the paragraphs and quotes below are missing in the article, and on the page as well.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
