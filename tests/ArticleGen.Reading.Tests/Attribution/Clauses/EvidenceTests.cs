namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>"The rust suggests that the crane is old": a thing shows, and says nothing.</summary>
public class EvidenceTests
{
    [Theory]
    [InlineData("The mud suggests that the mole is weak.")]
    [InlineData("The smell indicates the fish is old.")]
    [InlineData("The empty pier proves that the crews have left.")]
    [InlineData("The minister's silence suggests that the mole is weak.")]
    [InlineData("The evidence suggests that the mole is weak.")]
    public void A_thing_says_nothing(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("The report suggests that the mole is weak.", "the report: that the mole is weak")]
    [InlineData("The minister suggests that the mole is weak.", "the minister: that the mole is weak")]
    [InlineData("The council indicates the mole is weak.", "the council: the mole is weak")]
    [InlineData(
        "The mud, said Ines Calder, suggests that the mole is weak.",
        "Ines Calder: The mud, said Ines Calder, suggests that the mole is weak")]
    [InlineData("The hermit suggests that the mole is weak.", "the hermit: that the mole is weak")]
    [InlineData("The castaway indicates the mole is weak.", "the castaway: the mole is weak")]
    public void A_text_or_somebody_does(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("Of the ten pictures, only one showed Ms Calder's \"wings\".")]
    [InlineData("As the elections in Teskala showed, poor ink can cause trouble.")]
    [InlineData("The photographs show the mole was weak.")]
    [InlineData("The match showed that the crews were tired.")]
    public void A_picture_or_an_event_says_nothing(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("As the report showed, the mole was weak.", "Indirect|the mole was weak|the report|showed|AsSaid")]
    [InlineData(
        "Sales fell to six tonnes, figures from the Ministry of Ports show.",
        "Indirect|Sales fell to six tonnes|Ministry of Ports|show|TrailingSubject")]
    public void A_report_of_it_does(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
