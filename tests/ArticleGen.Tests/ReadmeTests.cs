using System.Reflection;
using System.Text.RegularExpressions;
using ArticleGen.Diagnose;
using ArticleGen.Tests.Diagnose;
using ArticleGen.Tests.Settings;
using ArticleGen.Tests.Snapshots;

namespace ArticleGen.Tests;

/// <summary>The README says what the code does.</summary>
public class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

    public static TheoryData<string> Records => ["Article", "Quote", "Actor", "Dateline", "TextRange"];

    // A row that tells of more than one paragraph has no sentence of its own to show.
    public static TheoryData<string, string> Examples => new(
        Rows("How it reads").Where(row => !char.IsLower(row[1][0]) && !row[1].Contains("*(", StringComparison.Ordinal)).Select(row => (CodeIn(row[0]).Single(), row[1].Replace("**", "", StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_pattern_is_read_by_it(string pattern, string example) =>
        Assert.Contains(pattern, ArticleReader.Read("Harbour news\n\n21 August 2008\n\n" + example).Quotes.Select(quote => quote.Pattern));

    [Fact]
    public void Every_attribution_pattern_has_an_example_and_no_other_has() => Assert.Equal(
        typeof(AttributionPatterns).GetFields(BindingFlags.Public | BindingFlags.Static).Select(pattern => (string)pattern.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Rows("How it reads").Select(row => CodeIn(row[0]).Single()).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_are_those_there_are_and_each_links_to_its_page() => Assert.Equal(
        AllRules.Instances.Select(rule => (rule.Descriptor.Id, Page: rule.Descriptor.Id))
            .Concat(BuildNamesTests.Warnings.Select(id => (Id: id, Page: "build-warnings")))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"[{rule.Id}](src/ArticleGen.Package/rules/{rule.Page}.md)"),
        Rows("The rules").Select(row => row[0]));

    [Theory]
    [InlineData("all", "All_")]
    [InlineData("find", "Find_")]
    [InlineData("!", "Untitled")]
    public void A_name_the_generator_chooses_is_told(string file, string property)
    {
        Assert.Contains($"`Articles.{property}`", Section("The types"), StringComparison.Ordinal);
        Assert.Equal(property, ArticleNames.PropertyFor(file));
    }

    [Fact]
    public void All_rules_are_warnings_save_one()
    {
        Assert.Contains("\nAll are warnings, save ART0022 and ART0024, which are errors, and ART0018 and ART0023, which are informations.", Section("The rules"), StringComparison.Ordinal);
        Assert.All(AllRules.Instances, rule => Assert.Equal(rule.Descriptor.Id switch { "ART0022" => DiagnosticSeverity.Error, "ART0018" or "ART0023" => DiagnosticSeverity.Info, _ => DiagnosticSeverity.Warning }, rule.Descriptor.DefaultSeverity));
    }

    [Fact]
    public void The_severities_it_shows_for_articles_are_understood()
    {
        string[] keys = [.. Section("The rules").Split('\n').Where(line => line.StartsWith("articlegen.", StringComparison.Ordinal))];
        string rules = Regex.Match(Section("The rules"), "ArticleRules=\"([^\"]+)\"").Groups[1].Value;
        MemoryOptions options = MemoryOptions.OfMetadata(("ArticleRules", rules))
            .With(keys.Select(key => key.Split(" = ")).Select(key => KeyValuePair.Create(key[0], key[1])));
        Assert.Empty(RuleSeverities.Invalid(options, RuleIds.AdviceFor));
        Assert.Equal((2, 2), (keys.Length, RuleSetting.In(rules).Count()));
    }

    [Fact]
    public void The_settings_are_those_the_generator_reads() => Assert.Equal(
        BuildNamesTests.Settings,
        Rows("Settings").Select(row => CodeIn(row[0]).Single()));

    [Fact]
    public void The_values_of_the_settings_are_understood() => Assert.All(
        Rows("Settings").SelectMany(row => CodeIn(row[1] + row[2]).Where(code => !code.Contains('*', StringComparison.Ordinal)).Select(value => (CodeIn(row[0]).Single(), value))),
        setting => Assert.Empty(GeneratorSettings.From(MemoryOptions.OfProperties(setting)).Invalid));

    [Theory]
    [MemberData(nameof(Records))]
    public void The_members_of_a_type_are_those_it_has(string type)
    {
        string members = Rows("The types").Single(row => row[0] == $"`{type}`")[1];
        INamedTypeSymbol symbol = Harbour.Run().Output.GetTypeByMetadataName("News." + type)!;
        Assert.Equal(
            symbol.GetMembers().OfType<IPropertySymbol>().Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsIndexer: false }).Select(property => property.Name).Order(StringComparer.Ordinal),
            CodeIn(members).Where(SyntaxFacts.IsValidIdentifier).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_prints_what_is_shown()
    {
        string program = Block("`Program.cs`:\n\n```csharp\n").Replace("Console.WriteLine", "output.WriteLine", StringComparison.Ordinal);
        Assert.Equal(
            Block("It prints:\n\n```text\n"),
            CompiledProject.Of(Harbour.Run(), Target.Latest).Run<string>($"var output = new System.IO.StringWriter {{ NewLine = \"\\n\" }};\n{program}\nreturn output.ToString();"));
    }

    [Fact]
    public async Task The_build_says_what_is_shown()
    {
        TestProject project = TestProject.Empty.With("seeds/harbour-reopens.txt", HarbourText.Replace("March 14", "Narch 14", StringComparison.Ordinal));
        Diagnostic diagnostic = Assert.Single(await Analysis.OfAsync(project));
        Assert.Equal(
            Block("the build says\n\n```text\n").TrimEnd(),
            $"{diagnostic} ({diagnostic.Descriptor.HelpLinkUri})".Replace(TestProject.Directory, "", StringComparison.Ordinal));
    }

    [Fact]
    public void Snapshots_are_accepted_as_it_says() => Assert.Contains($"`{VerifyAdapter.AcceptVariable}=true`", Section("Development"), StringComparison.Ordinal);

    private static string HarbourText => Block("`seeds/harbour-reopens.txt`:\n\n```text\n");

    private static TestProject Harbour => TestProject.Empty.With("seeds/harbour-reopens.txt", HarbourText);

    private static string Section(string heading) =>
        Regex.Match(Text, $@"^## {heading}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    // The cells of all tables of a section. The row below the head has nothing but dashes.
    private static IEnumerable<string[]> Rows(string heading)
    {
        string[] lines = Section(heading).Split('\n');
        Assert.Contains(lines, IsRule);
        return lines.Where((line, i) => line.StartsWith('|') && !IsRule(line) && !IsRule(lines[i + 1])).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
    }

    private static bool IsRule(string line) => line.StartsWith("|---", StringComparison.Ordinal);

    private static IEnumerable<string> CodeIn(string cell) => Regex.Matches(cell, "`([^`]+)`").Select(code => code.Groups[1].Value);

    private static string Block(string start)
    {
        int from = Text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        Assert.True(from > start.Length, $"The README has no '{start}'.");
        return Text[from..Text.IndexOf("```", from, StringComparison.Ordinal)];
    }
}
