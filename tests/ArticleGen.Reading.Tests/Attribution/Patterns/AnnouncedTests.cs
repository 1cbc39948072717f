namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder wrote: and the quotation is the next paragraph.</summary>
public class AnnouncedTests
{
    [Theory]
    [InlineData("Ines Calder wrote:\n\n\"The port reopens on Friday.\"")]
    [InlineData("Ines Calder said:\n\n\u201CThe port reopens on Friday.\u201D")]
    [InlineData("After a walk on the mole, Ines Calder said:\n\n\"The port reopens on Friday.\"")]
    [InlineData("On Friday Ines Calder told reporters:\n\n\"The port reopens on Friday.\"")]
    [InlineData("Tom Hale left. Later Ines Calder added:\n\n\"The port reopens on Friday.\"")]
    [InlineData("Ines Calder, the port director, explained it in a letter:\n\n\"The port reopens on Friday.\"")]
    public void Reads_a_speaker_from_the_paragraph_before(string body)
    {
        Script.HasSpeakers(body, "Ines Calder: The port reopens on Friday.");
        Script.Expect(body, [], Script.Problems(body));
    }

    [Fact]
    public void Says_so() =>
        Assert.Equal(["Announced"], Script.Read("Ines Calder wrote:\n\n\"The port reopens on Friday.\"").Quotes.Select(quote => quote.Pattern));

    [Theory]
    [InlineData("Three ships sailed:\n\nthe Aurora, the Ruth and the Dover.")]
    [InlineData("Ines Calder named three ships:\n\nThe Aurora, the Ruth and the Dover.")]
    [InlineData("Ines Calder wrote:\n\nShips sailed.")]
    public void Does_not_fire(string body) => Script.HasQuotes(body);
}
