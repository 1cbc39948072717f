namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>The other sense of a verb of saying, in which nothing is said: "claimed a win", "recalled 400 boats".</summary>
public class OtherSenseTests
{
    [Theory]
    [InlineData("Ines Calder claimed a 5-0 win over Varna.")]
    [InlineData("The storm claimed 12 lives.")]
    [InlineData("Tom Hale jumped to claim the gold medal.")]
    [InlineData("Varna Cars Ltd recalled its vans.")]
    [InlineData("The maker recalled 400 boats on Friday.")]
    [InlineData("They call him the hook man.")]
    [InlineData("It is worth noting that the port is old.")]
    [InlineData("The bank declined to comment.")]
    public void Nothing_is_said(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Ines Calder claimed the port was shut.", "Ines Calder: the port was shut")]
    [InlineData("Tom Hale recalled that the mole was old.", "Tom Hale: that the mole was old")]
    [InlineData("They call the plan \"a farce\".", "-: a farce")]
    [InlineData("Ines Calder called the recall \"a farce\".", "Ines Calder: a farce")]
    public void Something_is_said(string sentence, string quote) => Script.HasSpeakers(sentence, quote);
}
