namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>The port, Calder said, will reopen.</summary>
public class ParentheticalTests
{
    [Theory]
    [InlineData(
        "The port, Ines Calder said, will reopen.",
        "Indirect|The port, Ines Calder said, will reopen|Ines Calder|said|Parenthetical")]
    [InlineData(
        "The mole, the director said, was too weak.",
        "Indirect|The mole, the director said, was too weak|the director|said|Parenthetical")]
    [InlineData(
        "The vote, Tom Hale said on Friday, had been \"a farce.\"",
        "Mixed|The vote, Tom Hale said on Friday, had been \"a farce.\"|Tom Hale|said|Parenthetical")]
    [InlineData("The talks, officials say, have failed.", "Indirect|The talks, officials say, have failed|officials|say|Parenthetical")]
    [InlineData(
        "The harvest, Ruth Dray told Reuters, was lost.",
        "Indirect|The harvest, Ruth Dray told Reuters, was lost|Ruth Dray|told|Parenthetical|to Reuters")]
    [InlineData(
        "Next year, Ines Calder said, the port will grow.",
        "Indirect|Next year, Ines Calder said, the port will grow|Ines Calder|said|Parenthetical")]
    [InlineData(
        "His wife, Tom Hale said, plans to leave the port.",
        "Indirect|His wife, Tom Hale said, plans to leave the port|Tom Hale|said|Parenthetical")]
    [InlineData(
        "The owners, Ines Calder says, ordered the crews to wait.",
        "Indirect|The owners, Ines Calder says, ordered the crews to wait|Ines Calder|says|Parenthetical")]
    public void Reads_an_attribution_inside_its_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "The kilns, Marta Lindqvist said, are cold.",
        "Indirect|The kilns, Marta Lindqvist said, are cold|Marta Lindqvist|said|Parenthetical")]
    [InlineData(
        "The dam, warned an engineer, has cracked.",
        "Indirect|The dam, warned an engineer, has cracked|an engineer|warned|Parenthetical")]
    [InlineData(
        "Flour, the baker complained, had never been so dear.",
        "Indirect|Flour, the baker complained, had never been so dear|the baker|complained|Parenthetical")]
    [InlineData(
        "The boats, Kyodo reported on Monday, have been lost.",
        "Indirect|The boats, Kyodo reported on Monday, have been lost|Kyodo|reported|Parenthetical")]
    [InlineData(
        "The museum, she added, would close \"for good\".",
        "Mixed|The museum, she added, would close \"for good\"|-|added|Parenthetical")]
    [InlineData(
        "By June, the mayor promised, the bridge will open.",
        "Indirect|By June, the mayor promised, the bridge will open|the mayor|promised|Parenthetical")]
    [InlineData(
        "The keys, Jonas Weber has since admitted, were in his coat.",
        "Indirect|The keys, Jonas Weber has since admitted, were in his coat|Jonas Weber|admitted|Parenthetical")]
    public void Reads_other_verbs_and_places(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The port, Ines Calder's pride, will reopen.")]
    [InlineData("The port, which Ines Calder runs, will reopen.")]
    [InlineData("The museum, Jonas Weber and his keys, and the guard vanished.")]
    [InlineData("The bridge, the mayor's gift to the town, will open in June.")]
    [InlineData("The rowers, Mensah among them, slept.")]
    [InlineData("The loaf, Haddad knows, is his.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
