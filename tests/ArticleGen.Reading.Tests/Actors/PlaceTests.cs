namespace ArticleGen.Reading.Tests.Actors;

/// <summary>A place is an actor only when it speaks.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("Oslo said the talks had failed.", "Oslo")]
    [InlineData("\"The talks failed,\" Norway said.", "Norway")]
    [InlineData("Moscow accused Oslo of \"theft.\"", "Moscow")]
    [InlineData("North Korea warned that it would reply.", "North Korea")]
    public void Speaks(string sentence, string name)
    {
        ArticleReading reading = Script.Read(sentence);
        ActorReading speaker = reading.Actors[Assert.Single(reading.Quotes).Speaker!.Value];
        Script.Expect(sentence, [$"Place|{name}"], [$"{speaker.Kind}|{speaker.Name}"]);
    }

    [Theory]
    [InlineData("Ships from Norway sailed to Oslo.")]
    [InlineData("In Moscow it rained.")]
    [InlineData("The port of Oslo closed.")]
    public void Or_is_none(string sentence) => Script.Expect(sentence, [], Script.Actors(sentence));
}
