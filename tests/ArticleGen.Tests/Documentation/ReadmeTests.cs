using System.Globalization;
using System.Text.Json;
using ArticleGen.Documentation;
using ArticleGen.Tests.Diagnose;
using ArticleGen.Tests.Settings;

namespace ArticleGen.Tests.Documentation;

/// <summary>The README says what the code does, and so does the one of the package.</summary>
public class ReadmeTests
{
    private const string Readme = "README.md";
    private const string PackageReadme = "src/ArticleGen.Package/README.md";

    /// <summary>The rows of the table of figures, and the names of the figures as they are kept.</summary>
    private static readonly (string Row, string Corpus, string Figure)[] Figures =
    [
        ("Words in quotation marks: the speaker given is right", "polnear-dev", "speaker precision"),
        ("Words in quotation marks that have a source: the right speaker is given", "polnear-dev", "speaker recall"),
        ("Words in quotation marks that have no source: no speaker is given", "polnear-dev", "unattributed left alone"),
        ("Reported words of all kinds, found with four fifths of their extent: what is found is right", "polnear-dev", "content >0.8 precision"),
        ("The same: of what is marked up, it is found", "polnear-dev", "content >0.8 recall"),
        ("Datelines of Reuters stories of 1987 in regular form, all parts right", "reuters-datelines", "regular datelines"),
        ("The same in irregular form (typing errors): a day is read", "reuters-datelines", "irregular datelines with a day"),
    ];

    public static TheoryData<string> Pages => [Readme, PackageReadme];

    [Fact]
    public void It_is_short() => Assert.InRange(new FileInfo(Repository.PathOf(Readme)).Length, 1, 8192);

    [Fact]
    public void It_has_its_order() => Assert.Equal(
        ["ArticleGen", "An example", "Try it", "Add it to a project", "Settings", "How good the reading is", "Documentation"],
        MarkdownPage.Get(Readme).Headings);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_example_prints_what_is_shown(string path)
    {
        MarkdownPage page = MarkdownPage.Get(path);
        string program = page.Blocks.Last(block => block.Language == "csharp").Text;
        Assert.Equal(HarbourExample.Text, page.BlockAfter("`seeds/harbour-reopens.txt`:"));
        Assert.Equal(page.BlockAfter("It prints:"), HarbourExample.Run(program));
    }

    [Fact]
    public async Task The_build_says_what_is_shown()
    {
        Diagnostic diagnostic = Assert.Single(await Analysis.OfAsync(HarbourExample.Project.Edit("seeds/harbour-reopens.txt", HarbourExample.Misspelt)));
        Assert.Equal(
            MarkdownPage.Get(Readme).BlockAfter("the build says").TrimEnd(),
            $"{diagnostic} ({diagnostic.Descriptor.HelpLinkUri})".Replace(TestProject.Directory, "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_settings_are_those_the_generator_reads(string path) => Assert.Equal(
        BuildNamesTests.Settings.Append(BuildNames.ArticleNameMetadata).Append(BuildNames.ArticleRulesMetadata),
        MarkdownPage.Get(path).Rows("Settings").Select(row => MarkdownPage.CodeIn(row[0]).Single()));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_values_of_the_settings_are_understood(string path) => Assert.All(
        MarkdownPage.Get(path).Rows("Settings")
            .Where(row => row.Length == 3)
            .SelectMany(row => MarkdownPage.CodeIn($"{row[1]} {row[2]}").Select(value => (MarkdownPage.CodeIn(row[0]).Single(), value))),
        setting => Assert.Empty(GeneratorSettings.From(MemoryOptions.OfProperties(setting)).Invalid));

    [Fact]
    public void The_figures_are_those_that_are_kept()
    {
        using JsonDocument kept = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests/ArticleGen.Accuracy/figures.json")));
        string[][] rows = [.. MarkdownPage.Get(Readme).Rows("How good the reading is")];
        Assert.Equal(
            Figures.Select(figure => $"{figure.Row}: {Percent(kept.RootElement.GetProperty(figure.Corpus).GetProperty(figure.Figure).GetDouble(), rows)}"),
            rows.Select(row => $"{row[0]}: {row[1]}"));

        // With as many decimals as the row has: 99.97% would be 100% without any.
        string Percent(double share, string[][] all)
        {
            string whole = (share * 100).ToString("0", CultureInfo.InvariantCulture);
            string exact = (share * 100).ToString("0.##", CultureInfo.InvariantCulture);
            return (all.Any(row => row[1] == exact + "%") ? exact : whole) + "%";
        }
    }
}
