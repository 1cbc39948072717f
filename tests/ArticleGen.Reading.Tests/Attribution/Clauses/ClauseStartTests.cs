namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>Ines Calder said [without a deal the port would close]; Ines Calder said in Varna [the port would close].</summary>
public class ClauseStartTests
{
    [Theory]
    [InlineData("more than 300 ships sailed")]
    [InlineData("at least 12 ships sailed")]
    [InlineData("nearly 12 ships sailed")]
    [InlineData("only two ships sailed")]
    [InlineData("roughly half the ships sailed")]
    [InlineData("almost all ships sailed")]
    [InlineData("today's vote was late")]
    [InlineData("Monday's vote was late")]
    [InlineData("this week's vote was late")]
    [InlineData("Tuesday was a bad day")]
    [InlineData("without a deal the port would close")]
    [InlineData("despite the rain the port was open")]
    [InlineData("with prices rising the port must act")]
    [InlineData("because of the storm the port would close")]
    [InlineData("because it rained the port would close")]
    [InlineData("although it rained the port was open")]
    [InlineData("if it rains the port will close")]
    public void What_belongs_to_the_clause_is_part_of_it(string clause) =>
        Script.HasSpeakers($"Ines Calder said {clause}.", "Ines Calder: " + clause);

    [Theory]
    [InlineData("on Friday")]
    [InlineData("in Varna")]
    [InlineData("in a statement")]
    [InlineData("late Monday")]
    [InlineData("at a conference")]
    [InlineData("after the vote")]
    [InlineData("again")]
    [InlineData("today")]
    [InlineData("this week")]
    public void What_tells_when_and_where_it_was_said_is_not(string adverbial) =>
        Script.HasSpeakers($"Ines Calder said {adverbial} the port would close.", "Ines Calder: the port would close");

    [Theory]
    [InlineData("without a smile that the port would close", "that the port would close")]
    [InlineData("despite the rain: \"We reopen.\"", "We reopen.")]
    public void Behind_an_opener_or_marks_everything_before_tells_of_the_saying(string words, string said) =>
        Script.HasSpeakers($"Ines Calder said {words}.", "Ines Calder: " + said);

    [Theory]
    [InlineData(
        "Tom Hale said yesterday 60 pct of the catch was lost.",
        "Indirect|60 pct of the catch was lost|Tom Hale|said|SubjectSaid")]
    [InlineData(
        "Tom Hale said on completion of the sale, the pier would close.",
        "Indirect|on completion of the sale, the pier would close|Tom Hale|said|SubjectSaid")]
    [InlineData("Tom Hale said on Friday the pier would close.", "Indirect|the pier would close|Tom Hale|said|SubjectSaid")]
    [InlineData("Tom Hale said of the sale: \"It is late.\"", "Direct|It is late.|Tom Hale|said|SubjectSaid")]
    public void A_number_behind_a_day_starts_what_is_said(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Tom Hale said the catch would fall by over 2%.", "Indirect|the catch would fall by over 2%|Tom Hale|said|SubjectSaid")]
    public void A_sign_of_per_cent_ends_it(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
