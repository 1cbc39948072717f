namespace ArticleGen.Reading.Tests.Headlines;

/// <summary>The labels and contacts above the headline of a press release.</summary>
public class ReleaseLinesTests
{
    private const string Story = "Harbour board to rebuild the mole\n\nVARNA, Aug. 21, 2008 - The mole is old.";

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE")]
    [InlineData("For immediate release:")]
    [InlineData("PRESS RELEASE")]
    [InlineData("News Release - 21 August 2008")]
    [InlineData("EMBARGOED UNTIL 00:01 GMT, 21 August 2008")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nContact: Ann Hale, 555-0123")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nMEDIA CONTACT: Ann Hale\nhale@board.example\n(555) 555-0123")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nContact:\nAnn Hale\nTel: +359 52 555 012\nwww.board.example")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nFor more information: Ann Hale, hale@board.example")]
    public void Are_no_headline_and_say_nothing(string lines)
    {
        string text = $"{lines}\n\n{Story}";
        ArticleReading reading = ArticleReader.Read(text);
        Invariants.Check(reading);
        Assert.Equal("Harbour board to rebuild the mole", reading.Headline?.In(text));
        Assert.Equal(("VARNA", 2008, 8, 21, null), Day(reading.Dateline));
        Assert.Empty(reading.Attributions);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("FOR RELEASE AUG. 21, 2008")]
    [InlineData("For Release on 21 August 2008")]
    [InlineData("NEWS RELEASE: 21 August 2008")]
    [InlineData("Not for release before 21 August 2008")]
    public void Date_the_article(string line)
    {
        string text = $"{line}\n\nHarbour board to rebuild the mole\n\nThe mole is old.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal("Harbour board to rebuild the mole", reading.Headline?.In(text));
        Assert.Equal((null, 2008, 8, 21, null), Day(reading.Dateline));
    }

    [Theory]
    [InlineData("Press release angers harbour board")]
    [InlineData("News release: board to rebuild the mole")]
    [InlineData("Contact: Ann Hale, 555-0123")]
    [InlineData("Contact with ferry is lost")]
    [InlineData("For release of crew, a price")]
    public void Resemble_headlines_that_are_headlines(string headline)
    {
        string text = $"{headline}\n\nPilots are back at work\n\nVARNA, Aug 21 (Reuters) - The mole is old.";
        Assert.Equal(headline, ArticleReader.Read(text).Headline?.In(text));
    }

    [Fact]
    public void Are_the_headline_where_the_story_stands_below()
    {
        const string text = "Press release\n\nVARNA, Aug 21 (Reuters) - The mole is old.";
        Assert.Equal("Press release", ArticleReader.Read(text).Headline?.In(text));
    }

    [Theory]
    [InlineData("hale@echo.example")]
    [InlineData("@annhale")]
    [InlineData("Tel: +359 52 555 012")]
    [InlineData("https://echo.example/hale")]
    public void An_address_below_the_byline_is_no_story(string address)
    {
        string text = $"Ferry resumes\n\nBy Ann Hale\n\n{address}\n\nVARNA, Aug 21 (Reuters) - The ferry sails.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal("VARNA", reading.Dateline?.Place);
        Assert.Equal([address, "VARNA, Aug 21 (Reuters) - The ferry sails."], reading.Paragraphs.Select(range => range.In(text)));
    }

    [Theory]
    [InlineData("Mail to ann@echo.example is slow")]
    [InlineData("Room 101: 2 doors")]
    [InlineData("555 12")]
    public void Other_lines_below_the_byline_are_the_story(string line)
    {
        string text = $"Ferry resumes\n\nBy Ann Hale\n\n{line}\n\nThe ferry sails.\n\nVARNA, Aug 21 (Reuters) - It is full.";
        Assert.Equal(line, ArticleReader.Read(text).Paragraphs[0].In(text));
    }

    [Fact]
    public void A_label_before_a_colon_speaks_nowhere() =>
        Assert.Empty(ArticleReader.Read("Morning Email: Ferry to sail again\n\n21 August 2008\n\nThe ferry sails.").Attributions);

    private static (string?, int?, int?, int?, string?) Day(DatelineReading? dateline) =>
        (dateline?.Place, dateline?.Year, dateline?.Month, dateline?.Day, dateline?.Section);
}
