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

    [Theory]
    [InlineData(
        "Vorlex agreed a new deal with Teskala to supply the crews with boots.",
        "Act|a new deal with Teskala to supply the crews with boots|Vorlex|agreed|SpeechAct")]
    [InlineData(
        "The council agreed its terms with the guild so the pier could open.",
        "Act|its terms with the guild so the pier could open|the council|agreed|SubjectSaid")]
    [InlineData(
        "The judge agreed to extend the deadline by two hours so he could sail.",
        "Act|to extend the deadline by two hours so he could sail|the judge|agreed|SubjectSaid")]
    [InlineData("The crews agreed the pier was unsafe.", "Indirect|the pier was unsafe|the crews|agreed|SubjectSaid")]
    [InlineData("The two sides agreed that the deal was late.", "Indirect|that the deal was late|two sides|agreed|SubjectSaid")]
    public void What_two_sides_settle_is_an_act(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("If she repeats that in Varna she will be close to a medal.")]
    [InlineData("Tom Hale pretended to sleep.")]
    [InlineData("Tom Hale pretended to like the \"old mole\".")]
    public void What_is_done_again_or_pretended_is_not_said(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Ines Calder repeated that the mole was weak.", "Indirect|that the mole was weak|Ines Calder|repeated|SubjectSaid")]
    [InlineData(
        "Tom Hale pretended to sleep and jeered \"melons\" at the crews.",
        "Mixed|\"melons\" at the crews|Tom Hale|jeered|SubjectSaid")]
    [InlineData("Ines Calder pretended that she was ill.", "Indirect|that she was ill|Ines Calder|pretended|SubjectSaid")]
    public void What_is_said_again_or_falsely_is(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
