using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0007: text that was decoded wrongly or holds control characters, and files that are no text.</summary>
public sealed class UndecodableText() : ProblemRule(Rule, ProblemKind.UndecodableText)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0007";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Undecodable text",
        "'{0}' is not text: {1}",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The compiler decodes a file as UTF-8, unless a byte order mark says otherwise; bytes that do not fit are lost. "
            + "A warning, because letters are missing from the generated text, and everything else in it is right.",
        RulePages.GetPath(Id));

    // The build has found the file to be binary. The compiler would stop if anything asked for its text.
    internal override IReadOnlyList<Finding> CheckBinary(string path) =>
    [
        new(
            new TextRange(0, 0),
            null,
            ProjectPaths.FileName(path),
            "the compiler takes the file for a binary one, as it does UTF-32 without a byte order mark; "
                + "save it as UTF-8, or remove it from the articles"),
    ];

    private protected override object?[] Arguments(Problem problem) => [problem.Words, problem.Detail];
}
