namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>A participle goes with the clause beside it, not with the first one of the sentence.</summary>
public class NearestClauseTests
{
    [Theory]
    [InlineData("The crews struck, and Ines Calder closed the port, saying the mole was weak.", "Ines Calder")]
    [InlineData("The square was full, with many pilots and sailors chanting \"Open the port.\"", "many pilots and sailors")]
    [InlineData(
        "The council met for hours, with the head of the union from Varna warning that the mole was weak.",
        "the head of the union from Varna")]
    [InlineData("Ines Calder left the port with two of the pilots, saying the mole was weak.", "Ines Calder")]
    [InlineData("For months, Ines Calder has stood aside in the fight, arguing that the mole was weak.", "Ines Calder")]
    [InlineData("But a few days later, Ines Calder came back to Varna, telling Reuters that the mole was weak.", "Ines Calder")]
    [InlineData("The council sat all night, but the owners stayed away, insisting that the mole was weak.", "the owners")]
    [InlineData("Tom Hale left early, while the director went on with the work, claiming that the mole was weak.", "the director")]
    [InlineData("Ines Calder, the director, closed the port, saying the mole was weak.", "Ines Calder")]
    [InlineData("Ines Calder closed the port that Tom Hale had built, saying the mole was weak.", "Ines Calder")]
    [InlineData("Ines Calder closed the port because the crews had left, saying the mole was weak.", "Ines Calder")]
    [InlineData("The crews were slow, with Ines Calder saying the mole was weak.", "Ines Calder")]
    [InlineData("The council went home at noon, with Senator Tom Hale warning on Friday that the mole was weak.", "Tom Hale")]
    [InlineData("With the crews on strike, Ines Calder closed the port, saying the mole was weak.", "Ines Calder")]
    [InlineData("Ines Calder, with Tom Hale cheering, closed the port, saying the mole was weak.", "Ines Calder")]
    [InlineData("Ines Calder, with Tom Hale watching, closed the port, saying the mole was weak.", "Ines Calder")]
    [InlineData("The trouble came at the port of Varna, when the pilots stopped the ferry, saying the mole was weak.", "the pilots")]
    [InlineData(
        "Ines Calder spoke beside the port — where fifty pilots had gathered at noon, warning that the mole was weak.",
        "fifty pilots")]
    [InlineData("The day began with a march, in which the pilots blocked the road, saying the mole was weak.", "the pilots")]
    [InlineData("Ines Calder closed the port when the crews struck, saying the mole was weak.", "Ines Calder")]
    [InlineData(
        "The council wavered, though in a speech last week the owners took the other side, saying the mole was weak.",
        "the owners")]
    [InlineData("The council wavered, and within weeks the owners had left, saying the mole was weak.", "the owners")]
    [InlineData("The owners left the port for the pier Tom Hale had built, saying the mole was weak.", "the owners")]
    [InlineData("The plan came late – Ines Calder saying the mole was weak.", "Ines Calder")]
    [InlineData("The plan came late; Ines Calder saying the mole was weak.", "Ines Calder")]
    public void Finds_who_speaks(string body, string speaker)
    {
        string quote = Assert.Single(Script.Speakers(body));
        Assert.StartsWith(speaker + ": ", quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_noun_between_with_and_a_participle_is_its_subject() =>
        Assert.Contains(
            "letters: that it leaked",
            Script.Speakers(
                "The council met after Tom Hale and Ines Calder each called the mole \"weak,\" and with letters showing that it leaked."));

    [Theory]
    [InlineData("The storm was bad, but Ines Calder thanked the crews and called the mole \"a friend.\"", "Ines Calder: a friend.")]
    [InlineData("When the pilots were asked to wait, Tom Hale laughed and said, \"We sail.\"", "Tom Hale: We sail.")]
    [InlineData("Ines Calder stuck to her plan (no pun was intended) and said, \"We sail.\"", "Ines Calder: We sail.")]
    [InlineData("Ines Calder walked along the Varna border and explained why the mole was weak.", "Ines Calder: why the mole was weak")]
    [InlineData("Ines Calder sat down with Tom Hale and said the mole was weak.", "Ines Calder: the mole was weak")]
    public void A_second_verb_shares_the_subject_of_the_clause_beside_it(string body, string quote) =>
        Assert.Contains(quote, Script.Speakers(body));
}
