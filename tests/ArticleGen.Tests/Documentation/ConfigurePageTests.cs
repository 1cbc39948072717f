using System.Collections.Immutable;
using System.Xml.Linq;
using ArticleGen.Diagnose;
using ArticleGen.Documentation;
using ArticleGen.Tests.Diagnose;

namespace ArticleGen.Tests.Documentation;

/// <summary>What rules/configure.md shows changes the severities as it says.</summary>
public class ConfigurePageTests
{
    // ART0002: no dateline. ART0003: nobody said it. ART0005: a misspelt verb.
    private const string Slips = "Ferry resumes\n\n\"We reopen at dawn,\" port director Ines Calder undrelined.\n\n"
        + "The ferry waits.\n\n\"The bridge will not hold another winter.\"\n";

    private static readonly MarkdownPage Page = MarkdownPage.Get("src/ArticleGen.Package/rules/configure.md");

    [Fact]
    public async Task Without_any_setting_the_rules_are_warnings() => Assert.Equal(
        ["ART0002 Warning", "ART0005 Warning", "ART0003 Warning"],
        await ReportAsync(Ferry()));

    [Fact]
    public async Task The_globalconfig_file_sets_them_for_the_project() => Assert.Equal(
        ["ART0005 Error", "ART0003 Warning"],
        Show(await Analysis.OfAsync(
            [Ferry()],
            [],
            [.. Keys("For the project").Select(key => (key.Key.Split('.')[1], SeverityNames.Parse(key.Value)!.Value))])));

    [Fact]
    public void The_project_file_names_rules_to_the_compiler() => Assert.Equal(
        ["NoWarn: $(NoWarn);ART0002", "WarningsAsErrors: $(WarningsAsErrors);ART0005"],
        XElement.Parse(Block("For the project", "xml")).Elements().Select(property => $"{property.Name}: {property.Value}"));

    [Fact]
    public async Task The_keys_of_editorconfig_set_them_for_single_articles() => Assert.Equal(
        ["ART0005 Info", "ART0003 Info"],
        await ReportAsync(Ferry(keys: Keys("For single articles"))));

    [Fact]
    public async Task The_metadata_set_them_for_single_articles() => Assert.Equal(
        ["ART0005 Warning", "ART0003 Info"],
        await ReportAsync(Ferry(rules: Rules("For single articles"))));

    [Fact]
    public async Task Both_work_for_a_lexicon()
    {
        Assert.Equal(["ART0026 Info"], await ReportAsync(Lexicon(keys: Keys("For a single lexicon or schema"))));
        Assert.Empty(await ReportAsync(Lexicon(rules: Rules("For a single lexicon or schema"))));
    }

    [Fact]
    public void It_tells_which_rules_cannot_be_set_for_single_files()
    {
        Assert.Contains(
            "ART0021 to ART0025 and ART0036 are about the whole project and cannot be set for single files.",
            Page.Text,
            StringComparison.Ordinal);
        Assert.Equal(
            ["ART0021", "ART0022", "ART0023", "ART0024", "ART0025", "ART0036"],
            AllRules.Instances.Select(rule => rule.Descriptor.Id).Concat(RuleIds.OfBuild)
                .Where(id => RuleIds.AdviceFor(id) is not null)
                .Order(StringComparer.Ordinal));
    }

    private static TextFile Ferry(Dictionary<string, string>? keys = null, string? rules = null) =>
        File("/desk/stories/old/ferry.txt", Slips, keys, rules);

    private static TextFile Lexicon(Dictionary<string, string>? keys = null, string? rules = null) =>
        File("/desk/newsroom.lexicon", "agencies: Harbour Wire\n", keys, rules);

    private static TextFile File(string path, string text, Dictionary<string, string>? keys, string? rules) => new(path, text)
    {
        EditorConfig = keys ?? [],
        Metadata = rules is null ? [] : new() { ["ArticleRules"] = rules },
    };

    private static async Task<IEnumerable<string>> ReportAsync(TextFile file) => Show(await Analysis.OfAsync(file));

    private static IEnumerable<string> Show(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}");

    private static string Block(string section, string language) =>
        Page.Blocks.Single(block => block.Section == section && block.Language == language).Text;

    private static string Rules(string section) => XElement.Parse(Block(section, "xml")).Attribute("ArticleRules")!.Value;

    private static Dictionary<string, string> Keys(string section) => Block(section, "ini").Split('\n')
        .Where(line => line.Contains(".severity = ", StringComparison.Ordinal))
        .Select(line => line.Split(" = "))
        .ToDictionary(key => key[0], key => key[1]);
}
