using System.Text.Json;
using ArticleGen.Documentation;
using ArticleGen.Naming;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.Documentation;

/// <summary>What docs/editors.md and the extension's README say, the extension for VS Code and the server have.</summary>
public sealed class EditorPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Get("docs/editors.md");
    private static readonly MarkdownPage Readme = MarkdownPage.Get("editors/vscode/README.md");

    private static readonly JsonElement Package =
        JsonElement.Parse(File.ReadAllText(Repository.PathOf("editors/vscode/package.json")));

    [Fact]
    public void The_extension_has_the_version_of_the_packages() =>
        Assert.Equal(ProductVersion.Package, Package.GetProperty("version").GetString());

    [Fact]
    public void The_readme_lists_the_settings_of_the_extension() => Assert.Equal(
        Package.GetProperty("contributes").GetProperty("configuration").GetProperty("properties").EnumerateObject()
            .Select(static setting => setting.Name),
        ListNames(Readme, "Settings"));

    [Fact]
    public void The_page_lists_the_settings_of_the_server() => Assert.Equal(
        typeof(ServerSettings).GetProperties().Select(static setting => JsonNamingPolicy.CamelCase.ConvertName(setting.Name))
            .Order(StringComparer.Ordinal),
        ListNames(Page, "Settings of the server").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("askProjects")]
    [InlineData("codeLens")]
    [InlineData("diagnostics")]
    public void The_extension_sends_what_the_server_reads(string setting) => Assert.Contains(
        $"{setting}: ", File.ReadAllText(Repository.PathOf("editors/vscode/src/extension.ts")), StringComparison.Ordinal);

    private static IEnumerable<string> ListNames(MarkdownPage page, string heading) =>
        page.Rows(heading).Select(static row => MarkdownPage.CodeIn(row[0]).Single());
}
