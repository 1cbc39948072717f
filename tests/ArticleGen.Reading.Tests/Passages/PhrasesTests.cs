using ArticleGen.Reading.Passages;


namespace ArticleGen.Reading.Tests.Passages;

public class PhrasesTests
{
    private const string Words = "Calder and Calder and calder";

    private readonly Phrases _phrases = new();

    [Fact]
    public void Words_that_come_again_are_one_string() =>
        Assert.Same(_phrases.GetText(Words, new TextRange(0, 6)), _phrases.GetText(Words, new TextRange(11, 6)));

    [Fact]
    public void Capitals_make_other_words() => Assert.Equal("calder", _phrases.GetText(Words, new TextRange(22, 6)));

    [Fact]
    public void Nothing_is_known_once_it_has_been_cleared()
    {
        string before = _phrases.GetText(Words, new TextRange(0, 6));
        _phrases.Clear();
        string after = _phrases.GetText(Words, new TextRange(0, 6));
        Assert.Equal(before, after);
        Assert.NotSame(before, after);
    }

    [Fact]
    public void Every_one_of_many_is_found_again()
    {
        string text = Numbers(1500);
        string[] first = [.. Enumerable.Range(0, 1500).Select(i => _phrases.GetText(text, new TextRange(i * 5, 5)))];
        for (int i = 0; i < first.Length; i++)
        {
            Assert.Same(first[i], _phrases.GetText(text, new TextRange(i * 5, 5)));
        }
    }

    [Fact]
    public void Of_more_than_are_kept_the_words_are_right_all_the_same()
    {
        string text = Numbers(9000);
        for (int i = 0; i < 18000; i++)
        {
            int number = i % 9000;
            Assert.Equal($"{number:00000}", _phrases.GetText(text, new TextRange(number * 5, 5)));
        }
    }

    private static string Numbers(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"{i:00000}"));

    [Fact]
    public void Long_words_are_given_as_they_stand()
    {
        string text = new('x', 1000);
        Assert.Equal(text, _phrases.GetText(text, new TextRange(0, 1000)));
    }

    [Fact]
    public void No_words_are_an_empty_string() => Assert.Equal("", _phrases.GetText(Words, new TextRange(3, 0)));
}
