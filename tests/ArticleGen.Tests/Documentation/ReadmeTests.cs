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

    /// <summary>The figures in the order of the tables, by the names under which they are kept.</summary>
    private static readonly (string Corpus, string Figure)[] Figures =
    [
        ("polnear-dev", "speaker precision"),
        ("polnear-dev", "speaker recall"),
        ("general-dev", "quotes >0.8 precision"),
        ("general-dev", "quotes >0.8 recall"),
        ("general-dev", "people precision"),
        ("general-dev", "people recall"),
        ("general-dev", "organizations precision"),
        ("general-dev", "organizations recall"),
        ("general-dev", "quotes >0.8 who"),
        ("polnear-dev", "unattributed left alone"),
        ("reuters-datelines", "regular datelines"),
        ("reuters-datelines", "irregular datelines with a day"),
    ];

    public static TheoryData<string> Pages => [Readme, PackageReadme];

    [Fact]
    public void It_is_short() => Assert.InRange(new FileInfo(Repository.PathOf(Readme)).Length, 1, 8192);

    [Fact]
    public void It_has_its_order() => Assert.Equal(
        [
            "ArticleGen", "An example", "Try it", "Add it to a project", "In editors", "Settings", "How good the reading is",
            "Documentation",
        ],
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
        TestProject misspelt = HarbourExample.Project.Edit("seeds/harbour-reopens.txt", HarbourExample.Misspelt);
        Diagnostic diagnostic = Assert.Single(await Analysis.OfAsync(misspelt));
        Assert.Equal(
            MarkdownPage.Get(Readme).BlockAfter("the build says").TrimEnd(),
            $"{diagnostic} ({diagnostic.Descriptor.HelpLinkUri})".Replace(TestProject.Directory, "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_settings_are_those_the_generator_reads(string path) => Assert.Equal(
        BuildNamesTests.Settings
            .Concat([
                BuildNames.ArticleNameMetadata,
                BuildNames.ArticleFolderMetadata,
                BuildNames.ArticleFormatMetadata,
                BuildNames.ArticleFieldsMetadata,
                BuildNames.ArticleRulesMetadata,
            ]),
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
        string file = File.ReadAllText(Repository.PathOf("tests/ArticleGen.Accuracy/figures.json"));
        using JsonDocument kept = JsonDocument.Parse(file);
        string[] shown = [.. MarkdownPage.Get(Readme).Rows("How good the reading is").SelectMany(row => row.Skip(1))];
        Assert.Equal(Figures.Length, shown.Length);
        Assert.Equal(
            Figures.Zip(shown, (figure, cell) => Percent(Share(figure.Corpus, figure.Figure), cell)),
            shown);

        double Share(string corpus, string figure) => kept.RootElement.GetProperty(corpus).GetProperty(figure).GetDouble();
    }

    // With as many decimals as are shown: 99.97% would be 100% without any.
    private static string Percent(double share, string shown) =>
        (share * 100).ToString(shown.Contains('.', StringComparison.Ordinal) ? "0.00" : "0", CultureInfo.InvariantCulture) + "%";
}
