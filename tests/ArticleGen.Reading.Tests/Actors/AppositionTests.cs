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

    [Theory]
    [InlineData("A spokeswoman for the agency, Ines Calder, told the crews: \"We reopen.\"", "spokeswoman for the agency", "We reopen.")]
    [InlineData("A spokeswoman, Ines Calder, said: \"We reopen.\"", "spokeswoman", "We reopen.")]
    [InlineData("\"We reopen,\" a spokeswoman for the port, Ines Calder, said.", "spokeswoman for the port", "We reopen,")]
    [InlineData("\"We reopen,\" said a spokeswoman for the port, Ines Calder.", "spokeswoman for the port", "We reopen,")]
    [InlineData("Another resident, Ines Calder, 45, said: \"We reopen.\"", "resident", "We reopen.")]
    [InlineData("One of them, Ines Calder, told reporters: \"We reopen.\"", "", "We reopen.")]
    [InlineData("One of the sailors, Ines Calder, said: \"We reopen.\"", "", "We reopen.")]
    [InlineData("His greatest ally, Cllr Ines Calder, said: \"We reopen.\"", "greatest ally + Cllr", "We reopen.")]
    [InlineData("The mayor's greatest ally, Ines Calder, said: \"We reopen.\"", "mayor's greatest ally", "We reopen.")]
    public void Somebody_described_and_then_named_is_one_speaker(string sentence, string roles, string words)
    {
        Script.HasSpeakers(sentence, "Ines Calder: " + words);
        Assert.Equal(roles, string.Join(" + ", Script.Actor(sentence, "Ines Calder").Roles));
    }

    [Theory]
    [InlineData("Tom Hale met a pilot, Ines Calder, and left. A pilot said: \"We reopen.\"", "a pilot: We reopen.")]
    [InlineData("A pilot, Ines Calder and two sailors left. A pilot said: \"We reopen.\"", "a pilot: We reopen.")]
    [InlineData("One of them left. Ines Calder, a pilot, said: \"We reopen.\"", "Ines Calder: We reopen.")]
    [InlineData("Her ship, Port Dover, left. Her ship said: \"We reopen.\"", "her ship: We reopen.")]
    public void A_name_beside_others_is_no_apposition(string body, string speaker) => Script.HasSpeakers(body, speaker);

    [Theory]
    [InlineData("The ferry operator, Skagen, said it would close.", "Skagen")]
    [InlineData("The tram operator, RaveLine, said it would close.", "RaveLine")]
    [InlineData("The supplier, Thames Water, said it would close.", "Thames Water")]
    [InlineData("The company's supplier, Vorlex, said it would close.", "Vorlex")]
    [InlineData("The charity, Safe Hands, said it would close.", "Safe Hands")]
    [InlineData("The union, Unison, said it would close.", "Unison")]
    [InlineData("The app, Loomly, said it would close.", "Loomly")]
    [InlineData("The club, Varna Rovers, said it would close.", "Varna Rovers")]
    [InlineData("It would close, said the ferry operator, Skagen.", "Skagen")]
    public void A_noun_for_bodies_before_the_name_of_one_is_the_same_speaker(string sentence, string name)
    {
        Assert.StartsWith(name + ": ", Assert.Single(Script.Speakers(sentence)), StringComparison.Ordinal);
        Script.Expect(sentence, [$"Organization|{name}||"], Script.Actors(sentence));
    }

    [Theory]
    [InlineData("The ferry operator, Ines Calder, said it was late.", "Person|Ines Calder|ferry operator|")]
    [InlineData("The developer, Teskil Ondra, said it was late.", "Person|Teskil Ondra|developer|")]
    [InlineData("A spokesman, Neil Brand, said it was late.", "Person|Neil Brand|spokesman|")]
    [InlineData("A spokesman, Neil Church, said it was late.", "Person|Neil Church|spokesman|")]
    [InlineData("The county's fire chief, Neil Bank, said it was late.", "Person|Neil Bank|county's fire chief|")]
    [InlineData("Police spokesman Neil Court said it was late.", "Person|Neil Court|Police spokesman|")]
    [InlineData("The lender, Martin Bank, said it was late.", "Organization|Martin Bank||")]
    [InlineData("The vicar, the Rev Ines Calder, said it was late.", "Person|Ines Calder|vicar + Rev|")]
    [InlineData("One of them, former Prime Minister Ines Calder, said it was late.", "Person|Ines Calder|former Prime Minister|")]
    [InlineData("Yesterday former President Ines Calder said it was late.", "Person|Ines Calder|former President|")]
    [InlineData("Another witness, who gave her name only as Petra, said it was late.", "Person|Petra|witness|")]
    [InlineData("A docker who gave his name as Hassan said it was late.", "Person|Hassan|docker|")]
    public void The_noun_and_the_name_tell_persons_from_bodies(string sentence, string actor)
    {
        Script.Expect(sentence, [actor], Script.Actors(sentence));
        Script.HasSpeakers(sentence, actor.Split('|')[1] + ": it was late");
    }

    [Theory]
    [InlineData("After leaving the airline, Tom Hale, the mayor, said it was late.", "Tom Hale: it was late")]
    [InlineData("A docker, who gave only his first name, said it was late.", "a docker: it was late")]
    public void A_noun_for_bodies_elsewhere_is_no_apposition(string sentence, string speaker) => Script.HasSpeakers(sentence, speaker);

    [Theory]
    [InlineData("Prime Minister Ines Calder left. The premier said it was late.", "Ines Calder: it was late")]
    [InlineData("Foreign Minister Ines Calder left. The premier said it was late.", "the premier: it was late")]
    [InlineData("Loomly, the photo-sharing app, was shut. The Varna start-up said it was late.", "Loomly: it was late")]
    public void Another_noun_for_it_means_the_same_actor(string text, string speaker) => Script.HasSpeakers(text, speaker);
}
