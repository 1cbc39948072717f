using ArticleGen.Reading.Metadata;

namespace ArticleGen.Reading.Tests.Metadata;

public class HeadlineTextsTests
{
    [Theory]
    [InlineData("Ferry resumes", "Ferry resumes", true)]
    [InlineData("\"Ferry\" resumes", "\u2018Ferry\u2019 resumes", true)]
    [InlineData("FERRY RESUMES!", "Ferry  resumes", true)]
    [InlineData("Ferry resumes", "Ferry resumed", false)]
    [InlineData("Ferry 1 resumes", "Ferry 2 resumes", false)]
    [InlineData("Ferry resumes", "", false)]
    public void Headlines_are_alike_by_letters_and_digits(string one, string other, bool alike) =>
        Assert.Equal(alike, HeadlineTexts.AreAlike(one, other));

    [Theory]
    [InlineData("Ines Calder", "INES CALDER", true)]
    [InlineData("ines-calder", "Ines Calder", true)]
    [InlineData("Calder", "Ines Calder", true)]
    [InlineData("Ines Calder", "Calder", true)]
    [InlineData("Ines Calder", "Ines Caldera", false)]
    [InlineData("Ines", "Ines Calder", false)]
    [InlineData("Ann Lee", "Joann Lee", false)]
    [InlineData("Joann Lee", "Ann Lee", false)]
    [InlineData("de la Cruz", "Ana de la Cruz", true)]
    [InlineData("O'Brien", "Ana O\u2019Brien", true)]
    [InlineData("Jean Luc Roy", "Jean-Luc Roy", true)]
    [InlineData("", "Ines Calder", false)]
    [InlineData("-", "Ines Calder", false)]
    public void Names_are_alike_by_their_end(string one, string other, bool alike) =>
        Assert.Equal(alike, HeadlineTexts.AreNamesAlike(one, other));

    [Theory]
    [InlineData("Ferry\n  resumes\r\n", "Ferry resumes")]
    [InlineData(" Ferry ", "Ferry")]
    [InlineData("", "")]
    public void A_title_goes_on_one_line(string text, string line) => Assert.Equal(line, HeadlineTexts.PutOnOneLine(text));
}
