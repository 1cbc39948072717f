namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0006: an article without a headline, or without any text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingHeadline() : ProblemRule(Rule, ProblemKind.NoHeadline, ProblemKind.EmptyArticle)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0006";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "No headline",
        "The article has no headline: {0}; write one in the first line, with an empty line after it",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The generated Headline is empty, and so is the first line of the documentation that editors show. "
            + "A warning, because the file is most likely not finished, or not an article.",
        RulePages.Folder + Id + RulePages.Extension);

    private protected override object?[] Arguments(Problem problem) =>
        [problem.Kind == ProblemKind.EmptyArticle ? "the file holds no text" : $"it starts with '{problem.Words}'"];
}
