using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.Tests.LanguageServer.Articles;

public sealed class MarkdownTextTests
{
    private const int Most = 120;

    [Fact]
    public void Long_words_are_not_cut_inside_an_emoji()
    {
        string emoji = string.Concat(Enumerable.Repeat("\U0001F6A2", 100));

        Assert.Equal(string.Concat("a", emoji.AsSpan(0, Most - 2), "…"), MarkdownText.Shorten("a" + emoji));
        Assert.Equal(string.Concat(emoji.AsSpan(0, Most), "…"), MarkdownText.Shorten(emoji));
    }

    [Fact]
    public void Words_are_cut_between_words_and_short_ones_stay()
    {
        Assert.Equal(new string('a', 100) + "…", MarkdownText.Shorten(new string('a', 100) + " " + new string('b', 100)));
        Assert.Equal(new string('a', Most) + "…", MarkdownText.Shorten(new string('a', Most + 1)));
        Assert.Equal(new string('a', Most), MarkdownText.Shorten(new string('a', Most)));
        Assert.Equal("two words", MarkdownText.Shorten("two\n  words "));
    }
}
