using System.Globalization;
using ArticleGen.Accuracy.Corpora;
using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Accuracy.Rules;

/// <summary>Runs the checks of all rules that look at one article at a time; those that are off by default as well.</summary>
internal static class RuleCheck
{
    private static readonly IReadOnlyList<ArticleRule> Rules = [.. KnownRules.All.Where(rule => rule is not GeneratorRule)];

    /// <summary>The IDs and titles of the rules.</summary>
    public static IEnumerable<(string Id, string Title)> Titles =>
        Rules.Select(rule => (rule.Descriptor.Id, rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What the rules report in an article, a rule at a time.</summary>
    public static IEnumerable<Firing> Of(CorpusArticle article)
    {
        CheckedArticle read = new(ArticleReader.Read(article.Text), new NoOptions());
        return Rules.SelectMany(
            rule =>
                rule.Check(read)
                    .Select(finding => new Firing(article.Id, article.Text, rule.Descriptor.Id, finding.Range, Message(rule, finding))));
    }

    private static string Message(ArticleRule rule, Finding finding) =>
        string.Format(
            CultureInfo.InvariantCulture,
            rule.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
            finding.Arguments);
}
