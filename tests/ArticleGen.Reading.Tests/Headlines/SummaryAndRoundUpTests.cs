namespace ArticleGen.Reading.Tests.Headlines;

/// <summary>Datelines below a summary, and places in round-ups.</summary>
public class SummaryAndRoundUpTests
{
    [Theory]
    [InlineData("Pilots go back to work after a week.\n\nVARNA - The ferry sails.\n\nIt is full.", "VARNA")]
    [InlineData("Pilots go back to work.\n\nThe mole is to be rebuilt.\n\nDOVER, Del. - The ferry sails.", "DOVER")]
    [InlineData("Pilots go back to work.\n\nVARNA, Aug 21 (Reuters) - The ferry sails.", "VARNA")]
    public void A_dateline_may_stand_below_a_summary(string below, string place)
    {
        ArticleReading reading = ArticleReader.Read("Ferry resumes\n\n" + below);
        Assert.Equal(place, reading.Dateline?.Place);
        Assert.StartsWith("Pilots", reading.Paragraphs[0].In(reading.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VARNA - The ferry sails.\n\nDOVER - The mole opens.")]
    [InlineData("The day in harbours.\n\nVARNA - The ferry sails.\n\nDOVER - The mole opens.")]
    public void The_places_of_a_round_up_are_nobodys_dateline(string below) =>
        Assert.Null(ArticleReader.Read("Harbour news\n\n" + below).Dateline);

    [Fact]
    public void Deep_in_the_story_a_place_and_a_dash_are_none()
    {
        const string text = "Ferry resumes\n\nIt sails.\n\nIt is full.\n\nIt is fast.\n\nVARNA - The mole opens.";
        Assert.Null(ArticleReader.Read(text).Dateline);
    }
}
