namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>Whether a thing or a clause stands behind the verb.</summary>
public class ReportedThingTests
{
    [Theory]
    [InlineData("The council announced plans that the crews dislike.", "plans that the crews dislike")]
    [InlineData("The firm has announced a ferry, which will sail on Friday.", "a ferry")]
    [InlineData("Ines Calder denied claims that she knew of the fire.", "claims that she knew of the fire")]
    [InlineData("The firm reported a loss of two million euros after its ferry sank.", "a loss of two million euros after its ferry sank")]
    [InlineData("Tom Hale announced the sale when the council had met in May.", "the sale when the council had met in May")]
    [InlineData("The council announced a plan, but the crews were not told.", "a plan")]
    public void A_thing_and_its_clauses_are_an_act(string sentence, string words)
    {
        ArticleReading reading = Script.Read(sentence);
        QuoteReading act = Assert.Single(reading.Attributions);
        Assert.Equal((QuoteKind.Act, words), (act.Kind, act.Range.In(reading.Text)));
    }

    [Theory]
    [InlineData("The council announced plans had changed.", "plans had changed")]
    [InlineData("The council announced the plan that the crews wanted was dead.", "the plan that the crews wanted was dead")]
    [InlineData("The firm announced the ferry, which was built in Varna, will sail on Friday.",
        "the ferry, which was built in Varna, will sail on Friday")]
    [InlineData("The firm confirmed its chairman, its cook and its pilot were all at sea.",
        "its chairman, its cook and its pilot were all at sea")]
    [InlineData("Tom Hale admitted the cost of the sale - two million euros - was too high.",
        "the cost of the sale - two million euros - was too high")]
    [InlineData("Ines Calder claimed the number of fires since Monday had doubled.", "the number of fires since Monday had doubled")]
    public void A_clause_is_said(string sentence, string words)
    {
        ArticleReading reading = Script.Read(sentence);
        QuoteReading quote = Assert.Single(reading.Attributions);
        Assert.Equal((QuoteKind.Indirect, words), (quote.Kind, quote.Range.In(reading.Text)));
    }

    [Theory]
    [InlineData("The poll showed Ines Calder well ahead.", "Ines Calder well ahead")]
    [InlineData("The crews cheered polls showing Ines Calder well ahead.", "Ines Calder well ahead")]
    [InlineData("Tom Hale said no.", "no")]
    public void What_a_document_shows_and_what_is_simply_said_is_said(string sentence, string words)
    {
        ArticleReading reading = Script.Read(sentence);
        Assert.Equal(
            [(QuoteKind.Indirect, words)],
            reading.Attributions.Select(quote => (quote.Kind, quote.Range.In(reading.Text))));
    }
}
