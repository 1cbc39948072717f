using ArticleGen.Tool.Commands;

namespace ArticleGen.Tool.Tests.Commands;

public sealed class ArticlegenCommandTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("check", "a.txt")]
    [InlineData("check", "a.txt", "--format", "json")]
    [InlineData("fix", "a.txt", "--dry-run")]
    [InlineData("read", "a.txt")]
    [InlineData("explain", "a.txt")]
    public async Task An_output_that_cannot_be_written_is_one_line_and_the_exit_code_2(params string[] arguments)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        using StringWriter error = new() { NewLine = "\n" };
        using FullDisk output = new();

        int exitCode = await ArticlegenCommand.RunAsync(
            arguments,
            new(desk.Folder, new MemoryStream(), output, error, ColourOutput: false, ErrorIsScreen: false),
            TestContext.Current.CancellationToken);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("articlegen: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(FullDisk.Message, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no command 'chekc': did you mean 'check'?", "chekc", ".")]
    [InlineData("there is no command 'Check': did you mean 'check'?", "Check", "a.txt", "--format", "json")]
    [InlineData(
        "there is no command 'seeds': write one of check, fix, read, explain, rule, page, stats, lsp, completion", "seeds")]
    [InlineData("Required command was not provided.")]
    public async Task A_mistyped_command_is_one_line_that_says_what_was_meant(string message, params string[] arguments)
    {
        using Desk desk = new();

        ToolRun run = await desk.RunAsync(arguments);

        Assert.Equal((2, "", $"articlegen: {message} (articlegen --help)\n"), (run.ExitCode, run.Output, run.Error));
    }

    private sealed class FullDisk : MemoryStream
    {
        public const string Message = "No space left on device";

        // The number that says on Windows that another process has the file.
        private const int SharingViolation = unchecked((int)0x80070020);

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException(Message, SharingViolation);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(Message, SharingViolation);
    }
}
