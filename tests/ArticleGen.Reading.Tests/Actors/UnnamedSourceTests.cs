namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Sources that the article describes and does not name, one or many.</summary>
public class UnnamedSourceTests
{
    [Theory]
    [InlineData("A Western diplomat said the talks had failed.", "a Western diplomat")]
    [InlineData("A senior official told Reuters the talks had failed.", "a senior official")]
    [InlineData("\"The talks failed,\" said an official who declined to be named.", "an official who declined to be named")]
    [InlineData("A source close to the talks said they had failed.", "a source close to the talks")]
    [InlineData("A spokesman for the ministry said the talks had failed.", "a spokesman for the ministry")]
    [InlineData("\"The talks failed,\" a high-ranking Norwegian general said.", "a high-ranking Norwegian general")]
    [InlineData("\"I ran,\" said one sailor.", "one sailor")]
    [InlineData("A witness said he had seen the fire.", "a witness")]
    [InlineData("The ministry's spokesman said the talks had failed.", "the ministry's spokesman")]
    public void One_is_anonymous(string sentence, string name) => Has(sentence, name, ActorKind.Anonymous);

    [Theory]
    [InlineData("Officials said the talks had failed.", "officials")]
    [InlineData("Two sailors said they had seen the fire.", "two sailors")]
    [InlineData("Norwegian diplomats say the talks have failed.", "Norwegian diplomats")]
    [InlineData("Experts say that the mole is weak.", "experts")]
    [InlineData("Witnesses said the tower fell at dawn.", "witnesses")]
    [InlineData("Critics called the plan \"a farce.\"", "critics")]
    [InlineData("Local residents said they had heard a blast.", "local residents")]
    [InlineData("\"We ran,\" said several sailors from Dover.", "several sailors from Dover")]
    [InlineData("Police said nobody was hurt.", "police")]
    [InlineData("Sources said the talks had failed.", "sources")]
    public void Several_are_a_group(string sentence, string name) => Has(sentence, name, ActorKind.Group);

    [Fact]
    public void Two_named_ones_who_speak_together_are_a_group() =>
        Script.HasSpeakers("Ines Calder and Tom Hale said the port would reopen.", "Ines Calder and Tom Hale: the port would reopen");

    [Fact]
    public void Those_who_say_nothing_are_no_actors() => Assert.Empty(Script.Actors("A diplomat and two sailors left the port."));

    private static void Has(string sentence, string name, ActorKind kind)
    {
        ArticleReading reading = Script.Read(sentence);
        Script.Expect(
            sentence,
            [$"{kind}|{name}"],
            reading.Quotes.Select(
                quote => quote.Speaker is { } index ? $"{reading.Actors[index].Kind}|{reading.Actors[index].Name}" : "-"));
    }

    [Theory]
    [InlineData("Industry sources said ships were late. The sources said crews were tired.", "industry sources", "industry sources")]
    [InlineData(
        "Ships are late, local shipping analysts said. Crews sleep, the analysts said.",
        "local shipping analysts",
        "local shipping analysts")]
    [InlineData(
        "Senior banking officials said ships were late. These officials said it was over.",
        "senior banking officials",
        "senior banking officials")]
    [InlineData("Industry sources said ships were late. The union sources said no.", "industry sources", "the union sources")]
    [InlineData("Crews met sources. The sources said crews were tired.", "the sources")]
    public void Are_the_ones_who_spoke_before(string body, params string[] speakers) =>
        Script.Expect(body, speakers, Script.Speakers(body).Select(static line => line.Substring(0, line.IndexOf(':'))));
}
