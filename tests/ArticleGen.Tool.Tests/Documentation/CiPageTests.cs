using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleGen.Documentation;
using ArticleGen.Tool.Tests.Output;
using YamlDotNet.Serialization;

namespace ArticleGen.Tool.Tests.Documentation;

/// <summary>The recipes for build servers do what docs/ci.md says of them.</summary>
public sealed class CiPageTests
{
    private const string PagePath = "docs/ci.md";
    private const string Summary = "2 articles: 0 errors, 4 warnings\n";

    private static readonly MarkdownPage Page = MarkdownPage.Get(PagePath);

    public static TheoryData<string> CommandsInText =>
        [.. Page.CodeInLines.Where(static code => code.StartsWith("dotnet articlegen", StringComparison.Ordinal)).Distinct()];

    [Fact]
    public async Task The_workflow_marks_the_articles_of_a_pull_request()
    {
        using BranchDesk branch = await BranchDesk.CreateAsync();
        Dictionary<object, object> step = Assert.Single(StepsOf("GitHub"), IsCheck);
        Assert.Equal("bash", step["shell"]);

        ToolRun run = await branch.RunAsync((string)step["run"], ("BASE", await branch.FindBaseAsync()));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [("seeds/ferry.txt", "3", "ART0001"), ("seeds/ferry.txt", "3", "ART0005"),
                ("seeds/sport/café 100 %.txt", "3", "ART0001"), ("seeds/sport/café 100 %.txt", "3", "ART0005")],
            run.Lines.Select(WorkflowCommand.Parse)
                .Select(static command => (command.Properties["file"], command.Properties["line"], command.Properties["title"])));
        Assert.Equal(
            $"articlegen: seeds/gone.txt: skipped: there is no such file (paths are seen from {branch.Desk.Folder})\n"
            + "articlegen: 1 file of the list skipped: no articles, by their names\n" + Summary,
            run.Error);
        // Where git fails, nothing is checked, and that must not be green.
        Assert.NotEqual(0, (await branch.RunAsync((string)step["run"], ("BASE", "nothing"))).ExitCode);
    }

    [Fact]
    public async Task The_steps_for_code_scanning_and_reviewdog_write_what_these_take()
    {
        using BranchDesk branch = await BranchDesk.CreateAsync();

        ToolRun scanning = await branch.RunAsync((string)Assert.Single(StepsOf("Code scanning"), IsCheck)["run"]);
        ToolRun reviewdog = await branch.RunAsync((string)Assert.Single(StepsOf("reviewdog"), IsCheck)["run"]);

        Assert.Equal((0, "3 articles: 0 errors, 6 warnings\n"), (scanning.ExitCode, scanning.Error));
        ReportSchema.Check("sarif", branch.Desk.Text("articles.sarif"));
        Assert.Equal(1, reviewdog.ExitCode);
        Assert.Equal(6, ReportSchema.Check("rdjson", reviewdog.Output).GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public async Task The_job_of_GitLab_writes_a_report_and_may_fail_by_what_it_finds()
    {
        using BranchDesk branch = await BranchDesk.CreateAsync();
        Dictionary<object, object> job = Inner(Read<Dictionary<object, object>>(BlockIn("GitLab", "yaml")), "articles");
        string script = string.Join('\n', (List<object>)job["script"]);

        ToolRun run = await branch.RunAsync(script);

        Assert.Equal("1", Inner(job, "allow_failure")["exit_codes"]);
        Assert.Equal(1, run.ExitCode);
        string report = (string)Inner(Inner(job, "artifacts"), "reports")["codequality"];
        Assert.Equal(6, ReportSchema.Check("gitlab", branch.Desk.Text(report)).GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(CommandsInText))]
    public async Task A_command_in_the_text_works(string command)
    {
        using BranchDesk branch = await BranchDesk.CreateAsync();
        branch.Desk.Write("changed.txt", "seeds/ferry.txt\n")
            .Write("newsroom.lexicon", "verb: toot\n")
            .Write("News.slnx", "<Solution><Project Path=\"News.csproj\" /></Solution>");

        ToolRun run = await branch.RunAsync(command + " < changed.txt");

        Assert.True(run.ExitCode is 0 or 1, run.Error);
        Assert.Matches("(?m)^[1-9][0-9]* (articles?: |edits? in )", run.Error);
    }

    [Theory]
    [InlineData("seeds/a.txt(3,8): warning ART0001: 'Narch' cannot be (articlegen/0.1.0/rules/ART0001.md)", "seeds/a.txt", "3", "8")]
    [InlineData("/builds/a b (2,1).txt(13,80): error ART0031: No: 'x(1,2): warning ART0001: y'", "/builds/a b (2,1).txt", "13", "80")]
    [InlineData("News.csproj : warning ART0021: The article 'seeds/gone.txt' is listed", "News.csproj", "", "")]
    [InlineData("articlegen : warning ART0020: Something about no file", "", "", "")]
    public void The_problem_matcher_takes_a_line_apart(string line, string file, string at, string column)
    {
        JsonElement pattern = Pattern();
        Match match = Regexp(pattern).Match(line);

        Assert.True(match.Success, line);
        Assert.Equal((file, at, column), (Part("file"), Part("line"), Part("column")));
        Assert.Contains(Part("severity"), (string[])["warning", "error"]);
        Assert.Matches("^ART[0-9]{4}$", Part("code"));
        Assert.EndsWith(": " + Part("message"), line, StringComparison.Ordinal);

        string Part(string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
    }

    [Fact]
    public async Task The_problem_matcher_takes_all_that_check_prints_and_nothing_else()
    {
        using Desk desk = new Desk().Write("seeds/a b.txt", Texts.Slips).Write("seeds/(1,2).txt", "").Pipe("seeds/p.txt");
        ToolRun run = await desk.RunAsync("check", "seeds", "--severity", "warning");
        Regex regexp = Regexp(Pattern());

        Assert.Equal(4, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.Matches(regexp, line));
        Assert.All(run.Error.Split('\n'), line => Assert.DoesNotMatch(regexp, line));
        // A server has no level for these.
        Assert.DoesNotMatch(regexp, "seeds/a.txt(3,8): info ART0001: x");
    }

    [Fact]
    public void The_hooks_are_those_of_the_page_and_take_articles()
    {
        List<Dictionary<string, string>> hooks =
            Read<List<Dictionary<string, string>>>(File.ReadAllText(Repository.PathOf(".pre-commit-hooks.yaml")));
        string page = BlockIn("pre-commit", "yaml");

        Assert.Equal(["dotnet articlegen check", "dotnet articlegen fix"], hooks.Select(static hook => hook["entry"]));
        foreach (Dictionary<string, string> hook in hooks)
        {
            Assert.Contains($"- id: {hook["id"]}\n", page, StringComparison.Ordinal);
            Assert.All(["seeds/a.txt", "seeds/x/b.md", "news/seeds/c.html"], path => Assert.Matches(hook["files"], path));
            Assert.All(["a.txt", "seeds/a.cs", "myseeds/a.txt", "seeds.txt"], path => Assert.DoesNotMatch(hook["files"], path));
        }
    }

    [Fact]
    public void All_that_is_YAML_can_be_read() => Assert.All(
        Page.Blocks.Where(static block => block.Language == "yaml"), static block => Assert.NotNull(Read<object>(block.Text)));

    // A step alone is the item of a list.
    private static IEnumerable<Dictionary<object, object>> StepsOf(string section) => Read<object>(BlockIn(section, "yaml")) switch
    {
        List<object> steps => steps.Cast<Dictionary<object, object>>(),
        Dictionary<object, object> workflow =>
            ((List<object>)Inner(Inner(workflow, "jobs"), "check")["steps"]).Cast<Dictionary<object, object>>(),
        _ => [],
    };

    private static Dictionary<object, object> Inner(Dictionary<object, object> outer, string key) =>
        (Dictionary<object, object>)outer[key];

    private static bool IsCheck(Dictionary<object, object> step) =>
        step.TryGetValue("run", out object? run) && ((string)run).Contains("articlegen check", StringComparison.Ordinal);

    private static string BlockIn(string section, string language) =>
        Page.Blocks.First(block => block.Section == section && block.Language == language).Text;

    private static T Read<T>(string yaml) => new DeserializerBuilder().Build().Deserialize<T>(yaml);

    private static JsonElement Pattern()
    {
        using JsonDocument json = JsonDocument.Parse(BlockIn("A problem matcher", "json"));
        return json.RootElement.GetProperty("problemMatcher")[0].GetProperty("pattern")[0].Clone();
    }

    // As a runner understands it.
    private static Regex Regexp(JsonElement pattern) => new(pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript);
}
