using ArticleGen.Diagnose.Reporting;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0008: two articles that ask for one name.</summary>
public sealed class DuplicateArticleName() : ArticleRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0008";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Two articles with one name",
        "'{0}' already gives '{1}', so this article is '{2}'; rename this file or its folder, or give it an ArticleName",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A folder keeps its name, then the first article by path; the others get a number. "
            + "A warning, because nothing is lost, and yet the number changes when a file is added or removed.",
        RulePages.GetPath(Id));

    internal override bool LooksAtOthers(CheckedArticle article) => true;

    internal override IReadOnlyList<Finding> Check(CheckedArticle article) =>
        article.FindNameClash() is { Clash: { } clash } named
            ? [new Finding(FirstLine(article.Reading.Text), null, clash.TakenBy, clash.Taken, named.QualifiedName)]
            : [];

    private static TextRange FirstLine(string text) => new(0, SourceText.From(text).Lines[0].Span.Length);
}
