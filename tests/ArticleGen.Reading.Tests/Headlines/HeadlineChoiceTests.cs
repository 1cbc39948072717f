namespace ArticleGen.Reading.Tests.Headlines;

/// <summary>Which of the lines above a story is its headline, when there are several or one looks like something else.</summary>
public class HeadlineChoiceTests
{
    private const string Body = "VARNA, Aug 21 (Reuters) - The ferry sails.\n\nIt is full.";

    [Theory]
    [InlineData("HARBOUR SPOTLIGHT - A MOLE FOR VARNA")]
    [InlineData("CORRECTED - FERRY TO SAIL AGAIN")]
    [InlineData("(CORRECTED) - FERRY TO SAIL AGAIN")]
    [InlineData("FERRY TO SAIL AGAIN -- HARBOUR BOARD")]
    [InlineData("LONDON - A CITY OF FERRIES")]
    [InlineData("FERRY TO SAIL AUGUST 30 - MINISTER")]
    [InlineData("FERRY TRAFFIC AT VARNA ROSE ON AUGUST 20")]
    [InlineData("HALE AND SONS YEAR DEC 31")]
    [InlineData("FARES, HARBOUR FEES UP - BOARD")]
    public void A_dash_or_a_day_makes_no_dateline_of_it(string headline)
    {
        string text = $"{headline}\n\n{Body}";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(headline, reading.Headline?.In(text));
        Assert.Equal(
            ("VARNA", 8, 21, "Reuters"),
            (reading.Dateline?.Place, reading.Dateline?.Month, reading.Dateline?.Day, reading.Dateline?.Agency));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("Ferry resumes\n\nPilots back at work after a week\n\n" + Body)]
    [InlineData("Ferry resumes\n\nPilots back at work\n\nMole to be rebuilt\n\n" + Body)]
    [InlineData("HARBOURS\n\nFerry resumes at Varna today\n\n" + Body)]
    [InlineData("Ferry resumes\n\n(Adds details, background)\n\n" + Body)]
    [InlineData("Ferry resumes\n\nPilots back at work\n\nBy Ines Calder\n\n" + Body)]
    public void Lines_between_headline_and_dateline_are_no_story(string text)
    {
        ArticleReading reading = ArticleReader.Read(text);
        Assert.StartsWith("Ferry resumes", reading.Headline?.In(text), StringComparison.Ordinal);
        Assert.Equal("VARNA", reading.Dateline?.Place);
        Assert.Contains(reading.Paragraphs, paragraph => paragraph.In(text).EndsWith("The ferry sails.", StringComparison.Ordinal));
    }

    [Fact]
    public void May_stand_below_the_publication_line()
    {
        const string text = "Business, 21 August 2008\n\nFerry resumes\n\nThe ferry sails.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(("Ferry resumes", "Business"), (reading.Headline?.In(text), reading.Dateline?.Section));
    }

    [Theory]
    [InlineData("Harbour news at a glance - Aug. 21", null)]
    [InlineData("Harbour news at a glance 1300 GMT, Aug. 21", 13)]
    [InlineData("Harbour news at a glance (Aug. 21)", null)]
    [InlineData("Harbour traffic 21-Aug", null)]
    [InlineData("Harbour traffic 2008-08-21", null)]
    public void A_day_set_off_at_its_end_dates_a_story_without_another(string headline, int? hour)
    {
        string text = $"{headline}\n\nVARNA - The ferry sails.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(headline, reading.Headline?.In(text));
        Assert.Equal(("VARNA", 8, 21), (reading.Dateline?.Place, reading.Dateline?.Month, reading.Dateline?.Day));
        Assert.Equal(hour, reading.Dateline?.Time?.Hours);
    }

    [Theory]
    [InlineData("Ferry to sail on Aug. 21")]
    [InlineData("Ferry sails again Aug. 21")]
    public void A_day_it_tells_of_dates_nothing(string headline) =>
        Assert.Null(ArticleReader.Read($"{headline}\n\nThe ferry sails.").Dateline);
}
