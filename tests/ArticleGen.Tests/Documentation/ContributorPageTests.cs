using System.Text.Json;
using ArticleGen.Documentation;
using ArticleGen.Tests.Architecture;

namespace ArticleGen.Tests.Documentation;

/// <summary>What CONTRIBUTING.md and docs/architecture.md say of the sources.</summary>
public class ContributorPageTests
{
    private static readonly MarkdownPage Contributing = MarkdownPage.Get("CONTRIBUTING.md");
    private static readonly MarkdownPage Architecture = MarkdownPage.Get("docs/architecture.md");

    [Fact]
    public void Snapshots_are_accepted_as_it_says() =>
        Assert.Contains($"`{Acceptance.Variable}=true`", Contributing.Section("Snapshots"), StringComparison.Ordinal);

    [Fact]
    public void The_launch_profile_debugs_a_project_that_is_there()
    {
        const string Settings = "src/ArticleGen/Properties/launchSettings.json";
        Assert.Contains(
            $"`{Settings}` has the launch profile `NewsDesk`", Contributing.Section("Debug the generator"), StringComparison.Ordinal);
        using JsonDocument settings = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(Settings)));
        JsonElement profile = settings.RootElement.GetProperty("profiles").GetProperty("NewsDesk");
        Assert.Equal("DebugRoslynComponent", profile.GetProperty("commandName").GetString());
        Assert.True(File.Exists(Repository.PathOf("src/ArticleGen/" + profile.GetProperty("targetProject").GetString())));
    }

    [Fact]
    public void The_projects_are_those_there_are() => Assert.Equal(
        // Those that "dotnet new" copies are no projects of this repository.
        Repository.Files.Where(file =>
                file.EndsWith(".csproj", StringComparison.Ordinal) && !file.Contains("/content/", StringComparison.Ordinal))
            .Select(file => Path.GetDirectoryName(file)!)
            .Order(StringComparer.Ordinal),
        Folders("Projects")
            .Where(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj").Any())
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ArticleGen.Reading")]
    [InlineData("ArticleGen")]
    public void The_folders_of_a_project_are_those_there_are(string project) => Assert.Equal(
        Repository.Files
            .Where(file => file.StartsWith($"src/{project}/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => file.Split('/')[2])
            .Where(part => !part.EndsWith(".cs", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal),
        Folders($"Folders of {project}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ArticleGen.Reading")]
    [InlineData("ArticleGen")]
    public void The_folders_stand_in_the_order_in_which_they_use_each_other(string project) => Assert.Equal(
        ArchitectureTests.Projects.Single(row => row.Data.Item1 == project).Data.Item2
            .Select(static folder => folder.Split('/')[0])
            .Where(static folder => folder.Length > 0)
            .Distinct(),
        Folders($"Folders of {project}"));

    [Fact]
    public void The_glossary_is_in_order() => Assert.Equal(
        Architecture.Rows("Glossary").Select(row => row[0]).Order(StringComparer.Ordinal),
        Architecture.Rows("Glossary").Select(row => row[0]));

    private static IEnumerable<string> Folders(string section) =>
        Architecture.Rows(section).Select(row => MarkdownPage.CodeIn(row[0]).Single());
}
