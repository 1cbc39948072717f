namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder: "Enough."</summary>
public class ColonSpeakerTests
{
    [Theory]
    [InlineData("Ines Calder: \"Enough.\"", "Direct|Enough.|Ines Calder|:|ColonSpeaker")]
    [InlineData("Ines Calder: \u201CEnough.\u201D", "Direct|Enough.|Ines Calder|:|ColonSpeaker")]
    [InlineData("Ines Calder, port director: \"Enough is enough.\"", "Direct|Enough is enough.|Ines Calder|:|ColonSpeaker")]
    [InlineData("Tom Hale (pilot): \"Enough.\"", "Direct|Enough.|Tom Hale|:|ColonSpeaker")]
    [InlineData("Port director Ines Calder: \"Enough.\"", "Direct|Enough.|Ines Calder|:|ColonSpeaker")]
    public void Reads_the_name_before_the_colon(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The port has a motto: \"Hold fast.\"")]
    [InlineData("Ines Calder has one wish: peace.")]
    [InlineData("Ships lost: sixty.")]
    [InlineData("Ines Calder: the woman behind the port")]
    public void Does_not_fire(string sentence) => Assert.DoesNotContain(Script.Quotes(sentence), quote => quote.Contains("ColonSpeaker", StringComparison.Ordinal));
}
