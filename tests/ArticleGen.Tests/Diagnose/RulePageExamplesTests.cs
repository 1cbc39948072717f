using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Documentation;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Diagnose;

/// <summary>The articles on the rule pages do what the pages say of them.</summary>
public class RulePageExamplesTests
{
    public static TheoryData<string> Ids => [.. RulePage.WithArticles.Select(page => page.Id)];

    public static TheoryData<string> ProblemIds =>
        [.. RulePage.WithArticles.Select(page => page.Id).Where(id => AllRules.ById(id) is ProblemRule)];

    [Fact]
    public void Most_pages_show_articles() => Assert.True(Ids.Count >= 8);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_is_reported(string id)
    {
        RulePage page = RulePage.Get(id);
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(id, page.Wrong));
        Assert.Equal(id, diagnostic.Id);
        if (page.Message is { } message)
        {
            Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        }
    }

    // So the test of a check of the reading need not be written again for its rule.
    [Theory]
    [MemberData(nameof(ProblemIds))]
    public async Task What_the_reading_finds_in_the_wrong_example_is_reported_where_it_stands(string id)
    {
        RulePage page = RulePage.Get(id);
        ProblemRule rule = (ProblemRule)AllRules.ById(id);
        Problem problem = Assert.Single(Read(page).Problems, problem => rule.Kinds.Contains(problem.Kind));
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(id, page.Wrong));
        Assert.Equal(TextSpan.FromBounds(problem.Range.Start, problem.Range.End), diagnostic.Location.SourceSpan);
        Assert.NotNull(page.Message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Of_the_right_example_no_rule_has_anything_to_say(string id) =>
        Assert.Empty(await AnalyzeAsync(id, RulePage.Get(id).Right));

    private static ArticleReading Read(RulePage page) => ArticleReader.Read(
        page.Wrong,
        page.Extension == ".md" ? ArticleFormat.Markdown : ArticleFormat.Text,
        ArticleLexicon.Empty,
        TestContext.Current.CancellationToken);

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string id, string text) => Analysis.OfAsync(
        [File(id, text)],
        RulePage.Get(id).Schema is { } schema ? new() { ["ArticleGen_Fields"] = schema } : []);

    private static TextFile File(string id, string text)
    {
        // Only an item makes a Markdown file an article.
        TextFile file = new("/desk/seeds/ferry" + RulePage.Get(id).Extension, text) { Metadata = { ["ArticleGenItem"] = "true" } };
        if (OffByDefault.IsMarked(AllRules.ById(id).Descriptor))
        {
            // The page shows a rule that is off by default switched on.
            file.Metadata["ArticleRules"] = id + "=warning";
        }

        return file;
    }
}
