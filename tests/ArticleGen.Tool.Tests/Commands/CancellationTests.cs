using ArticleGen.Tool.Commands;

namespace ArticleGen.Tool.Tests.Commands;

/// <summary>Ctrl+C, as the token that it cancels.</summary>
public sealed class CancellationTests
{
    [Theory]
    [InlineData("check", "-")]
    [InlineData("check", "--files-from", "-")]
    [InlineData("fix", "-")]
    [InlineData("read", "-")]
    [InlineData("read", "--input", "jsonl")]
    [InlineData("explain", "-")]
    [InlineData("stats", "-")]
    [InlineData("page", "-", "-o", "site")]
    public async Task Input_that_never_comes_is_waited_for_no_longer(params string[] arguments)
    {
        using CancellationTokenSource stop = new();
        using Desk desk = new();
        using StringWriter error = new();
        using Silent input = new(stop);
        using MemoryStream output = new();

        int exitCode = await ArticlegenCommand.RunAsync(
            arguments,
            new(desk.Folder, input, output, error, ColourOutput: false, ErrorIsScreen: false),
            stop.Token);

        Assert.Equal((130, "", 0), (exitCode, error.ToString(), output.Length));
    }

    [Theory]
    [InlineData("check", ".")]
    [InlineData("check", ".", "--format", "rdjson")]
    [InlineData("fix", ".")]
    [InlineData("read", ".")]
    [InlineData("read", "--input", "jsonl", "a.txt")]
    [InlineData("explain", "a.txt")]
    [InlineData("stats", ".")]
    [InlineData("page", ".", "-o", "site")]
    public async Task Nothing_is_done_any_more(params string[] arguments)
    {
        using CancellationTokenSource stop = new();
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        using StringWriter error = new();
        using MemoryStream output = new();
        await stop.CancelAsync();

        int exitCode = await ArticlegenCommand.RunAsync(
            arguments,
            new(desk.Folder, new MemoryStream(), output, error, ColourOutput: false, ErrorIsScreen: false),
            stop.Token);

        Assert.Equal((130, "", 0), (exitCode, error.ToString(), output.Length));
        Assert.Equal(Texts.Slips, desk.Text("a.txt"));
    }

    /// <summary>Somebody presses Ctrl+C while it waits, and it never learns of that.</summary>
    private sealed class Silent(CancellationTokenSource stop) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return 0;
        }
    }
}
