namespace ArticleGen.Reading.Tests;

public class NearlySortedTests
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
    public void Sorts(string letters)
    {
        List<char> list = [.. letters];
        NearlySorted.Sort(list, static (a, b) => a - b);
        Assert.Equal(letters.Order(), list);
    }

    [Fact]
    public void Keeps_the_order_of_what_is_equal()
    {
        List<(int Key, int Order)> list = [(2, 0), (1, 1), (2, 2), (1, 3), (0, 4), (2, 5), (1, 6)];
        List<(int Key, int Order)> expected = [.. list.OrderBy(item => item.Key)];
        NearlySorted.Sort(list, static (a, b) => a.Key - b.Key);
        Assert.Equal(expected, list);
    }
}
