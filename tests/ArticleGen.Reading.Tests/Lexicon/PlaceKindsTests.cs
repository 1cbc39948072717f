using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Lexicon;

public class PlaceKindsTests
{
    [Theory]
    [InlineData("Greece", true, false)]
    [InlineData("Athens", false, true)]
    [InlineData("Texas", true, false)]
    [InlineData("Luxembourg", false, false)]
    [InlineData("Calder", false, false)]
    public void Tells_countries_from_towns(string name, bool country, bool town) =>
        Assert.Equal((country, town), (Vocabulary.Default.Places.IsCountry(name), Vocabulary.Default.Places.IsTown(name)));

    [Theory]
    [InlineData("Islamabad", true)]
    [InlineData("Houston", false)]
    [InlineData("Greece", false)]
    public void Knows_towns_that_nobody_is_called_after(string name, bool only) =>
        Assert.Equal(only, Vocabulary.Default.Places.IsTownOnly(name));
}
