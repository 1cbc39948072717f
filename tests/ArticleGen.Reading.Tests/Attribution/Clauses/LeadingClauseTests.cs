namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>"reported that profits rose", but not "reported profits that rose": a thing is not said, whatever hangs on it.</summary>
public class LeadingClauseTests
{
    [Theory]
    [InlineData("Ines Calder found a way in after the lock broke.")]
    [InlineData("The pilots found two crews who had slept on deck.")]
    [InlineData("Ines Calder maintained a house which she had built in May.")]
    [InlineData("Tom Hale added a try as the rain fell.")]
    [InlineData("Tom Hale added two tries and a penalty, and the crowd sang.")]
    [InlineData("The harbour showed signs of decay after the flood broke the mole.")]
    [InlineData("Tom Hale added 14 points.")]
    [InlineData("The firm has found a way to broadcast data in a way that does not harm the net.")]
    [InlineData("The mild applause that has greeted Low Water: The Sequel is no surprise.")]
    public void A_thing_is_not_said(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Ines Calder found the crews slept badly.", "the crews slept badly")]
    [InlineData("Tom Hale maintained the mole was old.", "the mole was old")]
    [InlineData("Ines Calder added the port, which is shut, would reopen.", "the port, which is shut, would reopen")]
    public void A_clause_is(string sentence, string content) => Assert.Contains("|" + content + "|", Script.Quotes(sentence)[0]);

    [Theory]
    [InlineData("Ines Calder complained of the noise.")]
    [InlineData("Ines Calder denied that rumour on Friday.", "that rumour on Friday")]
    [InlineData("Ines Calder denied that quote on Monday.", "that quote on Monday")]
    [InlineData("Will host her last show on 5 March and guest pilots will stand in.")]
    [InlineData("Harbour rules prohibit a sailor from sailing.")]
    public void Nor_is_a_topic_or_a_noun(string sentence, params string[] contents) =>
        Assert.Equal(
            contents.Select(content => content + "|SpeechAct"),
            Script.Quotes(sentence).Select(quote => quote.Split('|')[1] + "|" + quote.Split('|')[4]));
}
