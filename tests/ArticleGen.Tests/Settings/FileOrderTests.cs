namespace ArticleGen.Tests.Settings;

public class FileOrderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("b a", "a b")]
    [InlineData("a B b A", "A B a b")]
    [InlineData("b a b c a", "a b c")]
    [InlineData("a a", "a")]
    public void Each_key_stands_once_and_in_ordinal_order(string keys, string expected) =>
        Assert.Equal(expected, string.Join(' ', FileOrder.Of(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries), key => key)));

    [Fact]
    public void Of_two_with_one_key_the_first_counts() => Assert.Equal(["a1", "b1"], FileOrder.Of(["b1", "a1", "b2"], item => item[..1]));

    [Fact]
    public void A_list_in_order_is_the_same_list()
    {
        string[] items = ["a", "b", "c"];
        Assert.Same(items, FileOrder.Of(items, item => item));
    }
}
