using System.Text.RegularExpressions;
using ArticleGen.Documentation;
using ArticleGen.Tests.Diagnose;
using ArticleGen.Tests.Settings;

namespace ArticleGen.Tests.Documentation;

/// <summary>What the documentation names is there.</summary>
public partial class NameTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    /// <summary>The pages that name source files.</summary>
    public static TheoryData<string> ContributorPages => ["CONTRIBUTING.md", "docs/architecture.md", "docs/how-to.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_rule_that_a_page_names_is_there(string path) => Assert.Empty(
        Rule().Matches(MarkdownPage.Get(path).Text).Select(match => match.Value)
            .Except(AllRules.Instances.Select(rule => rule.Descriptor.Id))
            .Except(BuildNamesTests.Warnings));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_setting_that_a_page_names_is_there(string path) =>
        Assert.Empty(Setting().Matches(MarkdownPage.Get(path).Text).Select(match => match.Value).Except(BuildNamesTests.Settings));

    [Theory]
    [MemberData(nameof(ContributorPages))]
    public void A_source_file_that_a_page_names_is_there(string path)
    {
        string[] names =
        [
            .. MarkdownPage.Get(path).CodeInLines
                .Where(code => FileName().IsMatch(code) && !code.StartsWith("Your", StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(Repository.Files, file => file.EndsWith("/" + name, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_folder_or_file_of_the_sources_in_a_command_is_there(string path) => Assert.All(
        MarkdownPage.Get(path).Blocks.SelectMany(block => block.Commands)
            .SelectMany(command => command.Split(' '))
            .Select(word => word.Split("/bin/")[0].Split("/obj/")[0])
            .Where(word => SourcePath().IsMatch(word)),
        word => Assert.True(Path.Exists(Repository.PathOf(word)), word));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_test_class_in_a_command_is_there(string path) => Assert.All(
        MarkdownPage.Get(path).Blocks.SelectMany(block => block.Commands).SelectMany(command => TestClass().Matches(command)),
        test => Assert.Contains(Repository.Files, file => file.EndsWith($"/{test.Groups[1].Value}.cs", StringComparison.Ordinal)));

    [GeneratedRegex("ART[0-9]{4}")]
    private static partial Regex Rule();

    [GeneratedRegex("ArticleGen_[A-Za-z]+")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\w[\w.-]*\.(cs|txt|md|json|props|targets)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^(src|tests|samples|\.ci)/")]
    private static partial Regex SourcePath();

    [GeneratedRegex(@"'\*(\w+Tests)'")]
    private static partial Regex TestClass();
}
