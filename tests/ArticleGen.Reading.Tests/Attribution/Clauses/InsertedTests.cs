namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>The port, Calder said, will reopen: what is said stands on both sides of the attribution.</summary>
public class InsertedTests
{
    [Theory]
    [InlineData("The port, Ines Calder said, will reopen on Friday.")]
    [InlineData("In a year, Ines Calder said, the port will reopen.")]
    [InlineData("While the mole is weak, Ines Calder said, the port will reopen.")]
    [InlineData("The crews grow angry every winter, Ines Calder said, because the mole is weak.")]
    [InlineData("The plan is to wait, Ines Calder said, and build in spring.")]
    public void Is_read_whole(string sentence) =>
        Script.HasQuotes(sentence, "Indirect|" + sentence.TrimEnd('.') + "|Ines Calder|said|Parenthetical");

    [Theory]
    [InlineData("The port will reopen, Ines Calder said, adding that it was time.", "The port will reopen")]
    [InlineData("The port will reopen, Ines Calder said, and added that it was time.", "The port will reopen")]
    [InlineData("The port will reopen, a pilot said, who had seen the mole.", "The port will reopen")]
    public void Ends_before_what_is_told_on(string sentence, string content) =>
        Assert.StartsWith("Indirect|" + content + "|", Script.Quotes(sentence)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Speaking of the mole, Ines Calder said, \"It is weak.\"")]
    [InlineData("On the mole, Ines Calder said, \"It is weak.\"")]
    public void An_opening_phrase_is_not_said(string sentence) =>
        Script.HasQuotes(sentence, "Direct|It is weak.|Ines Calder|said|SubjectSaid");

    [Fact]
    public void What_is_said_of_something_stands_before() =>
        Script.HasQuotes(
            "\"It is weak,\" Ines Calder said of the mole on Friday, when the crews had left.",
            "Direct|It is weak,|Ines Calder|said|TrailingSubject");
}
