namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Roles behind a name: "Ines Calder, director of the port,".</summary>
public class AppositionTests
{
    [Theory]
    [InlineData("Ines Calder, the director of the port, left.", "director of the port")]
    [InlineData("Ines Calder, director of the port of Varna, left.", "director of the port of Varna")]
    [InlineData("Ines Calder, 54, director of the port, left.", "director of the port")]
    [InlineData("Ines Calder, a pilot, left.", "pilot")]
    [InlineData("Ines Calder, the port's director, left.", "port's director")]
    [InlineData("The crews met Ines Calder, deputy mayor of Varna.", "deputy mayor of Varna")]
    [InlineData("\"We reopen,\" said Ines Calder, chief executive of Hale Lines.", "chief executive of Hale Lines")]
    [InlineData("\"We reopen,\" said Ines Calder, a spokeswoman for the ministry.", "spokeswoman for the ministry")]
    [InlineData("Ines Calder, who is the director of the port, left.", "director of the port")]
    [InlineData("The director of the port, Ines Calder, left.", "director of the port")]
    [InlineData("The port's director, Ines Calder, said it would reopen.", "port's director")]
    public void Is_a_role(string sentence, string role) => Script.Expect(sentence, [role], Script.Actor(sentence, "Ines Calder").Roles);

    [Theory]
    [InlineData("Ines Calder, 54, left.")]
    [InlineData("Ines Calder, tired and cold, left.")]
    [InlineData("Ines Calder, the storm and the sea were too much.")]
    [InlineData("Ines Calder, however, left.")]
    public void Is_not_everything_behind_a_comma(string sentence) =>
        Script.Expect(sentence, [], Script.Actor(sentence, "Ines Calder").Roles);

    [Fact]
    public void A_second_name_behind_a_comma_is_another_actor() =>
        Assert.Equal(
            ["Ines Calder", "Ruth Dray", "Tom Hale"],
            Script.Read("Ines Calder, Tom Hale and Ruth Dray left.").Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal));
}
