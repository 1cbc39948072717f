using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleGen.Documentation;

namespace ArticleGen.Tool.Tests.Documentation;

/// <summary>The documentation says of the command line what it does.</summary>
public sealed partial class CommandDocumentationTests : IDisposable
{
    private const string ToolReadme = "src/ArticleGen.Tool/README.md";

    private static readonly string[] CommandNames = ["check", "fix", "read", "explain", "page", "stats", "rule", "completion", "lsp"];

    private readonly Desk _desk = new Desk().Write(
        "seeds/harbour-reopens.txt",
        MarkdownPage.Get("README.md").BlockAfter("`seeds/harbour-reopens.txt`:").Replace("March 14", "Narch 14", StringComparison.Ordinal));

    public static TheoryData<string, string> Commands =>
    [
        .. MarkdownPage.AllBlocks.SelectMany(static block => block.Commands.Select(command => (block.Place, command)))
            .Concat(MarkdownPage.All.SelectMany(static page => page.CodeInLines.Distinct().Select(code => (page.Path, code))))
            .Select(static command => (Place: command.Item1, Command: command.Item2.Split(" | ")[0].Split(" > ")[0]))
            .Where(static shown => Command().IsMatch(shown.Command))
            .Select(static shown => new TheoryDataRow<string, string>(shown.Place, shown.Command)),
    ];

    public static TheoryData<string> Outputs =>
    [
        .. MarkdownPage.AllBlocks
            .Where(static block => block.Language == "text" && block.Commands.Any())
            .Select(static block => block.Place),
    ];

    public void Dispose() => _desk.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_has_the_options_it_is_shown_with(string place, string command)
    {
        Match match = Command().Match(command);
        string name = match.Groups[1].Value;
        Assert.True(name.Length == 0 || CommandNames.Contains(name), place);
        string help = name.Length == 0 ? "" : await HelpAsync(name);
        Assert.All(Option().Matches(match.Groups[2].Value), option => Assert.Contains(option.Value, Options(help)));
    }

    [Fact]
    public async Task The_README_of_the_tool_lists_all_options()
    {
        string[] all = [.. (await AllOptionsAsync()).Except(["--help"]).Order(StringComparer.Ordinal)];
        Assert.Equal(all, Options(MarkdownPage.Get(ToolReadme).Text).Where(all.Contains).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ToolReadme)]
    [InlineData("docs/command-line.md")]
    public async Task An_option_that_a_page_names_is_there(string path)
    {
        // The last two are options of "dotnet tool install".
        string[] all = [.. await AllOptionsAsync(), "--global", "--add-source"];
        Assert.All(
            MarkdownPage.Get(path).CodeInLines.SelectMany(static code => Option().Matches(code)),
            option => Assert.Contains(option.Value, all));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task A_command_prints_what_is_shown(string place)
    {
        MarkdownBlock block = MarkdownPage.AllBlocks.Single(block => block.Place == place);
        string[] arguments = block.Commands.Single().Split(" | ")[0].Split(' ')[1..];
        string shown = block.Text[(block.Text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        ToolRun run = await _desk.RunAsync(arguments);
        // The lines of CSV end as RFC 4180 has it.
        string printed = arguments[0] == "read" ? Speakers(run.Output) : (run.Output + run.Error).ReplaceLineEndings("\n");
        if (place.StartsWith(ToolReadme, StringComparison.Ordinal))
        {
            // Beside the options the start of the output is enough.
            Assert.StartsWith(shown, printed, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(shown, printed);
        }
    }

    // What the jq program beside the command makes of an article.
    private static string Speakers(string article)
    {
        using JsonDocument json = JsonDocument.Parse(article);
        return string.Concat(json.RootElement.GetProperty("hasPart").EnumerateArray().Select(static quote =>
            $"{quote.GetProperty("spokenByCharacter").GetProperty("name").GetString()}: {quote.GetProperty("text").GetString()}\n"));
    }

    private async Task<IEnumerable<string>> AllOptionsAsync() =>
        (await Task.WhenAll(CommandNames.Select(HelpAsync))).SelectMany(Options).Distinct();

    private async Task<string> HelpAsync(string command) => (await _desk.RunAsync(command, "--help")).Output;

    private static IEnumerable<string> Options(string help) => Option().Matches(help).Select(static option => option.Value).Distinct();

    [GeneratedRegex("^(?:dotnet )?articlegen(?: ([a-z]+)(.*))?$")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]*")]
    private static partial Regex Option();
}
