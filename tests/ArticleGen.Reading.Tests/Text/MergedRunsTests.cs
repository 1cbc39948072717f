using ArticleGen.Reading.Text;
using CsCheck;

namespace ArticleGen.Reading.Tests.Text;

public class MergedRunsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("ba")]
    [InlineData("acbd")]
    [InlineData("bcda")]
    [InlineData("dcba")]
    [InlineData("aabba")]
    [InlineData("abcabcabc")]
    public void Sorts(string letters)
    {
        List<char> list = [.. letters];
        MergedRuns.Sort(list, static (a, b) => a - b, TestContext.Current.CancellationToken);
        Assert.Equal(letters.Order(), list);
    }

    [Fact]
    public void Keeps_the_order_of_what_is_equal() => Gen.Int[0, 9].List[0, 60].Sample(keys =>
    {
        List<(int Key, int Order)> list = [.. keys.Select((key, order) => (key, order))];
        List<(int Key, int Order)> expected = [.. list.OrderBy(static item => item.Key)];
        MergedRuns.Sort(list, static (a, b) => a.Key - b.Key, CancellationToken.None);
        Assert.Equal(expected, list);
    });

    [Fact]
    public void Looks_once_at_what_is_in_order() => Assert.Equal(9_999, Comparisons(Enumerable.Range(0, 10_000)));

    // Two kinds of problems found one after the other, several kinds in turns, all turned round, and no order at all.
    [Theory]
    [InlineData("two runs")]
    [InlineData("turns")]
    [InlineData("reverse")]
    [InlineData("mixed")]
    public void Looks_at_each_element_so_many_times_as_the_number_doubles(string order)
    {
        const int Count = 1 << 14;
        int most = Count * 2 * 14;
        Assert.InRange(Comparisons(Ordered(order, Count)), Count, most);
    }

    private static IEnumerable<int> Ordered(string order, int count) => order switch
    {
        "two runs" => Enumerable.Range(0, count).OrderBy(static i => i % 2),
        "turns" => Enumerable.Range(0, count).Select(static i => i ^ 3),
        "reverse" => Enumerable.Range(0, count).Reverse(),
        _ => Enumerable.Range(0, count).Select(static i => (i * 7919) & ((1 << 14) - 1)),
    };

    private static int Comparisons(IEnumerable<int> numbers)
    {
        List<int> list = [.. numbers];
        int comparisons = 0;
        MergedRuns.Sort(list, Compare, TestContext.Current.CancellationToken);
        Assert.Equal(list.Order(), list);
        return comparisons;

        int Compare(int a, int b)
        {
            comparisons++;
            return a.CompareTo(b);
        }
    }
}
