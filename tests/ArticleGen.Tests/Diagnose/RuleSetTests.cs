using System.Globalization;
using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;
using ArticleGen.Documentation;
using ArticleGen.Tests.Settings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Diagnose;

/// <summary>What holds of the rules as a set.</summary>
public class RuleSetTests
{
    private static readonly IReadOnlyList<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ArticleAnalyzer).Assembly.GetTypes()
            .Where(
                type =>
                    type.GetCustomAttributes(false)
                        .OfType<DiagnosticAnalyzerAttribute>()
                        .SingleOrDefault()?.Languages is [LanguageNames.CSharp])
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Ids => AllRules.Ids;

    [Fact]
    public void Every_kind_of_problem_has_exactly_one_rule() => Assert.Equal(
        Enum.GetValues<ProblemKind>(),
        AllRules.Instances.OfType<ProblemRule>().SelectMany(rule => rule.Kinds).Order());

    // Few: the compiler calls each of them for each file.
    [Fact]
    public void The_analyzers_a_compiler_finds_are_those_that_the_tool_runs() => Assert.Equal(
        KnownRules.Analyzers.Select(analyzer => analyzer.GetType().Name),
        Analyzers.Select(analyzer => analyzer.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_unique() => Assert.Equal(
        AllRules.Instances.Count,
        AllRules.Instances.Select(rule => rule.Descriptor.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_found_explained_and_linked(string id)
    {
        ArticleRule rule = AllRules.ById(id);
        Assert.Matches("^ART[0-9]{4}$", id);
        Assert.Single(Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics), descriptor => descriptor.Equals(rule.Descriptor));
        string reason = rule.Descriptor.Description.ToString(CultureInfo.InvariantCulture);
        Assert.Contains($"{rule.Descriptor.DefaultSeverity}, because", reason, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(
            rule.Descriptor.Category,
            new[] { RuleCategories.Dateline, RuleCategories.Quotation, RuleCategories.Article, RuleCategories.Settings });
        Assert.Equal($"articlegen/{ProductVersion.Package}/rules/{id}.md", rule.Descriptor.HelpLinkUri);
        Assert.True(rule.Descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_all_a_reader_asks(string id)
    {
        DiagnosticDescriptor rule = AllRules.ById(id).Descriptor;
        RulePage page = RulePage.Get(id);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page.Text, StringComparison.Ordinal);
        Assert.Contains($"\n| Category | {rule.Category} |\n| Severity | {rule.DefaultSeverity} |\n", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            id switch
            {
                LexiconNotUnderstood.Id => ["What it reports", "Why", "Wrong", "Right", "The lexicon", "Configure"],
                SchemaNotUnderstood.Id => ["What it reports", "Why", "Wrong", "Right", "The schema", "Configure"],
                _ => ["What it reports", "Why", "Wrong", "Right", "Configure"],
            },
            page.Headings);
    }

    // How rules are set is told once; a page tells what is particular to its rule.
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_leads_to_how_the_rule_is_set(string id)
    {
        string page = RulePage.Get(id).Text;
        string configure = page[page.IndexOf("\n## Configure\n", StringComparison.Ordinal)..];
        Assert.Contains("(configure.md)", configure, StringComparison.Ordinal);
        Assert.Equal(AllRules.ById(id) is GeneratorRule, configure.Contains("cannot be set for single files", StringComparison.Ordinal));
        Assert.DoesNotContain("NoWarn", page, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet_diagnostic", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_lists_the_rules_as_they_are()
    {
        Dictionary<string, string[]> rows = RulePage.Index.Rows("The rules").ToDictionary(row => row[0]);
        Assert.All(AllRules.Instances, rule =>
        {
            DiagnosticDescriptor descriptor = rule.Descriptor;
            string[] row = rows[$"[{descriptor.Id}]({descriptor.Id}.md)"];
            Assert.StartsWith(descriptor.Title.ToString(CultureInfo.InvariantCulture), row[1], StringComparison.Ordinal);
            Assert.Equal(OffByDefault.IsMarked(descriptor), row[1].EndsWith("; off until its ID has a severity", StringComparison.Ordinal));
            Assert.Equal([descriptor.Category, descriptor.DefaultSeverity.ToString(), rule.HasFix ? "yes" : "no"], row[2..5]);
        });
    }

    [Fact]
    public void The_index_lists_those_there_are_in_their_order() => Assert.Equal(
        AllRules.Instances.Select(rule => (rule.Descriptor.Id, Page: rule.Descriptor.Id))
            .Concat(BuildNamesTests.Warnings.Select(id => (Id: id, Page: "build-warnings")))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"[{rule.Id}]({rule.Page}.md)"),
        RulePage.Index.Rows("The rules").Select(row => row[0]));

    [Fact]
    public void There_is_no_page_without_a_rule() =>
        Assert.Equal(AllRules.Instances.Select(rule => rule.Descriptor.Id), RulePage.All.Select(page => page.Id));

    [Fact]
    public void The_release_files_name_the_rules_by_their_classes() => Assert.Equal(
        AllRules.Instances.Select(
            rule => $"{rule.Descriptor.Id} | {rule.Descriptor.Category} | {rule.Descriptor.DefaultSeverity} | {rule.GetType().Name}"),
        Directory.GetFiles(Repository.PathOf("src/ArticleGen"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("ART", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
}
