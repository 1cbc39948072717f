using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Tests.Diagnose.Reporting;

public class MadeOnceTests
{
    [Fact]
    public void It_is_made_once_for_all_threads()
    {
        int madeCount = 0;
        MadeOnce<object> once = new(_ =>
        {
            Interlocked.Increment(ref madeCount);
            return new object();
        });
        object[] seen = new object[64];
        Parallel.For(0, seen.Length, i => seen[i] = once.Get(CancellationToken.None));
        Assert.Equal(1, madeCount);
        Assert.All(seen, one => Assert.Same(seen[0], one));
    }

    [Fact]
    public void Nothing_is_made_again_where_there_is_nothing()
    {
        int madeCount = 0;
        MadeOnce<object?> once = new(_ =>
        {
            madeCount++;
            return null;
        });
        Assert.Null(once.Get(CancellationToken.None));
        Assert.Null(once.Get(CancellationToken.None));
        Assert.Equal(1, madeCount);
    }

    [Fact]
    public void Who_gives_up_leaves_it_to_the_next()
    {
        MadeOnce<string> once = new(static cancel =>
        {
            cancel.ThrowIfCancellationRequested();
            return "made";
        });
        Assert.Throws<OperationCanceledException>(() => once.Get(new CancellationToken(canceled: true)));
        Assert.Equal("made", once.Get(CancellationToken.None));
    }
}
