namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>As Calder put it, the port is shut.</summary>
public class AsSaidTests
{
    [Theory]
    [InlineData("As Ines Calder put it, the port is shut.", "Indirect|the port is shut|Ines Calder|put it|AsSaid")]
    [InlineData(
        "As Ines Calder noted on Friday, the port had lost money for years.",
        "Indirect|the port had lost money for years|Ines Calder|noted|AsSaid")]
    [InlineData("But as Tom Hale points out, the mole was never tested.", "Indirect|the mole was never tested|Tom Hale|points out|AsSaid")]
    [InlineData("As the ministry reported, \"the mole is weak.\"", "Direct|the mole is weak.|the ministry|reported|AsSaid")]
    [InlineData("As Ines Calder told Reuters, the port was shut.", "Indirect|the port was shut|Ines Calder|told|AsSaid|to Reuters")]
    [InlineData("The port is shut, as Ines Calder said on Friday.", "Indirect|The port is shut|Ines Calder|said|AsSaid")]
    [InlineData(
        "The port, as Ines Calder noted, is shut for the winter.",
        "Indirect|The port, as Ines Calder noted, is shut for the winter|Ines Calder|noted|AsSaid")]
    [InlineData(
        "As the council's Hale said, the two piers are the least used in the country.",
        "Indirect|the two piers are the least used in the country|Hale|said|AsSaid")]
    [InlineData(
        "The port is late because, as Ines Calder puts it, \"no crane was ever early.\"",
        "Direct|no crane was ever early.|Ines Calder|puts it|AsSaid")]
    [InlineData("As the WHO has warned, the port is not safe.", "Indirect|the port is not safe|WHO|warned|AsSaid")]
    public void Reads_what_stands_beside_the_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("As Ines Calder spoke, the crews left the port.")]
    [InlineData("As the storm came, the crews left.")]
    [InlineData("The crews waited as the director ran for the pier.")]
    [InlineData("As Ines Calder believed, so did the crews.")]
    [InlineData("As noted, the mole is old.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Fact]
    public void What_is_said_behind_the_verb_is_not_what_stands_behind_the_comma() =>
        Assert.DoesNotContain(
            Script.Quotes("As Ines Calder said the port would open, the crews cheered."),
            quote => quote.Contains("|AsSaid", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"It is a farce,\" was how port director Ines Calder put it.", "Ines Calder: It is a farce,")]
    [InlineData("\"A farce\" is how Calder described it.", "Calder: A farce")]
    public void Reads_how_somebody_put_it(string sentence, string speaker) => Script.HasSpeakers(sentence, speaker);

    [Theory]
    [InlineData("\"The Mole\" was how Calder got it.")]
    [InlineData("The farce was how Calder put it.")]
    public void Reads_no_other_how(string sentence) =>
        Assert.DoesNotContain(Script.Read(sentence).Attributions, quote => quote.Pattern == "AsSaid");
}
