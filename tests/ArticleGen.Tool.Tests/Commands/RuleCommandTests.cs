namespace ArticleGen.Tool.Tests.Commands;

public sealed class RuleCommandTests
{
    [Theory]
    [InlineData("ART0001", "# ART0001")]
    [InlineData("art0035", "# ART0035")]
    [InlineData("configure", "# ")]
    [InlineData("build-warnings", "# ")]
    // The build reports these, and both have one page.
    [InlineData("ART0021", "# ")]
    [InlineData("art0024", "# ")]
    public async Task The_page_of_a_rule_is_printed(string name, string start)
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync("rule", name);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_of_the_build_have_its_page()
    {
        using Desk desk = new();

        string page = (await desk.RunAsync("rule", "build-warnings")).Output;

        Assert.Equal(page, (await desk.RunAsync("rule", "ART0021")).Output);
        Assert.Contains("ART0024", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ART9999")]
    [InlineData("../ART0001")]
    [InlineData("ART0001.md")]
    [InlineData("README")]
    [InlineData("")]
    public async Task What_is_no_rule_is_refused_and_the_rules_are_named(string name)
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync("rule", name);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"articlegen: {name}: there is no such rule: the rules are ART0001, ART0002, ", run.Error, StringComparison.Ordinal);
        Assert.Contains(" ART0020, ART0021, ART0022, ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" ART0036, build-warnings, configure\n", run.Error, StringComparison.Ordinal);
    }
}
