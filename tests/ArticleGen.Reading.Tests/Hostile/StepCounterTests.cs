using ArticleGen.Reading.Tests.Properties;
using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>The counter that the tests of growth rest on.</summary>
public class StepCounterTests
{
    private static readonly string Story = string.Concat(Enumerable.Repeat(Stories.All[0], 20));

    [Fact]
    public void The_same_text_takes_the_same_steps_whatever_was_read_before()
    {
        StepCounter counter = new();
        long steps = counter.CountSteps(Story);
        foreach (string other in Stories.All)
        {
            _ = counter.CountSteps(other);
        }

        Assert.Equal(steps, counter.CountSteps(Story));
        Assert.Equal(steps, new StepCounter().CountSteps(Story));
    }

    [Fact]
    public void Counters_do_not_mix()
    {
        StepCounter one = new();
        StepCounter other = new();
        long steps = one.CountSteps(Story);
        Parallel.Invoke(() => Assert.Equal(steps, one.CountSteps(Story)), () => other.CountSteps(Stories.All[1] + Story));
    }

    [Fact]
    public void A_longer_text_takes_more_steps_and_memory()
    {
        StepCounter counter = new();
        StepCount once = counter.Count(Story);
        StepCount twice = counter.Count(Story + Story);
        Assert.True(once.Steps > Story.Length, $"{once.Steps} steps for {Story.Length} characters");
        Assert.InRange((double)twice.Steps / once.Steps, 1.7, 2.3);
        Assert.True(twice.Allocated > once.Allocated);
    }
}
