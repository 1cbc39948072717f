using System.Runtime.CompilerServices;
using System.Text;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Streams;

namespace ArticleGen.Tool.Tests.Streams;

/// <summary>However fast the input comes, few articles are held at a time; whatever a run ends with, it ends.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task No_more_articles_are_in_flight_than_the_bound(int most)
    {
        InFlight limit = new(most, long.MaxValue);
        Counted counted = new(Lines.Make(300));
        using SlowOutput output = new(counted);
        await Stream(limit).RunAsync(counted, new LineOutput(output, new(false, false, false)), TestContext.Current.CancellationToken);

        Assert.Equal(300, output.Lines);
        Assert.Equal(most, limit.Peak);
        // One more may have been taken and wait for room.
        Assert.InRange(counted.MostAhead, 1, most + 1);
    }

    [Fact]
    public async Task Bytes_are_bounded_as_well_and_what_is_larger_than_the_bound_goes_alone()
    {
        InFlight limit = new(100, mostBytes: 1);
        Counted counted = new(Lines.Make(30));
        using SlowOutput output = new(counted);
        await Stream(limit).RunAsync(counted, new LineOutput(output, new(false, false, false)), TestContext.Current.CancellationToken);
        Assert.Equal((30, 1), (output.Lines, limit.Peak));
    }

    [Fact]
    public async Task What_cannot_be_written_ends_the_stream_and_nobody_takes_more()
    {
        Counted counted = new(Lines.Make(5000));
        await Assert.ThrowsAsync<IOException>(() => Stream(new(8, long.MaxValue)).RunAsync(
            counted, new LineOutput(new Full(), new(false, false, false)), TestContext.Current.CancellationToken));
        Assert.InRange(counted.Taken, 1, 20);
    }

    [Fact]
    public async Task A_cancel_ends_the_stream_also_where_no_more_input_comes()
    {
        using CancellationTokenSource stop = new();
        using MemoryStream output = new();
        LineSource source = new([new LineInputStream("x", () => new Waiting(Lines.Make(3), stop))], format: null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Stream(new(8, long.MaxValue)).RunAsync(
            source, new LineOutput(output, new(false, false, false)), stop.Token));
        Assert.True(output.Length == 0 || output.ToArray()[^1] == '\n');
    }

    private static ArticleStream Stream(InFlight limit) =>
        new(ArticleLexicon.Empty, skips: false, TextWriter.Null, new Progress<int>()) { Limit = limit };

    /// <summary>Counts how many articles were taken before they were written.</summary>
    private sealed class Counted(byte[] lines) : IArticleSource
    {
        public int Taken { get; private set; }

        public int MostAhead { get; private set; }

        public int Written { get; set; }

        public async IAsyncEnumerable<IStreamedArticle> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
        {
            LineSource source = new([new LineInputStream("x", () => new MemoryStream(lines))], format: null);
            await foreach (IStreamedArticle article in source.ReadAsync(cancel))
            {
                Taken++;
                MostAhead = Math.Max(MostAhead, Taken - Written);
                yield return article;
            }
        }
    }

    private sealed class SlowOutput(Counted counted) : MemoryStream
    {
        public int Lines => Encoding.UTF8.GetString(ToArray()).Count(static letter => letter == '\n');

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            // Whoever reads has time to run ahead.
            Thread.Yield();
            base.Write(buffer);
            counted.Written++;
        }
    }

    private sealed class Full : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }

    /// <summary>Gives its bytes and then nothing; whoever waits for more is stopped.</summary>
    private sealed class Waiting(byte[] bytes, CancellationTokenSource stop) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position < Length)
            {
                return await base.ReadAsync(buffer, cancellationToken);
            }

            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return 0;
        }
    }
}
