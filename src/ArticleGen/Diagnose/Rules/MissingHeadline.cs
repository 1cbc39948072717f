using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0006: an article without a headline, or without any text.</summary>
public sealed class MissingHeadline() : ProblemRule(Rule, ProblemKind.NoHeadline, ProblemKind.EmptyArticle)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0006";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "No headline, or no text",
        "The article {0}: {1}; {2}",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Without a headline the generated Headline is empty, and so is the first line of the documentation that editors show. "
            + "A warning, because the file is most likely not finished, or not an article.",
        RulePages.GetPath(Id));

    private protected override object?[] Arguments(Problem problem) => problem switch
    {
        { Kind: ProblemKind.NoHeadline } =>
            ["has no headline", $"it starts with '{problem.Words}'", "write one above it, with an empty line between the two"],
        { Words.Length: 0 } => ["is empty", problem.Detail, "write the article, or remove the file from the articles"],
        _ => ["has no text", problem.Detail, "write the text below the headline, or remove the file from the articles"],
    };
}
