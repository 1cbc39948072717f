namespace ArticleGen.Tests.Naming;

public class ShortWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("two\r\n  words\t", "two words")]
    [InlineData("\0", "")]
    public void Words_are_on_one_line(string words, string expected) => Assert.Equal(expected, ShortWords.Cut(words));

    [Fact]
    public void Long_words_are_cut()
    {
        Assert.Equal(new string('x', 60), ShortWords.Cut(new string('x', 60)));
        Assert.Equal(new string('x', 60) + "...", ShortWords.Cut(new string('x', 61)));
        Assert.Equal(new string('x', 59) + "...", ShortWords.Cut(new string('x', 59) + "\U0001F4F0 and more"));
    }
}
