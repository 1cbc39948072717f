using ArticleGen.Reading.Checks;

namespace ArticleGen.Reading.Tests.Checks;

public class UnnamedSourcesTests
{
    [Theory]
    [InlineData("\"We reopen,\" a senior official said.", "a senior official")]
    [InlineData("The port will reopen, sources said.", "sources")]
    [InlineData("The port will reopen, according to two people familiar with the talks.", "two people familiar with the talks")]
    [InlineData("The port will reopen, said an official who asked not to be named.", "an official who asked not to be named")]
    [InlineData("\"We reopen,\" a source close to Hale Lines said. \"On Friday,\" the source added.", "a source")]
    [InlineData("A White House official said the port would reopen.", "a White House official")]
    [InlineData("Ines Calder left the port. \"She was tired,\" one of her aides said.", "one of her aides")]
    [InlineData("Residents and shopkeepers said the port was loud.", "residents and shopkeepers")]
    [InlineData("\"We reopen,\" a diplomat said. The mole was safe, an expert told Reuters.", "a diplomat|an expert")]
    public void Sources_without_a_name_are_told(string body, string sources) => Assert.Equal(sources.Split('|'), Told(body));

    [Theory]
    // One named source is enough.
    [InlineData("\"We reopen,\" a senior official said. \"On Friday,\" said Ines Calder.")]
    [InlineData("\"We reopen,\" a senior official said. The mole is safe, Hale Lines said.")]
    [InlineData("\"We reopen,\" a senior official said. The mole is safe, the ministry said.")]
    [InlineData("\"We reopen,\" a senior official said. The mole is safe, according to a report.")]
    [InlineData("\"We reopen,\" a senior official said. Police said the road was closed.")]
    [InlineData("\"We reopen,\" a senior official said. Oslo said the road was closed.")]
    [InlineData("\"We reopen,\" a senior official said. Ines Calder smiled. \"On Friday,\" she said.")]
    [InlineData("Ines Calder and two officials said the road was closed.")]
    // An office, or somebody who speaks for somebody.
    [InlineData("\"We reopen,\" the port director said.")]
    [InlineData("\"We reopen,\" a spokeswoman said.")]
    [InlineData("\"We reopen,\" a spokesman for the port said. \"On Friday,\" a worker said.")]
    [InlineData("Prosecutors said the port had been robbed.")]
    [InlineData("The authorities said the road was closed.")]
    [InlineData("An official and the mayor said the port would reopen.")]
    // A relay has a name.
    [InlineData("An official was quoted by Interfax as saying the port would reopen.")]
    // Nobody knows who.
    [InlineData("\"We reopen on Friday.\" The port is old. \"It is safe,\" an official said.")]
    [InlineData("Someone said the port would reopen.")]
    // Nothing is said.
    [InlineData("The port is old.")]
    [InlineData("A senior official walked along the mole.")]
    public void A_named_source_an_office_and_what_is_not_clear_are_not(string body) => Assert.Empty(Told(body));

    [Theory]
    // Dealers in the headline are those of the text, and what the headline alone says is not looked at; a name in it is enough.
    [InlineData("Port to reopen, dealers say", "The port will reopen, coffee traders said.", "coffee traders")]
    [InlineData("Port to reopen, officials say", "The port is old.", "")]
    [InlineData("Port to reopen, Calder says", "The port will reopen, coffee traders said.", "")]
    public void A_headline_can_only_silence(string headline, string body, string source) =>
        Assert.Equal(source.Length > 0 ? [source] : [], Told(body, headline));

    private static string[] Told(string body, string headline = "Port to reopen")
    {
        ArticleReading reading = ArticleReader.Read($"{headline}\n\n21 August 2008\n\n{body}\n");
        Invariants.Check(reading);
        return [.. UnnamedSources.Find(reading).Select(source => reading.Actors[source].Name)];
    }
}
