namespace ArticleGen.Tool.Tests.Commands;

/// <summary>Files in old encodings, without a project that says which.</summary>
public sealed class CodePageTests
{
    // "The cafe's – pier", in Windows-1252.
    private static readonly byte[] Old =
        [.. "Pier opens\n\nVARNA, Narch 14 (Reuters) - \x22"u8, 0x80, .. " The caf"u8, 0xE9, .. " opens,\x22 siad Ines Calder.\n"u8];

    [Fact]
    public async Task Files_are_decoded_by_it()
    {
        using Desk desk = new Desk().Write("a.txt", Old);

        ToolRun check = await desk.RunAsync("check", "a.txt", "--code-page", "1252");
        ToolRun read = await desk.RunAsync("read", "a.txt", "--code-page", "1252");
        ToolRun explain = await desk.RunAsync("explain", "a.txt", "--code-page", "1252");
        ToolRun input = await desk.RunAsync(Old, ["read", "-", "--code-page", "1252"]);

        Assert.Contains("ART0007", (await desk.RunAsync("check", "a.txt")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ART0007", check.Output, StringComparison.Ordinal);
        Assert.All(
            [read.Output, explain.Output, input.Output],
            output => Assert.Contains("€ The café opens,", output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fix_keeps_the_encoding_and_a_mark_comes_first()
    {
        using Desk desk = new Desk()
            .Write("a.txt", Old)
            .Write("b.txt", [0xEF, 0xBB, 0xBF, .. "Café.\n\nVARNA, Narch 14 (Reuters) - It is shut.\n"u8]);

        ToolRun run = await desk.RunAsync("fix", "a.txt", "b.txt", "--code-page", "1252");

        Assert.Equal((0, "3 edits in 2 files\n"), (run.ExitCode, run.Error));
        Assert.Equal(
            [.. "Pier opens\n\nVARNA, March 14 (Reuters) - \x22"u8, 0x80, .. " The caf"u8, 0xE9, .. " opens,\x22 said Ines Calder.\n"u8],
            desk.Bytes("a.txt"));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "Café.\n\nVARNA, March 14 (Reuters) - It is shut.\n"u8], desk.Bytes("b.txt"));
    }

    [Theory]
    [InlineData("65001")]
    [InlineData("20127")]
    [InlineData("932")]
    [InlineData("28591")]
    public async Task Every_number_that_the_compiler_takes_is_taken(string number)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean);

        Assert.Equal(0, (await desk.RunAsync("check", "a.txt", "--code-page", number)).ExitCode);
    }
}
