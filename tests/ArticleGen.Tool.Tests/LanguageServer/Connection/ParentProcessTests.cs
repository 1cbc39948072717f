using System.Diagnostics;
using System.Globalization;
using ArticleGen.Tool.LanguageServer.Connection;

namespace ArticleGen.Tool.Tests.LanguageServer.Connection;

public sealed class ParentProcessTests
{
    [Fact]
    public async Task Its_end_is_noticed_when_it_is_looked_for_again()
    {
        Queue<bool> isThere = new([true, true, true, false]);
        int waits = 0;
        int ends = 0;
        ParentProcess parent = new(
            id => id == 42 && isThere.Dequeue(),
            () =>
            {
                waits++;
                Assert.Equal(0, ends);
                return Task.CompletedTask;
            });

        await parent.WatchAsync(42, () => ends++);

        Assert.Equal((3, 1), (waits, ends));
    }

    [Fact]
    public async Task A_server_that_nobody_has_started_goes_on()
    {
        int ends = 0;
        ParentProcess parent = new(static _ => throw new InvalidOperationException(), static () => Task.CompletedTask);

        await parent.WatchAsync(null, () => ends++);

        Assert.Equal(0, ends);
    }

    // The input stays open, as it does where another process has inherited it.
    [Fact]
    public async Task A_server_whose_parent_is_gone_ends()
    {
        using Process gone = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true })!;
        string id = gone.Id.ToString(CultureInfo.InvariantCulture);
        await gone.WaitForExitAsync(TestContext.Current.CancellationToken);
        using Desk desk = new();
        await using RawClient client = RawClient.Start(desk);

        await client.SendAsync(
            $$"""{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{},"processId":{{id}} } }""");

        Assert.Equal(1, await client.WaitForEndAsync());
    }

    [Fact]
    public async Task A_process_ends_when_its_pipe_is_closed()
    {
        using Desk desk = new();
        await using LanguageClient client = await LanguageClient.StartProcessAsync(desk);

        Assert.Equal(1, await client.VanishAsync());
    }
}
