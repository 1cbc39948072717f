namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>The port, Calder said, will reopen.</summary>
public class ParentheticalTests
{
    [Theory]
    [InlineData("The port, Ines Calder said, will reopen.", "Indirect|The port, Ines Calder said, will reopen|Ines Calder|said|Parenthetical")]
    [InlineData("The mole, the director said, was too weak.", "Indirect|The mole, the director said, was too weak|the director|said|Parenthetical")]
    [InlineData("The vote, Tom Hale said on Friday, had been \"a farce.\"", "Mixed|The vote, Tom Hale said on Friday, had been \"a farce.\"|Tom Hale|said|Parenthetical")]
    [InlineData("The talks, officials say, have failed.", "Indirect|The talks, officials say, have failed|officials|say|Parenthetical")]
    [InlineData("The harvest, Ruth Dray told Reuters, was lost.", "Indirect|The harvest, Ruth Dray told Reuters, was lost|Ruth Dray|told|Parenthetical|to Reuters")]
    [InlineData("Next year, Ines Calder said, the port will grow.", "Indirect|Next year, Ines Calder said, the port will grow|Ines Calder|said|Parenthetical")]
    [InlineData("His wife, Tom Hale said, plans to leave the port.", "Indirect|His wife, Tom Hale said, plans to leave the port|Tom Hale|said|Parenthetical")]
    [InlineData("The owners, Ines Calder says, ordered the crews to wait.", "Indirect|The owners, Ines Calder says, ordered the crews to wait|Ines Calder|says|Parenthetical")]
    public void Reads_an_attribution_inside_its_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The port, Ines Calder's pride, will reopen.")]
    [InlineData("The port, which Ines Calder runs, will reopen.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
