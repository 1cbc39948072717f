using CsCheck;

namespace ArticleGen.Reading.Tests.Properties;

/// <summary>The memory a text is taken apart in serves the next text as well. Nothing of one reading may show in another.</summary>
public class SharedMemoryTests
{
    // Longer than what is kept: the lists have grown, and are given back.
    private static readonly string Long = string.Concat(
        Enumerable.Repeat("\"We reopen,\" said Ines Calder, a pilot. Tom Hale told Reuters that the mole was weak. \n\n", 700));

    private static readonly string[] Texts = [.. Stories.All, Long, "", "\"", "Harbour news\n\nNobody spoke."];

    // Each read while nothing else had been, as far as a process allows: the same text twice, with nothing between.
    private static readonly ArticleReading[] Alone = [.. Texts.Select(ArticleReader.Read)];

    [Fact]
    public void A_reading_does_not_depend_on_what_was_read_before() => Gen.Int[0, Texts.Length - 1].Array[2, 12].Sample(
        order => order.All(i => ArticleReader.Read(Texts[i]) == Alone[i]),
        iter: 20,
        threads: 1);

    [Fact]
    public void A_reading_does_not_depend_on_what_is_read_at_the_same_time() =>
        Parallel.For(0, 60, i => Assert.Equal(Alone[i % Texts.Length], ArticleReader.Read(Texts[i % Texts.Length])));

    [Fact]
    public void Decisions_outlive_the_memory_they_were_made_in()
    {
        ValueList<Decision> decisions = ArticleReader.Explain(Stories.All[0]).Decisions;
        ArticleReader.Read(Long);
        Assert.Equal(decisions, ArticleReader.Explain(Stories.All[0]).Decisions);
    }
}
