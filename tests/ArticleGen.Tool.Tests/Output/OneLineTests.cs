using ArticleGen.Tool.Output;

namespace ArticleGen.Tool.Tests.Output;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("abc", 3, "abc", "abc")]
    [InlineData("abcd", 3, "abc…", "…bcd")]
    [InlineData("ab\U0001F6A2cd", 3, "ab…", "…cd")]
    [InlineData("a\U0001F6A2b", 3, "a\U0001F6A2…", "…\U0001F6A2b")]
    [InlineData("", 0, "", "")]
    public void Words_are_cut_between_characters(string words, int most, string start, string end)
    {
        Assert.Equal(start, OneLine.Shorten(words, most));
        Assert.Equal(end, OneLine.KeepEnd(words, most));
    }
}
