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
    [InlineData("Calder: Port will reopen on Friday", "Indirect|Port will reopen on Friday|Ines Calder|:|ColonSpeaker")]
    [InlineData("Ines Calder: I will run again", "Indirect|I will run again|Ines Calder|:|ColonSpeaker")]
    [InlineData("Poll: Crews want the port open", "Indirect|Crews want the port open|poll|:|ColonSpeaker")]
    [InlineData("Officials: Sixty ships were lost", "Indirect|Sixty ships were lost|officials|:|ColonSpeaker")]
    public void Reads_a_headline_without_marks(string headline, string quote) =>
        Assert.Equal([quote], Script.QuotesOf(ArticleReader.Read(headline + "\n\n21 August 2008\n\nInes Calder left Varna on Friday.")), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("The Latest: Port will reopen on Friday")]
    [InlineData("Ines Calder: What the port needs")]
    [InlineData("Ines Calder: A pilot or a politician?")]
    [InlineData("Varna: Port will reopen on Friday")]
    [InlineData("Photos: The port reopens")]
    public void Does_not_take_every_colon_of_a_headline(string headline) =>
        Assert.Empty(Script.QuotesOf(ArticleReader.Read(headline + "\n\n21 August 2008\n\nInes Calder left Varna on Friday.")));

    [Theory]
    [InlineData("The port has a motto: \"Hold fast.\"")]
    [InlineData("Ines Calder has one wish: peace.")]
    [InlineData("Ships lost: sixty.")]
    [InlineData("Ines Calder: the woman behind the port")]
    public void Does_not_fire(string sentence) => Assert.DoesNotContain(Script.Quotes(sentence), quote => quote.Contains("ColonSpeaker", StringComparison.Ordinal));
}
