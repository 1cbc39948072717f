using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Tests.Text;

public class OneEditTests
{
    [Theory]
    [InlineData("reoported", "reported")]
    [InlineData("sad", "said")]
    [InlineData("siad", "said")]
    [InlineData("sayd", "said")]
    [InlineData("Narch", "March")]
    [InlineData("a", "")]
    [InlineData("ab", "ba")]
    public void One_letter_added_dropped_changed_or_swapped_is_one_edit(string a, string b)
    {
        Assert.True(OneEdit.Apart(a, b));
        Assert.True(OneEdit.Apart(b, a));
        Assert.True(OneEdit.MayBeApart(OneEdit.Letters(a), OneEdit.Letters(b)));
    }

    [Theory]
    [InlineData("siad", "said", true)]
    [InlineData("tolld", "told", true)]
    [InlineData("aded", "added", true)]
    [InlineData("addded", "added", true)]
    [InlineData("sayd", "said", false)]
    [InlineData("saide", "said", false)]
    [InlineData("sid", "said", false)]
    [InlineData("asaid", "said", false)]
    public void Letters_swapped_or_doubled_are_kept(string slip, string word, bool kept)
    {
        Assert.Equal(kept, OneEdit.KeepsLetters(slip, word));
        Assert.Equal(kept, OneEdit.KeepsLetters(word, slip));
    }

    [Theory]
    [InlineData("said", "told")]
    [InlineData("said", "saying")]
    public void Words_with_too_many_other_letters_are_told_apart_by_them(string a, string b) =>
        Assert.False(OneEdit.MayBeApart(OneEdit.Letters(a), OneEdit.Letters(b)));

    [Theory]
    [InlineData("said", "said")]
    [InlineData("", "")]
    [InlineData("said", "told")]
    [InlineData("said", "s")]
    [InlineData("dias", "said")]
    [InlineData("abcd", "badc")]
    [InlineData("said", "saying")]
    public void Equal_words_and_words_farther_apart_are_not(string a, string b)
    {
        Assert.False(OneEdit.Apart(a, b));
        Assert.False(OneEdit.Apart(b, a));
    }
}
