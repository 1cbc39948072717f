using System.Collections;
using ArticleGen.Reading;
using ArticleGen.Tool.LanguageServer.Renaming;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Tests.LanguageServer.Renaming;

public class SortedRangesTests
{
    [Fact]
    public void Stretches_that_have_a_part_of_another_are_left_out() => Assert.Equal(
        [new(0, 2), new(10, 3)],
        SortedRanges.FindOutside([new(0, 2), new(4, 3), new(8, 1), new(10, 3)], [new(2, 3), new(5, 5)]));

    [Theory]
    // In front, at the start, inside, at the end, behind.
    [InlineData(0, 2, "abcde", 13, 5)]
    [InlineData(10, 2, "a", 10, 4)]
    [InlineData(11, 2, "abc", 10, 6)]
    [InlineData(15, 0, "abc", 10, 8)]
    [InlineData(15, 3, "abc", 10, 5)]
    public void A_change_moves_a_stretch_or_makes_it_longer(int start, int length, string text, int newStart, int newLength) =>
        Assert.Equal([new(newStart, newLength)], SortedRanges.Move([new(10, 5)], [new TextChange(new(start, length), text)]));

    [Fact]
    public void Each_change_is_looked_at_a_few_times_however_many_there_are()
    {
        const int Count = 20_000;
        CountingList edits = new([.. Enumerable.Range(0, Count).Select(static i => new TextChange(new(i * 10, 4), "longer"))]);

        TextRange[] moved = [.. SortedRanges.Move(Enumerable.Range(0, Count).Select(static i => new TextRange(i * 10, 6)), edits)];

        Assert.Equal(new TextRange(((Count - 1) * 10) + (2 * (Count - 1)), 8), moved[^1]);
        Assert.InRange(edits.Looks, Count, 6 * Count);
    }

    private sealed class CountingList(TextChange[] edits) : IReadOnlyList<TextChange>
    {
        internal int Looks { get; private set; }

        public int Count => edits.Length;

        public TextChange this[int index]
        {
            get
            {
                Looks++;
                return edits[index];
            }
        }

        public IEnumerator<TextChange> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
