using ArticleGen.Tool.Tests.LanguageServer;

namespace ArticleGen.Tool.Tests.Commands;

public sealed class LspCommandTests
{
    [Theory]
    [InlineData("--nope")]
    [InlineData("seeds")]
    [InlineData("--no-project", "a.txt")]
    [InlineData("--socket=5000")]
    [InlineData("--clientProcessId")]
    public async Task Wrong_arguments_are_named(params string[] arguments)
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync(["lsp", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(arguments[^1].Split('=')[0], run.Error, StringComparison.Ordinal);
    }

    // What libraries of clients add.
    [Theory]
    [InlineData("--stdio")]
    [InlineData("--stdio", "--clientProcessId=17")]
    [InlineData("--clientProcessId", "17")]
    [InlineData("--no-project")]
    public async Task Without_any_input_it_ends(params string[] arguments)
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync(["lsp", .. arguments]);

        Assert.Equal((1, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_who_types_it_learns_what_it_is_for(bool isScreen)
    {
        using Desk desk = new();
        await using RawClient client = RawClient.Start(desk, isScreen);

        await client.CloseAsync();

        Assert.Equal(
            isScreen, client.Error.StartsWith("articlegen: this is the language server, which editors start", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_says_what_it_is_for()
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync("lsp", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("your editor does this", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("--no-project", run.Output, StringComparison.Ordinal);
    }
}
