namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Sources of whom the article only says that there was one more.</summary>
public class CountedSourceTests
{
    [Theory]
    [InlineData("A third said: \"We have no water.\"", "a third: We have no water.")]
    [InlineData("A second said the port was shut.", "a second: the port was shut")]
    [InlineData("\"We have no water,\" a third said.", "a third: We have no water,")]
    [InlineData("\"We have no water,\" said a fourth.", "a fourth: We have no water,")]
    [InlineData(
        "The first said the port was shut. The second said it was open.",
        "the first: the port was shut",
        "the second: it was open")]
    [InlineData("Another said the port was shut. One said: \"We left.\"", "another: the port was shut", "one: We left.")]
    [InlineData("A third official said the port was shut.", "a third official: the port was shut")]
    public void Speak(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Ines Calder first said the port was shut.", "Ines Calder: the port was shut")]
    [InlineData("A ship that first sailed in May is lost, Ines Calder said.", "Ines Calder: A ship that first sailed in May is lost")]
    [InlineData("Ines Calder seconded the \"old plan\".", "Ines Calder: the \"old plan")]
    public void Are_told_from_adverbs(string body, string speaker) => Script.HasSpeakers(body, speaker);
}
