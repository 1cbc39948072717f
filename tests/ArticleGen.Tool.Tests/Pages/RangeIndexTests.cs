using ArticleGen.Reading;
using ArticleGen.Tool.Pages;

namespace ArticleGen.Tool.Tests.Pages;

public sealed class RangeIndexTests
{
    // Nested, beside each other, empty, and crossing.
    private static readonly TextRange[] Ranges =
        [new(0, 20), new(2, 5), new(2, 3), new(8, 0), new(9, 4), new(20, 6), new(22, 10), new(40, 1), new(40, 8)];

    [Fact]
    public void Those_that_share_a_character_are_found_in_order()
    {
        RangeIndex<TextRange> index = new(Ranges.Reverse().Select(static range => (range, range)));

        for (int start = 0; start < 52; start++)
        {
            for (int length = 0; length < 15; length++)
            {
                TextRange asked = new(start, length);
                Assert.Equal(
                    Ranges.Where(range => range.Overlaps(asked)).OrderBy(static range => range.Start).ThenBy(static range => range.Length),
                    index.FindOverlapping(asked).OrderBy(static range => range.Start).ThenBy(static range => range.Length));
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Few_are_looked_at_that_are_not_found_even_below_one_around_all(bool hasOuter)
    {
        const int Count = 4096;
        IEnumerable<TextRange> ranges = Enumerable.Range(0, Count).Select(static i => new TextRange((10 * i) + 1, 5));
        TextRange[] all = hasOuter ? [new(0, 10 * Count), .. ranges] : [.. ranges];
        RangeIndex<TextRange> index = new(all.Select(static range => (range, range)));

        foreach (TextRange range in ranges)
        {
            List<TextRange> found = [];
            int looked = index.Collect(range, found);
            Assert.Equal(hasOuter ? [all[0], range] : [range], found);
            // The depth of the tree, for each that is found.
            Assert.InRange(looked, 1, 60);
        }
    }

    [Fact]
    public void Those_that_start_together_stay_in_their_order()
    {
        RangeIndex<string> index = new([(new(3, 4), "outer"), (new(3, 2), "inner"), (new(1, 9), "first")]);

        Assert.Equal(["first", "outer", "inner"], index.FindOverlapping(new(4, 1)));
    }
}
