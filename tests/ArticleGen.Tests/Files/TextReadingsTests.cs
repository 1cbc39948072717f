using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Files;

public class TextReadingsTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    // The lock is taken as soon as the first one reads, which takes far longer than to ask.
    [Fact]
    public async Task Who_waits_for_a_reading_can_be_cancelled()
    {
        TextReadings readings = new(string.Concat(Enumerable.Repeat(Stories.FerryText + "\n\n", 10_000)));
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using ManualResetEventSlim start = new();
        Task<KnownReading> first = Task.Factory.StartNew(
            () =>
            {
                start.Set();
                return readings.Get(null, ArticleLexicon.Empty, end.Token);
            },
            Cancel,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        start.Wait(Cancel);
        Assert.ThrowsAny<OperationCanceledException>(() => readings.Get(null, ArticleLexicon.Empty, new(canceled: true)));
        Assert.False(first.IsCompleted);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }
}
