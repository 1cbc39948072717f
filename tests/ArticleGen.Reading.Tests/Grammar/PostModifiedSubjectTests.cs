namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>What stands between a noun and its verb to say more about the noun is not the subject.</summary>
public class PostModifiedSubjectTests
{
    [Theory]
    [InlineData("The officials whose plans were rejected say the mole is weak.", "the officials")]
    [InlineData("Clubs that had backed the pier say the mole is weak.", "clubs")]
    [InlineData("Crews trying to reopen the port in May say the mole is weak.", "crews")]
    [InlineData("Workers hired by the port said the mole was weak.", "workers hired by the port")]
    [InlineData("But sailors in Varna say the mole is weak.", "sailors in Varna")]
    [InlineData("Sailors familiar with the tides say the mole is weak.", "sailors familiar with the tides")]
    [InlineData("People close to the talks in Varna said the mole was weak.", "people close to the talks in Varna")]
    [InlineData("The man who runs the port in Varna said the mole was weak.", "the man")]
    public void Finds_the_noun(string body, string speaker) =>
        Assert.Contains(
            Script.Quotes(body),
            quote => quote.Contains($"|{speaker}|say", StringComparison.Ordinal)
                || quote.Contains($"|{speaker}|said", StringComparison.Ordinal));

    [Theory]
    [InlineData("In a letter to the council released on Friday Calder said the mole was weak.", "Calder")]
    [InlineData("The sailors left the port, and Calder said the mole was weak.", "Calder")]
    [InlineData("When the storm came Calder said the mole was weak.", "Calder")]
    [InlineData("The director of the port in Varna said the mole was weak.", "the director of the port in Varna")]
    public void A_subject_beside_the_verb_stays_it(string body, string speaker) =>
        Script.HasSpeakers(body, $"{speaker}: the mole was weak");

    [Theory]
    [InlineData("The storm had come over the crews from Varna by the time she said that.", "she")]
    [InlineData("The storm had come over the crews from Varna by the time Tom Hale said that.", "Tom Hale")]
    public void Nothing_modifies_a_pronoun(string body, string speaker)
    {
        ArticleReading reading = Script.Read(body);
        Assert.Equal(speaker, Assert.Single(reading.Quotes).SpeakerRange!.Value.In(reading.Text));
    }
}
