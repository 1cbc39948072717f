using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Tests.Text;

public class ExcerptTests
{
    [Theory]
    [InlineData("Ferry resumes", "Ferry resumes")]
    [InlineData("Ferry\r\n  resumes\t", "Ferry resumes")]
    [InlineData("Ferry\u2028resumes", "Ferry resumes")]
    [InlineData("Ferry\0resumes", "Ferry resumes")]
    [InlineData("", "")]
    public void Puts_words_on_one_line(string text, string excerpt) => Assert.Equal(excerpt, Of(text));

    [Fact]
    public void Shortens_long_text()
    {
        string excerpt = Of(new string('x', 5000));
        Assert.Equal(63, excerpt.Length);
        Assert.EndsWith("...", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_text_that_just_fits() => Assert.Equal(new string('x', 60), Of(new string('x', 60)));

    [Fact]
    public void Does_not_cut_a_character_in_two() =>
        Assert.Equal(new string('x', 59) + "...", Of(new string('x', 59) + "\U0001F6A2 sails"));

    [Theory]
    [InlineData("", "")]
    [InlineData("two\r\n  words\t", "two words")]
    [InlineData("\0", "")]
    public void Words_are_on_one_line(string words, string expected) => Assert.Equal(expected, Excerpt.Cut(words));

    [Fact]
    public void Long_words_are_cut()
    {
        Assert.Equal(new string('x', 60), Excerpt.Cut(new string('x', 60)));
        Assert.Equal(new string('x', 60) + "...", Excerpt.Cut(new string('x', 61)));
        Assert.Equal(new string('x', 59) + "...", Excerpt.Cut(new string('x', 59) + "\U0001F4F0 and more"));
    }

    private static string Of(string text) => Excerpt.Cut(text, new TextRange(0, text.Length));
}
