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
    [InlineData("Reviewers: Crews want the port open", "Indirect|Crews want the port open|reviewers|:|ColonSpeaker")]
    [InlineData("Officials: Sixty ships were lost", "Indirect|Sixty ships were lost|officials|:|ColonSpeaker")]
    public void Reads_a_headline_without_marks(string headline, string quote) =>
        Assert.Equal(
            [quote],
            Script.QuotesOf(ArticleReader.Read(headline + "\n\n21 August 2008\n\nInes Calder left Varna on Friday.")),
            StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("The Latest: Port will reopen on Friday")]
    [InlineData("Ines Calder: What the port needs")]
    [InlineData("Ines Calder: A pilot or a politician?")]
    [InlineData("Varna: Port will reopen on Friday")]
    [InlineData("Photos: The port reopens")]
    [InlineData("Review: A \"Tosca\" with real pigeons")]
    [InlineData("Film review: The port is the star")]
    [InlineData("Obituary: Ines Calder, the woman who ran the port")]
    [InlineData("Profile: Ines Calder wants more")]
    [InlineData("Analysis: The port is done")]
    [InlineData("Letters: The port should be open")]
    [InlineData("Feature: A port in winter")]
    [InlineData("Editorial: The port must open")]
    [InlineData("Interview: Ines Calder wants more")]
    [InlineData("Exclusive: Minister to resign")]
    [InlineData("Explainer: Crews close the port")]
    [InlineData("Preview: The port opens on Friday")]
    public void Does_not_take_every_colon_of_a_headline(string headline) =>
        Assert.Empty(Script.QuotesOf(ArticleReader.Read(headline + "\n\n21 August 2008\n\nInes Calder left Varna on Friday.")));

    [Theory]
    [InlineData("Marta Lindqvist: \"The kilns are cold.\"", "Direct|The kilns are cold.|Marta Lindqvist|:|ColonSpeaker")]
    [InlineData(
        "Omar Haddad, 61, baker: \"Flour has never cost so much.\"",
        "Direct|Flour has never cost so much.|Omar Haddad|:|ColonSpeaker")]
    [InlineData("Mayor Priya Raman: \u201CThe bridge opens in June.\u201D", "Direct|The bridge opens in June.|Priya Raman|:|ColonSpeaker")]
    [InlineData(
        "Kofi Mensah, coach of the rowers: \"They were faster. We were wetter.\"",
        "Direct|They were faster. We were wetter.|Kofi Mensah|:|ColonSpeaker")]
    [InlineData("Dr. Elena Petrova (Sofia): \"Wash your hands.\"", "Direct|Wash your hands.|Elena Petrova|:|ColonSpeaker")]
    [InlineData("Jonas Weber: \u00ABThe museum stays shut.\u00BB", "Direct|The museum stays shut.|Jonas Weber|:|ColonSpeaker")]
    [InlineData(
        "Hale: \"Who pays?\"\n\nCalder: \"You do.\"",
        "Direct|Who pays?|Hale|:|ColonSpeaker",
        "Direct|You do.|Calder|:|ColonSpeaker")]
    [InlineData("Ines Calder, who won the vote in May: \"We reopen.\"", "Direct|We reopen.|Ines Calder|:|ColonSpeaker")]
    public void Reads_whoever_stands_before_the_colon(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("The port has a motto: \"Hold fast.\"")]
    [InlineData("Ines Calder has one wish: peace.")]
    [InlineData("Ships lost: sixty.")]
    [InlineData("Ines Calder: the woman behind the port")]
    public void Does_not_fire(string sentence) =>
        Assert.DoesNotContain(Script.Quotes(sentence), quote => quote.Contains("ColonSpeaker", StringComparison.Ordinal));

    [Theory]
    [InlineData("The recipe: \"two eggs, no salt\"")]
    [InlineData("Time left: \"two minutes\"")]
    [InlineData("Score: Varna 3, Dover 1.")]
    [InlineData("Marta Lindqvist (centre): a portrait.")]
    [InlineData("Note: The ferry leaves at 5:30.")]
    [InlineData("Elena Petrova won 3:1 in Dover.")]
    public void Does_not_fire_elsewhere(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Varna's ageing workforce: built to last")]
    [InlineData("Harbour workers: waiting for the tide")]
    public void A_topic_before_the_colon_of_a_headline_says_nothing(string headline) =>
        Assert.Empty(ArticleReader.Read(headline + "\n\n21 August 2008\n\nThe pier is old.").Quotes);
}
