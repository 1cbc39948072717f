namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>CALDER: We reopen.</summary>
public class TranscriptTests
{
    [Theory]
    [InlineData("CALDER: We reopen on Friday.", "Direct|We reopen on Friday.|CALDER|:|Transcript")]
    [InlineData("INES CALDER: We reopen on Friday. All of us.", "Direct|We reopen on Friday. All of us.|INES CALDER|:|Transcript")]
    [InlineData("MR. HALE: Who rebuilt the mole?", "Direct|Who rebuilt the mole?|HALE|:|Transcript")]
    [InlineData("HALE: I never said that the port was \"dead\".", "Direct|I never said that the port was \"dead\".|HALE|:|Transcript")]
    public void Reads_a_turn_with_its_closing_sign(string turn, string quote) => Script.HasQuotes(turn, quote);

    [Fact]
    public void Reads_an_interview()
    {
        const string body = "Ines Calder spoke to the Varna Post.\n\nHALE: Will the port reopen?\n\nCALDER: Yes. On Friday.\n\nHALE: And the mole?\n\nCALDER: It holds.";
        Script.Expect(body, ["HALE", "INES CALDER", "HALE", "INES CALDER"], Script.Speakers(body).Select(line => line.Split(':')[0].ToUpperInvariant()));
    }

    [Theory]
    [InlineData("NOTE: We reopen on Friday.")]
    [InlineData("UPDATE: The port has reopened.")]
    [InlineData("PHOTO: Ships in the port of Varna.")]
    [InlineData("Varna: The port has reopened.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
