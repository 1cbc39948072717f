namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>Marks around words that nobody is quoted with: scare quotes, titles of works, nicknames, words as words.</summary>
public class NotSpeechTests
{
    [Theory]
    [InlineData("The \"new\" ferry is forty years old.")]
    [InlineData("The so-called \"harbour tax\" was raised.")]
    [InlineData("Sailors fear the \"Black Mole\" of Varna.")]
    [InlineData("Few pilots still use the word \"quay.\"")]
    [InlineData("The 'ghost ship' came ashore on Friday.")]
    public void Scare_quotes(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("Ruth Dray wrote \"The Old Harbour\" in 1961.")]
    [InlineData("The film \"Sixty Ships\" won a prize.")]
    [InlineData("Tom Hale sang \"My Lost Ferry\" at the party.")]
    [InlineData("Her novel \"The Night the Ships Came Home to Varna\" sold well.")]
    [InlineData("The paper published an essay, \"Why Ports Die,\" on Friday.")]
    public void Titles_of_works(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("Tom \"Red\" Hale left the port.")]
    [InlineData("Ines \"the Gate\" Calder left the port.")]
    [InlineData("Tom Hale, known as \"Red\", left the port.")]
    [InlineData("The pilot, nicknamed \"Red,\" left the port.")]
    public void Nicknames(string sentence) => Nothing(sentence);

    [Theory]
    [InlineData("Tom \"Red\" Hale said the port would reopen.", "Indirect|the port would reopen|Tom Hale|said|SubjectSaid")]
    [InlineData("\"We reopen,\" said Tom \"Red\" Hale.", "Direct|We reopen,|Tom Hale|said|SaidInversion")]
    public void A_nickname_does_not_hide_its_bearer(string sentence, string quote) =>
        Script.Expect(sentence, [quote], Script.Quotes(sentence).Select(line => line.Replace("Tom \"Red\" Hale", "Tom Hale", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The claims of the crews were heard in court.")]
    [InlineData("A report on the port was lost.")]
    [InlineData("The promise of spring drew the crowds.")]
    [InlineData("Answers to the riddle were few.")]
    [InlineData("The call for tugs went out at dawn.")]
    [InlineData("The charge was theft, and the demand for coal fell.")]
    [InlineData("The states of the north voted.")]
    public void Nouns_that_could_be_verbs(string sentence) => Nothing(sentence);

    private static void Nothing(string sentence)
    {
        Script.HasQuotes(sentence);
        Script.Expect(sentence, [], Script.Problems(sentence));
    }
}
