namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>"In fact" and its kin may stand inside a verb group, and are nobody.</summary>
public class AdverbPhrasesTests
{
    [Theory]
    [InlineData("The owners have in fact said the mole was weak.", "the owners")]
    [InlineData("The owners have in particular said the mole was weak.", "the owners")]
    [InlineData("Ines Calder once again said the mole was weak.", "Ines Calder")]
    [InlineData("Ines Calder said at first the mole was weak.", "Ines Calder")]
    [InlineData("The owners and the crews have all said the mole was weak.", "the owners and the crews")]
    public void Is_stepped_over(string body, string speaker) => Script.HasSpeakers(body, $"{speaker}: the mole was weak");

    [Theory]
    [InlineData("Most said the mole was weak.", "most")]
    [InlineData("Half said the mole was weak.", "half")]
    [InlineData("Ines Calder, who calls it \"a farce,\" said the mole was weak.", "Ines Calder")]
    public void A_subject_is_not(string body, string speaker) => Assert.Contains($"{speaker}: the mole was weak", Script.Speakers(body));
}
