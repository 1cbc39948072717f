namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>What is reported without marks: words, an act or a thought.</summary>
public class UnmarkedKindTests
{
    [Theory]
    [InlineData("Ines Calder thanked the crews.", "Act|the crews|Ines Calder|thanked|SpeechAct")]
    [InlineData("Hedda Moen dismissed the talk of a split.", "Act|the talk of a split|Hedda Moen|dismissed|SpeechAct")]
    [InlineData("The guild called for a new pier.", "Act|a new pier|the guild|called for|SpeechAct")]
    [InlineData("The bank blamed the frost for its losses.", "Act|the frost for its losses|the bank|blamed|SpeechAct")]
    [InlineData("The firm reported falling profits.", "Act|falling profits|the firm|reported|SpeechAct")]
    [InlineData("Tom Hale proposed a cut in fares.", "Act|a cut in fares|Tom Hale|proposed|SpeechAct")]
    public void An_act_gives_what_it_is_about(string sentence, string act) => Script.HasQuotes(sentence, act);

    [Theory]
    [InlineData("Ines Calder denied hiding the report.", "Indirect|hiding the report|Ines Calder|denied|SpeechAct")]
    [InlineData("The auditors recommended closing the pier.", "Indirect|closing the pier|the auditors|recommended|SpeechAct")]
    [InlineData("Tom Hale urged the crews to wait.", "Indirect|the crews to wait|Tom Hale|urged|SpeechAct")]
    [InlineData("The guild asked the bank to wait.", "Indirect|the bank to wait|the guild|asked|SpeechAct")]
    [InlineData("Hedda Moen called on the owners to pay.", "Indirect|the owners to pay|Hedda Moen|called on|SpeechAct")]
    [InlineData("Tom Hale described the plan as a gamble.", "Indirect|the plan as a gamble|Tom Hale|described|SpeechAct")]
    [InlineData("Tom Hale accused the owners of hiding the report.", "Indirect|hiding the report|Tom Hale|accused|AccusedOf")]
    [InlineData("Tom Hale accused the owners of greed.", "Indirect|greed|Tom Hale|accused|AccusedOf")]
    [InlineData("The guild demanded the council investigate the fire.",
        "Indirect|the council investigate the fire|the guild|demanded|SpeechAct")]
    public void What_it_asks_or_claims_is_said(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder declined to discuss the sale.", "Act|to discuss the sale|Ines Calder|declined|SpeechAct")]
    [InlineData("The owners refused to mend the pier.", "Act|to mend the pier|the owners|refused|SpeechAct")]
    [InlineData("The council voted to close the pier.", "Act|to close the pier|the council|voted|SpeechAct")]
    [InlineData("The two banks agreed to merge.", "Act|to merge|two banks|agreed|SpeechAct")]
    [InlineData("Tom Hale persuaded the crews to wait.", "Act|the crews to wait|Tom Hale|persuaded|SpeechAct")]
    public void What_is_done_is_not_said(string sentence, string act) => Script.HasQuotes(sentence, act);

    [Theory]
    [InlineData("Ines Calder vowed to close the pier.", "Indirect|to close the pier|Ines Calder|vowed|SubjectSaid")]
    [InlineData("The council promised to mend the pier.", "Indirect|to mend the pier|the council|promised|SubjectSaid")]
    [InlineData("The two banks agreed that they would merge.", "Indirect|that they would merge|two banks|agreed|SubjectSaid")]
    [InlineData("Ines Calder declined the offer, saying she was needed in Varna.",
        "Indirect|she was needed in Varna|Ines Calder|saying|Participle")]
    public void A_promise_is_said(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder believes the pier is safe.", "Thought|the pier is safe|Ines Calder|believes|Thought")]
    [InlineData("The crews feared that the mole would break.", "Thought|that the mole would break|the crews|feared|Thought")]
    [InlineData("Her belief that the pier was safe surprised Tom Hale.", "Thought|that the pier was safe|-|belief|NounCue")]
    public void A_thought_need_not_have_been_said(string sentence, string thought) => Script.HasQuotes(sentence, thought);

    [Theory]
    [InlineData("Ines Calder criticized the \"long, slow\" work.",
        "Mixed|the \"long, slow\" work|Ines Calder|criticized|SubjectSaid")]
    [InlineData("Ines Calder believes the pier is \"as safe as a house\".",
        "Mixed|the pier is \"as safe as a house\"|Ines Calder|believes|SubjectSaid")]
    public void Marked_words_make_it_a_quote(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Fact]
    public void Only_what_is_said_is_among_the_quotes()
    {
        ArticleReading reading = Script.Read(
            "Ines Calder criticized the plan. Tom Hale believes it is cheap. \"We reopen,\" Calder said, adding that it was late.");
        Assert.Equal(
            [QuoteKind.Act, QuoteKind.Thought, QuoteKind.Direct, QuoteKind.Indirect],
            reading.Attributions.Select(static found => found.Kind));
        Assert.Equal(reading.Attributions.Skip(2), reading.Quotes);
        Assert.Equal(2, reading.Actors.Count);
    }

    [Fact]
    public void No_quote_goes_on_with_an_act()
    {
        ArticleReading reading = Script.Read("Ines Calder criticized the plan. \"We are late.\"");
        Assert.False(Assert.Single(reading.Quotes).Continues);
    }

    [Fact]
    public void Where_all_is_said_the_quotes_are_the_attributions()
    {
        ArticleReading reading = Script.Read("\"We reopen,\" Ines Calder said.");
        Assert.Same(reading.Attributions, reading.Quotes);
    }
}
