namespace ArticleGen.Reading.Tests.Checks;

public class ReopenedQuotationsTests
{
    private const string Above = "\"The pier is safe,\" Ines Calder said. \"We looked at every plank.\"";

    [Theory]
    [InlineData(Above + "\n\n\"Nobody has to wait.\"", "Nobody has to wait.")]
    [InlineData(Above + "\n\n\"Is anybody waiting?\"\n\nShe left.", "Is anybody waiting?")]
    [InlineData("Ines Calder said: \"The pier is safe.\"\n\n\"Nobody has to wait.\"", "Nobody has to wait.")]
    [InlineData(
        "\u201CThe pier is safe,\u201D Ines Calder said. \u201CWe looked at it.\u201D\n\n\u201CNobody has to wait.\u201D",
        "Nobody has to wait.")]
    // Of several the first.
    [InlineData(Above + "\n\n\"Nobody has to wait.\"\n\n\"We sail at dawn.\"", "Nobody has to wait.")]
    public void A_paragraph_that_goes_on_with_what_is_closed_is_told(string body, string words)
    {
        Problem problem = Assert.Single(Told(body));
        Assert.Equal(words, problem.Words);
        Assert.Null(problem.Edit);
    }

    [Theory]
    // Left open, as it should be.
    [InlineData("\"The pier is safe,\" Ines Calder said. \"We looked at every plank.\n\n\"Nobody has to wait.\"")]
    // The reporter's words end the paragraph above, so its mark had to close.
    [InlineData("\"The pier is safe,\" Ines Calder said.\n\n\"Nobody has to wait.\"")]
    [InlineData("Ines Calder said the pier was \"safe\".\n\n\"Nobody has to wait.\"")]
    // The speaker is named again, or it is another one.
    [InlineData(Above + "\n\n\"Nobody has to wait,\" Calder said.")]
    [InlineData(Above + "\n\n\"Nobody has to wait,\" said Tom Hale.")]
    [InlineData(Above + "\n\nCalder nodded. \"Nobody has to wait.\"")]
    // Somebody who is not known, a heading, a list.
    [InlineData("The council met.\n\n\"Nobody has to wait.\"")]
    [InlineData(Above + "\n\n'Nobody has to wait'")]
    [InlineData(Above + "\n\n\"Read more:\"")]
    [InlineData("Ines Calder spoke of the pier.\n\n\"It is safe.\"\n\n\"It is old.\"\n\n\"It is ours.\"")]
    [InlineData("CALDER: The pier is safe.\n\nHALE: \"Nobody has to wait.\"")]
    public void What_is_no_slip_is_not_told(string body) => Assert.Empty(Told(body));

    [Fact]
    public void Without_the_closing_mark_above_all_is_well()
    {
        ArticleReading reading = Script.Read(
            "\"The pier is safe,\" Ines Calder said. \"We looked at every plank.\n\n\"Nobody has to wait.\"");
        Assert.Empty(reading.Problems);
        Assert.Equal("ReopenedMark", reading.Quotes[^1].Pattern);
    }

    private static IEnumerable<Problem> Told(string body) =>
        Script.Read(body).Problems.Where(problem => problem.Kind == ProblemKind.ReopenedQuotation);
}
