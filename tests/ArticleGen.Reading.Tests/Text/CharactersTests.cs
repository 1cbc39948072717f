using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Tests.Text;

public class CharactersTests
{
    [Theory]
    [InlineData('\n', true)]
    [InlineData('\r', true)]
    [InlineData('\u0085', true)]
    [InlineData('\u2028', true)]
    [InlineData('\u2029', true)]
    [InlineData('\v', false)]
    [InlineData('\f', false)]
    [InlineData(' ', false)]
    public void Line_breaks_are_those_the_compiler_counts(char c, bool isBreak) => Assert.Equal(isBreak, Characters.IsLineBreak(c));

    [Theory]
    [InlineData('a', true)]
    [InlineData('\u00E9', true)]
    [InlineData('\u0416', true)]
    [InlineData('\u0301', true)]
    [InlineData('\uD83D', true)]
    [InlineData('1', false)]
    [InlineData('\'', false)]
    [InlineData('\u2019', false)]
    public void Letters_are_those_of_all_scripts_with_their_marks(char c, bool letter) => Assert.Equal(letter, Characters.IsLetter(c));

    [Theory]
    [InlineData('0', true)]
    [InlineData('9', true)]
    [InlineData('\u0661', false)]
    [InlineData('\u00B2', false)]
    public void Digits_are_the_ten_of_English(char c, bool digit) => Assert.Equal(digit, Characters.IsDigit(c));
}
