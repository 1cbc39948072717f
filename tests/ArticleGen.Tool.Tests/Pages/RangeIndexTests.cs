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

    [Fact]
    public void Those_that_start_together_stay_in_their_order()
    {
        RangeIndex<string> index = new([(new(3, 4), "outer"), (new(3, 2), "inner"), (new(1, 9), "first")]);

        Assert.Equal(["first", "outer", "inner"], index.FindOverlapping(new(4, 1)));
    }
}
