namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>Who can be a source: documents, bodies, places, several at once, those who stay unnamed; and what is no source.</summary>
public class SourcesTests
{
    [Theory]
    [InlineData("The company said in a statement that sales had fallen.", "Indirect|that sales had fallen|the company|said|SubjectSaid")]
    [InlineData("\"Sales have fallen,\" the statement said.", "Direct|Sales have fallen,|the statement|said|TrailingSubject")]
    [InlineData("A notice posted at the gate said the museum was closed.", "Indirect|the museum was closed|a notice|said|SubjectSaid")]
    [InlineData("\"The museum is closed,\" read a sign on the gate.", "Direct|The museum is closed,|a sign|read|SaidInversion")]
    [InlineData(
        "The letter, signed by sixty rowers, says that the lake is dirty.",
        "Indirect|that the lake is dirty|the letter|says|SubjectSaid")]
    [InlineData("\"The lake is dirty,\" the rowers wrote in an open letter.", "Direct|The lake is dirty,|the rowers|wrote|TrailingSubject")]
    [InlineData("\"The lake is dirty,\" Mensah wrote on Twitter.", "Direct|The lake is dirty,|Mensah|wrote|TrailingSubject")]
    [InlineData(
        "\"The lake is dirty,\" a post on the club's page said.",
        "Direct|The lake is dirty,|a post on the club's page|said|TrailingSubject")]
    [InlineData(
        "A ministry statement said that no talks were planned.",
        "Indirect|that no talks were planned|a ministry statement|said|SubjectSaid")]
    public void Statements_notices_letters_and_posts_speak(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Police and firefighters said nobody was hurt.", "Indirect|nobody was hurt|police and firefighters|said|SubjectSaid")]
    [InlineData(
        "Several people familiar with the talks said they had failed.",
        "Indirect|they had failed|several people familiar with the talks|said|SubjectSaid")]
    [InlineData("Residents say the lake smells.", "Indirect|the lake smells|residents|say|SubjectSaid")]
    [InlineData(
        "Dozens of rowers signed a letter saying the lake was dirty.",
        "Indirect|the lake was dirty|dozens of rowers|saying|Participle")]
    [InlineData(
        "Mensah, Haddad and Weber said they had seen nothing.",
        "Indirect|they had seen nothing|Mensah, Haddad and Weber|said|SubjectSaid")]
    public void Several_speak_together(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "A clerk who declined to be named said the keys were never lost.",
        "Indirect|the keys were never lost|a clerk|said|SubjectSaid")]
    [InlineData(
        "\"The dam has cracked,\" said an engineer, who asked not to be identified.",
        "Direct|The dam has cracked,|an engineer|said|SaidInversion")]
    [InlineData(
        "The official, speaking on condition of anonymity, said the talks had failed.",
        "Indirect|the talks had failed|the official|said|SubjectSaid")]
    [InlineData(
        "\"The mill is sold,\" a banker said on condition of anonymity because the deal is secret.",
        "Direct|The mill is sold,|a banker|said|TrailingSubject")]
    public void A_source_that_stays_unnamed_speaks_and_its_refusal_is_not_said(string sentence, string quote) =>
        Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Oslo said the treaty was dead.", "Indirect|the treaty was dead|Oslo|said|SubjectSaid")]
    [InlineData("London has called the treaty \"dead\".", "Mixed|dead|London|called|AccusedOf")]
    [InlineData("Lindqvist Potteries AB said sales had fallen.", "Indirect|sales had fallen|Lindqvist Potteries AB|said|SubjectSaid")]
    [InlineData(
        "The Japanese Fisheries Ministry says three boats are missing.",
        "Indirect|three boats are missing|Japanese Fisheries Ministry|says|SubjectSaid")]
    [InlineData("Ships from Oslo said goodbye to the fleet.")]
    public void Capitals_ministries_and_companies_speak(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("It was said that the keys were lost.")]
    [InlineData("The mayor was told that the dam had cracked.")]
    [InlineData("Residents were warned to boil their water.")]
    [InlineData("It was announced on Monday that the bridge would open in June.")]
    [InlineData("The museum is said to be haunted.")]
    [InlineData("Three boats are reported missing.")]
    public void A_passive_without_an_agent_quotes_nobody(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Jonas Weber denied that he had lost the keys.", "Indirect|that he had lost the keys|Jonas Weber|denied|SubjectSaid")]
    [InlineData("The bank declined to comment.")]
    [InlineData("Omar Haddad could not be reached for comment.")]
    [InlineData("The ministry did not respond to a request for comment.")]
    [InlineData("The builders denied \"any fault\" in the dam.", "Mixed|\"any fault\" in the dam|the builders|denied|SubjectSaid")]
    public void What_is_denied_is_said_and_a_refusal_to_comment_is_not(string sentence, params string[] quotes) =>
        Script.HasQuotes(sentence, quotes);
}
