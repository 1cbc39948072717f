using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Reading.Tests.Properties;
using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>A reading that is cancelled ends soon, wherever it is, and leaves nothing behind. Counted in steps, not by the clock.</summary>
public class CancellationTests
{
    private const int MostStepsAfter = 1_000_000;

    private static readonly StepCounter Counter = new();

    [Fact]
    public void One_that_is_cancelled_before_it_starts_reads_nothing()
    {
        CancellationToken cancelled = new(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => ArticleReader.Read("", ArticleLexicon.Empty, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => ArticleReader.Explain(Stories.All[0], ArticleLexicon.Empty, cancelled));
    }

    [Fact]
    public void One_that_is_not_cancelled_reads_as_ever()
    {
        using CancellationTokenSource source = new();
        Assert.Equal(ArticleReader.Read(Stories.All[0]), ArticleReader.Read(Stories.All[0], ArticleLexicon.Empty, source.Token));
    }

    [Theory]
    [InlineData("article")]
    [InlineData("one sentence")]
    [InlineData("one paragraph")]
    [InlineData("no space")]
    [InlineData("line breaks")]
    [InlineData("straight marks")]
    [InlineData("new names")]
    [InlineData("misspelt accordings")]
    public void It_ends_soon_wherever_it_is_and_the_memory_serves_again(string family)
    {
        string text = HostileTexts.Text(family, 32 * 1024);
        long polls = Counter.Count(text).Polls;
        Assert.True(polls > 10, $"{polls} polls");
        foreach (long after in new[] { 1, 2, 5, polls / 4, polls / 2, polls * 3 / 4, polls - 2, polls - 1 })
        {
            CancelledReading came = Counter.CancelAfter(text, after);
            Assert.True(came.WasCancelled, $"not cancelled after {after} of {polls} polls");
            Assert.InRange(came.StepsAfter, 0, MostStepsAfter);
            Assert.True(came.ReadsAsBefore, $"read otherwise after it was cancelled at poll {after} of {polls}");
        }
    }

    [Fact]
    public void The_token_is_not_kept()
    {
        using CancellationTokenSource source = new();
        ArticleReading reading = ArticleReader.Read(Stories.All[0], ArticleLexicon.Empty, source.Token);
        source.Cancel();
        Assert.Equal(reading, ArticleReader.Read(Stories.All[0]));
        Scratch scratch = new();
        scratch.Open("", Vocabulary.Default, source.Token);
        scratch.Clear();
        Assert.False(scratch.Passages.Passage.Cancel.CanBeCanceled);
        Assert.False(scratch.Passages.Quoted.Cancel.CanBeCanceled);
    }
}
