namespace ArticleGen.Reading.Tests.Actors;

/// <summary>An office that a verb gives to somebody.</summary>
public class TakenOfficesTests
{
    [Theory]
    [InlineData("Ines Calder became transport minister in May. The minister said it was late.", "Ines Calder: it was late")]
    [InlineData("Ines Calder becomes transport minister in May. The minister said it was late.", "Ines Calder: it was late")]
    [InlineData("Ines Calder was elected mayor of Varna in May. The mayor said it was late.", "Ines Calder: it was late")]
    [InlineData("Ines Calder has been appointed as bishop. The bishop said it was late.", "Ines Calder: it was late")]
    [InlineData("Ines Calder had become mayor. The mayor said it was late.", "Ines Calder: it was late")]
    public void Is_an_office_of_that_person(string body, string speaker) => Script.HasSpeakers(body, speaker);

    [Theory]
    [InlineData("Ines Calder became angry with the minister. The minister said it was late.", "the minister: it was late")]
    [InlineData("Ines Calder was elected. The mayor said it was late.", "the mayor: it was late")]
    [InlineData("Ines Calder was not named mayor. The mayor said it was late.", "the mayor: it was late")]
    [InlineData("Ines Calder could become mayor. The mayor said it was late.", "the mayor: it was late")]
    [InlineData("Ines Calder may be named bishop. The bishop said it was late.", "the bishop: it was late")]
    [InlineData("Ines Calder would be elected mayor. The mayor said it was late.", "the mayor: it was late")]
    [InlineData("Ines Calder will become mayor. The mayor said it was late.", "the mayor: it was late")]
    public void Is_none_that_somebody_else_has(string body, string speaker) => Script.HasSpeakers(body, speaker);
}
