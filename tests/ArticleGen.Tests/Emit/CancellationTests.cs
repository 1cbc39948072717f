using ArticleGen.Emit.Code;

namespace ArticleGen.Tests.Emit;

/// <summary>Writing is asked at each line whether it is cancelled, and a line holds no more than a piece of an article.</summary>
public class CancellationTests
{
    private static readonly Emission Ferry = Emission.Of(("seeds/ferry.txt", ArticleReader.Read(Stories.FerryText)));

    [Fact]
    public void Nothing_is_written_of_what_is_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => (Ferry with { Cancel = new(canceled: true) }).Files());

    [Fact]
    public void Every_line_is_asked()
    {
        using CancellationTokenSource source = new();
        CodeWriter code = new(Ferry.Options, source.Token);
        code.Line("class A");
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => code.Line("{"));
        Assert.ThrowsAny<OperationCanceledException>(() => code.Line("one", "two"));
        Assert.ThrowsAny<OperationCanceledException>(() => code.Lines("one\ntwo"));
        Assert.ThrowsAny<OperationCanceledException>(() => code.Wrapped(["1", "2"]));
    }

    [Fact]
    public void Names_are_not_merged_for_what_is_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(
            () =>
                Catalogue.Create(
                    [.. Enumerable.Range(0, 3)
                        .Select(static i => new ArticleSummary(
                            new ArticleItem($"{i}", $"{i}", $"{i}", null),
                            null,
                            ValueList<ActorModel>.Empty))
                        ],
                    ActorProperties.Frequent,
                    new(canceled: true)));
}
