namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder criticized the plan. Calder called for a vote, dismissing the report.</summary>
public class SpeechActTests
{
    [Theory]
    [InlineData("Ines Calder criticized the plan.", "Act|the plan|Ines Calder|criticized|SpeechAct")]
    [InlineData(
        "Ines Calder has strongly denounced the sale of the port.",
        "Act|the sale of the port|Ines Calder|denounced|SpeechAct")]
    [InlineData("The ministry called for a vote in May.", "Act|a vote in May|the ministry|called for|SpeechAct")]
    [InlineData("The port director proposed closing the mole.", "Indirect|closing the mole|the port director|proposed|SpeechAct")]
    [InlineData("The crews praised Tom Hale for staying aboard.", "Act|Tom Hale for staying aboard|the crews|praised|SpeechAct")]
    [InlineData(
        "Tom Hale described the storm as the worst in years.",
        "Indirect|the storm as the worst in years|Tom Hale|described|SpeechAct")]
    [InlineData("Ines Calder did not mention the fire.", "Act|the fire|Ines Calder|mention|SpeechAct")]
    [InlineData("Ines Calder, who announced the closure, left.", "Act|the closure|Ines Calder|announced|SpeechAct")]
    [InlineData("Ines Calder continued to defend the plan.", "Act|the plan|Ines Calder|defend|SpeechAct")]
    [InlineData("Ines Calder urged the crews to wait for the tide.", "Indirect|the crews to wait for the tide|Ines Calder|urged|SpeechAct")]
    [InlineData(
        "The ministry called on the owners to sell the port.",
        "Indirect|the owners to sell the port|the ministry|called on|SpeechAct")]
    [InlineData("Tom Hale called the storm a warning.", "Indirect|the storm a warning|Tom Hale|called|SpeechAct")]
    [InlineData("Ines Calder slams Tom Hale.", "Act|Tom Hale|Ines Calder|slams|SpeechAct")]
    [InlineData(
        "Ines Calder criticized what she called a slow start.",
        "Act|what she called a slow start|Ines Calder|criticized|SpeechAct")]
    [InlineData("Tom Hale criticized their handling of the fire.", "Act|their handling of the fire|Tom Hale|criticized|SpeechAct")]
    [InlineData("While the crews praised the plan, the owners left.", "Act|the plan|the crews|praised|SpeechAct")]
    [InlineData("Ines Calder asked the crews to wait on Friday.", "Indirect|the crews to wait on Friday|Ines Calder|asked|SpeechAct")]
    [InlineData("Tom Hale asked her to call the port.", "Indirect|her to call the port|Tom Hale|asked|SpeechAct")]
    [InlineData(
        "Tom Hale, who is accused of giving a contract to his cousin, has repeatedly denied wrongdoing.",
        "Act|wrongdoing|Tom Hale|denied|SpeechAct")]
    public void Reads_what_was_spoken_of(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder noted the time and left.", "the time")]
    [InlineData("Ines Calder announced a new ferry and then opened the mole.", "a new ferry")]
    [InlineData("Ines Calder endorsed Tom Hale, her deputy.", "Tom Hale")]
    [InlineData("Ines Calder rejected the offer - for the third time.", "the offer")]
    public void Ends_before_a_sign_and_before_the_next_verb(string sentence, string words) =>
        Script.HasSpeakers(sentence, "Ines Calder: " + words);

    [Fact]
    public void A_participle_behind_a_comma_shares_the_subject() => Script.HasQuotes(
        "Ines Calder left the hall, dismissing late reports.",
        "Act|late reports|Ines Calder|dismissing|SpeechAct");

    [Fact]
    public void Goes_with_what_is_said_in_the_same_sentence() => Script.HasQuotes(
        "Ines Calder welcomed the vote, saying the port would reopen.",
        "Act|the vote|Ines Calder|welcomed|SpeechAct",
        "Indirect|the port would reopen|Ines Calder|saying|Participle");

    [Theory]
    [InlineData("The opposition condemned the sale of the mill.", "Act|the sale of the mill|the opposition|condemned|SpeechAct")]
    [InlineData(
        "Omar Haddad blamed the drought for the price of flour.",
        "Act|the drought for the price of flour|Omar Haddad|blamed|SpeechAct")]
    [InlineData("Rowers have hailed the new lake.", "Act|the new lake|rowers|hailed|SpeechAct")]
    [InlineData("Priya Raman urged residents to vote.", "Indirect|residents to vote|Priya Raman|urged|SpeechAct")]
    [InlineData("The clinic confirmed two deaths.", "Act|two deaths|the clinic|confirmed|SpeechAct")]
    [InlineData("Engineers questioned the design of the dam.", "Act|the design of the dam|engineers|questioned|SpeechAct")]
    public void Reads_other_acts(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder explained it in a letter.")]
    [InlineData("Ines Calder crossed a welcoming port.")]
    [InlineData("An article praising the plan was lost.")]
    [InlineData("Ines Calder wants to announce a vote.")]
    [InlineData("Ines Calder is expected to reject the offer.")]
    [InlineData("The plan was criticized in May.")]
    [InlineData("The ferry sailed after the crews had criticized the plan.")]
    [InlineData("The port will close if Ines Calder rejects the offer.")]
    [InlineData("The law allows ships to dock.")]
    [InlineData("Tom Hale called the ministry on Friday.")]
    [InlineData("Ines Calder reports Friday.")]
    [InlineData("The storm widened the mole.")]
    [InlineData("Tom Hale quoted a poem.")]
    [InlineData("Ines Calder supported her mother.")]
    [InlineData("The mayor may condemn the sale.")]
    [InlineData("The sale was condemned.")]
    [InlineData("Jonas Weber questions.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
