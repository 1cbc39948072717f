namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>Offices that "and" joins before one name are one person's.</summary>
public class RoleThenNameTests
{
    [Theory]
    [InlineData("Tarnix Lines chairman and chief executive Tom Hale said ships were late.", "Tom Hale: ships were late")]
    [InlineData("Tarnix Lines co-founder and CEO Ines Calder said ships were late.", "Ines Calder: ships were late")]
    [InlineData("\"We sail,\" Tarnix Lines founder and president Ines Calder said.", "Ines Calder: We sail,")]
    [InlineData("\"We sail,\" said Tarnix Lines founder and president Ines Calder.", "Ines Calder: We sail,")]
    [InlineData("Poet and composer Tom Hale said ships were late.", "Tom Hale: ships were late")]
    public void Are_those_of_one_person(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("The chairman and chief executive Tom Hale said ships were late.")]
    [InlineData("Mara Quinn and chief executive Tom Hale said ships were late.")]
    [InlineData("Tarnix Lines directors and chief executive Tom Hale said ships were late.")]
    public void Of_two_stay_two(string body) => Assert.DoesNotContain("Tom Hale: ships were late", Script.Speakers(body));
}
