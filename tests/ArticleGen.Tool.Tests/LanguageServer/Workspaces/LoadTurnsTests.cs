using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public sealed class LoadTurnsTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<Run> _runs = [];
    private readonly SemaphoreSlim _begun = new(0);
    private readonly List<Exception> _failures = [];

    [Fact]
    public async Task What_is_wanted_under_way_lets_the_run_end_and_makes_one_more()
    {
        using LoadTurns turns = new(RunAsync, _failures.Add);
        turns.Want(TimeSpan.Zero);
        Run first = await WaitForRunAsync();
        for (int i = 0; i < 5; i++)
        {
            turns.Want(TimeSpan.Zero);
        }

        Assert.False(first.Cancel.IsCancellationRequested);
        first.End.SetResult();
        Run second = await WaitForRunAsync();
        second.End.SetResult();
        turns.Want(TimeSpan.Zero);
        (await WaitForRunAsync()).End.SetResult();

        // One for all five, and one for what came behind it.
        Assert.Equal(3, _runs.Count);
    }

    [Fact]
    public async Task What_keeps_coming_does_not_prolong_the_delay()
    {
        using LoadTurns turns = new(RunAsync, _failures.Add);
        using CancellationTokenSource patience = new(Patience);

        while (_begun.CurrentCount == 0)
        {
            turns.Want(TimeSpan.FromMilliseconds(100));
            await Task.Delay(10, patience.Token);
        }

        (await WaitForRunAsync()).End.SetResult();
    }

    [Fact]
    public async Task A_run_whose_answers_nobody_wants_is_stopped()
    {
        using LoadTurns turns = new(RunAsync, _failures.Add);
        turns.Want(TimeSpan.Zero);
        Run first = await WaitForRunAsync();

        turns.Want(TimeSpan.Zero, stopsRunning: true);

        Run second = await WaitForRunAsync();
        Assert.True(first.Cancel.IsCancellationRequested);
        Assert.False(second.Cancel.IsCancellationRequested);
        Assert.Empty(_failures);
        second.End.SetResult();
    }

    [Fact]
    public async Task A_failure_is_told_and_harms_no_other_run()
    {
        using LoadTurns turns = new(RunAsync, _failures.Add);
        turns.Want(TimeSpan.Zero);
        Run first = await WaitForRunAsync();
        turns.Want(TimeSpan.Zero);

        first.End.SetException(new InvalidOperationException("no"));
        (await WaitForRunAsync()).End.SetResult();

        Assert.Equal("no", Assert.Single(_failures).Message);
    }

    [Fact]
    public async Task At_the_end_what_runs_stops_and_nothing_begins()
    {
        LoadTurns turns = new(RunAsync, _failures.Add);
        turns.Want(TimeSpan.Zero);
        Run first = await WaitForRunAsync();
        turns.Want(TimeSpan.Zero);

        turns.Dispose();
        turns.Want(TimeSpan.Zero);

        Assert.True(first.Cancel.IsCancellationRequested);
        Assert.False(await _begun.WaitAsync(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken));
    }

    public void Dispose() => _begun.Dispose();

    private async Task RunAsync(CancellationToken cancel)
    {
        Run run = new(new(TaskCreationOptions.RunContinuationsAsynchronously), cancel);
        _runs.Add(run);
        _begun.Release();
        await run.End.Task.WaitAsync(cancel);
    }

    private async Task<Run> WaitForRunAsync()
    {
        Assert.True(await _begun.WaitAsync(Patience));
        return _runs[^1];
    }

    private sealed record Run(TaskCompletionSource End, CancellationToken Cancel);
}
