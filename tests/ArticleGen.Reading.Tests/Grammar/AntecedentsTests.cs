namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>"Who" is a person, whatever stands between; the pronoun belongs to the words that name the speaker.</summary>
public class AntecedentsTests
{
    [Theory]
    [InlineData("The council heard Ines Calder, who said the pier was safe.", "Ines Calder", "Ines Calder, who")]
    [InlineData(
        "The council heard Ines Calder of Varna, Ohio, who said the pier was safe.",
        "Ines Calder",
        "Ines Calder of Varna, Ohio, who")]
    [InlineData(
        "The council heard Ines Calder, a retired welder, who said the pier was safe.",
        "Ines Calder",
        "Ines Calder, a retired welder, who")]
    [InlineData("The council had a letter from Ines Calder, who said the pier was safe.", "Ines Calder", "Ines Calder, who")]
    [InlineData(
        "The council heard Ines Calder, the head of the port, who said the pier was safe.",
        "Ines Calder",
        "Ines Calder, the head of the port, who")]
    [InlineData("The council heard a sailor who said the pier was safe.", "a sailor", "a sailor who")]
    [InlineData("The vote pleased the sailors of Varna, who said the pier was safe.", "the sailors of Varna", "the sailors of Varna, who")]
    [InlineData("The deal widens the reach of Hale Lines Ltd., which said the pier was safe.", "Hale Lines Ltd.", "Hale Lines Ltd., which")]
    [InlineData(
        "This is the aim of the Office of Ports (OP), which said the pier was safe.", "OP", "the Office of Ports (OP), which")]
    [InlineData(
        "The vote pleased the board of Hale Lines, which said the pier was safe.",
        "the board of Hale Lines",
        "the board of Hale Lines, which")]
    public void Finds_the_person(string body, string speaker, string words)
    {
        ArticleReading reading = Script.Read(body);
        QuoteReading quote = Assert.Single(reading.Quotes);
        Assert.Equal(speaker, quote.Speaker is { } actor ? reading.Actors[actor].Name : null);
        Assert.Equal(words, quote.SpeakerRange?.In(reading.Text));
    }

    [Theory]
    [InlineData("It was one more report of the ministry, which said the pier was safe.")]
    [InlineData("Ines Calder sent the ministry a report that said the pier was safe.")]
    [InlineData("Ines Calder praised the ministry, which said the pier was safe.")]
    public void A_thing_is_not_passed_over_for_a_person(string body) =>
        Assert.DoesNotContain(Script.Quotes(body), quote => quote.Contains("the pier was safe|Ines Calder", StringComparison.Ordinal));

    [Theory]
    [InlineData("The council heard Tom Hale and Ines Calder, who said the pier was safe.", "Tom Hale")]
    [InlineData("Tom Hale left Ines Calder, who said the pier was safe.", "Tom Hale")]
    [InlineData("Tom Hale met a sailor, who said the pier was safe.", "Tom Hale")]
    public void The_nearest_person_is_meant(string body, string other) =>
        Assert.DoesNotContain(Script.Quotes(body), quote => quote.Contains($"|{other}|said", StringComparison.Ordinal));

    [Theory]
    [InlineData("Nobody knows who said the pier was safe.")]
    [InlineData("The sailors wondered who had announced that the pier was safe.")]
    [InlineData("Ines Calder asked who said that the pier was safe.")]
    public void A_question_word_has_no_antecedent(string body) => Script.HasQuotes(body);
}
