namespace ArticleGen.Reading.Tests.Actors;

/// <summary>What a text says, its author says.</summary>
public class AuthorsTests
{
    [Theory]
    [InlineData("A study by the Pier Institute found that ferries were late.", "Pier Institute: that ferries were late")]
    [InlineData("New research from the Pier Institute (PI) found that ferries were late.", "Pier Institute: that ferries were late")]
    [InlineData("Figures gathered by the Pier Institute showed that ferries were late.", "Pier Institute: that ferries were late")]
    [InlineData(
        "The crews read a report by the Pier Institute. Rain fell. The report said ferries were late.",
        "Pier Institute: ferries were late")]
    [InlineData(
        "A survey found that ferries were late. The study by the Pier Institute shows that crews were tired.",
        "Pier Institute: that ferries were late",
        "Pier Institute: that crews were tired")]
    [InlineData("The Pier Institute's report said ferries were late.", "Pier Institute: ferries were late")]
    [InlineData("A study by researchers at the Pier Institute found that ferries were late.", "Pier Institute: that ferries were late")]
    [InlineData("The study by Dutch experts, Dray Watch, found that ferries were late.", "Dray Watch: that ferries were late")]
    [InlineData("A Pier Institute report says ferries are late.", "Pier Institute: ferries are late")]
    [InlineData("A Pier Institute analysis says ferries are late.", "Pier Institute: ferries are late")]
    [InlineData(
        "A Pier Institute statement said ferries were late. The statement said crews were tired.",
        "Pier Institute: ferries were late",
        "Pier Institute: crews were tired")]
    [InlineData(
        "A Pier Institute analysis says ferries are late. The report said crews were tired.",
        "Pier Institute: ferries are late",
        "Pier Institute: crews were tired")]
    [InlineData(
        "The crews read a report by the Pier Institute. The analysis said ferries were late.",
        "Pier Institute: ferries were late")]
    public void Speak_in_their_texts(string body, params string[] speakers)
    {
        string[] found = Script.Speakers(body);
        Assert.Equal(
            speakers.Select(WithoutAcronym),
            found.Select(WithoutAcronym));
    }

    [Theory]
    [InlineData("The crews read a report on the Pier Institute. The report said ferries were late.", "the report: ferries were late")]
    [InlineData("Crews read a complaint from Tarnix workers. The complaint said ferries were late.", "the complaint: ferries were late")]
    [InlineData("A Reuters survey found that ferries were late.", "a Reuters survey: that ferries were late")]
    [InlineData("A Varna ferry report said ferries were late.", "a Varna ferry report: ferries were late")]
    [InlineData("The crews read a letter by the Pier Institute. The report said ferries were late.", "the report: ferries were late")]
    [InlineData(
        "The crews read a statement from a critic of Hale Lines. The statement said ferries were late.",
        "the statement: ferries were late")]
    [InlineData(
        "The crews read a letter by the head of Hale Lines. The letter said ferries were late.",
        "the letter: ferries were late")]
    public void Are_told_by_by_or_from(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Fact]
    public void Stand_before_the_comma() => Assert.Contains(
        "Pier Institute: ferries were late",
        Script.Speakers("A report by the Pier Institute, Tom Hale said, is wrong. The report said ferries were late."));

    [Theory]
    [InlineData("The study by Dutch experts, Dray Watch, found that ferries were late.")]
    [InlineData("The study by researchers at Dray Watch found that ferries were late.")]
    public void Are_bodies_that_have_several_people(string body) =>
        Assert.Equal(ActorKind.Organization, Script.Actor(body, "Dray Watch").Kind);

    [Fact]
    public void May_be_persons() => Script.Expect(
        "A study by Kengo Dondo found that ferries were late.",
        ["Person|Kengo Dondo"],
        Script.Read("A study by Kengo Dondo found that ferries were late.").Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));

    /// <summary>The full name and its acronym are one actor, whichever gives the name.</summary>
    private static string WithoutAcronym(string speaker) => speaker.Replace("PI:", "Pier Institute:", StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "Vorlex said in a joint statement it was late. The statement also said the pier was shut.",
        "Vorlex: it was late",
        "Vorlex: the pier was shut")]
    [InlineData(
        "Tom Hale said the pier was shut. The one-page statement noted the mole was weak.",
        "Tom Hale: the pier was shut",
        "Tom Hale: the mole was weak")]
    [InlineData(
        "The mole is weak, the Evening Echo said. The statement said the pier was shut.",
        "Evening Echo: The mole is weak",
        "the statement: the pier was shut")]
    [InlineData("A milder review in the Evening Echo called the play \"a farce\".", "Evening Echo: a farce")]
    [InlineData("A review of the Evening Echo called the play \"a farce\".", "a review of the Evening Echo: a farce")]
    public void Of_a_statement_are_those_who_spoke_last(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);
}
