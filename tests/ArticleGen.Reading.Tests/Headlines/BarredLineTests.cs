namespace ArticleGen.Reading.Tests.Headlines;

/// <summary>Lines in which bars part the writer from the day, the paper and an address.</summary>
public class BarredLineTests
{
    [Theory]
    [InlineData("Ann Hale | Thursday 21 August 2008 17.35 GMT", "Ann Hale", "-|2008-08-21|17:35|+00:00")]
    [InlineData("Ann Hale, Port Correspondent | 21 August 2008", "Ann Hale, Port Correspondent", "-|2008-08-21|-|-")]
    [InlineData("Ann Hale and Tom de Vries \u2022 Aug. 21, 2008", "Ann Hale and Tom de Vries", "-|2008-08-21|-|-")]
    [InlineData("21 August 2008 | Ann Hale", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("21 August 2008 | By Ann Hale", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("Ann Hale | Port Correspondent | 21 August 2008", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("Ann Hale | Posted: 21 August 2008 | Updated: 22 August 2008", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("Sport | By Ann Hale | 21 August 2008", "Ann Hale", "Sport|2008-08-21|-|-")]
    [InlineData("By Ann Hale | hale@echo.example | @annhale | Aug. 21, 2008 5:35 pm ET", "Ann Hale", "-|2008-08-21|17:35|-")]
    [InlineData("By Ann Hale | Email: hale@echo.example | 21 August 2008", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("By Ann Hale \u00b7 21 August 2008 \u00b7 4 min read", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("4 min read | Ann Hale | 21 August 2008", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("By Ann Hale | Photo by Tom Reed | 21 August 2008", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("Posted by Ann Hale on 21 August 2008 17:35", "Ann Hale", "-|2008-08-21|17:35|-")]
    [InlineData("Submitted by Ann Hale on Thu, 08/21/2008 - 17:35", "Ann Hale", "-|2008-08-21|17:35|-")]
    [InlineData("By Ann Hale on Aug. 21, 2008", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("Ann Hale, 21 August 2008", "Ann Hale", "-|2008-08-21|-|-")]
    [InlineData("By Ann Hale, 21 August 2008 | The Varna Echo", "Ann Hale", "The Varna Echo|2008-08-21|-|-")]
    public void Name_the_writer_and_the_day(string line, string names, string dateline)
    {
        string text = $"Ferry resumes\n\n{line}\n\nThe ferry sails again.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal((names, "Ferry resumes"), (reading.Byline?.In(text), reading.Headline?.In(text)));
        Assert.Equal(dateline, Datelines.Dates.OfLine(line));
        Assert.Equal("The ferry sails again.", Assert.Single(reading.Paragraphs).In(text));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("The Varna Echo | By Tom Hale")]
    [InlineData("By Tom Hale | The Varna Echo")]
    [InlineData("By Tom Hale | hale@echo.example")]
    [InlineData("By Tom Hale | Staff Writer")]
    [InlineData("echo.example | By Tom Hale")]
    public void Name_the_writer_without_a_day(string line)
    {
        string text = $"Ferry resumes\n\n{line}\n\nVARNA, Aug 21 (Reuters) - The ferry sails.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(
            ("Ferry resumes", "Tom Hale", "VARNA"),
            (reading.Headline?.In(text), reading.Byline?.In(text), reading.Dateline?.Place));
        Assert.Equal(["Tom Hale"], reading.Authors);
    }

    [Theory]
    [InlineData("Harbour News | 21 August 2008", "Harbour News|2008-08-21|-|-")]
    [InlineData("Victoria Park | 21 August 2008", "Victoria Park|2008-08-21|-|-")]
    [InlineData("Grace Church | 21 August 2008", "Grace Church|2008-08-21|-|-")]
    [InlineData("Art Market | 21 August 2008", "Art Market|2008-08-21|-|-")]
    [InlineData("Harbour News, 21 August 2008", "Harbour News|2008-08-21|-|-")]
    [InlineData("Ann Arbor | 21 August 2008", "Ann Arbor|2008-08-21|-|-")]
    [InlineData("MONTE CARLO 2008-08-21", "MONTE CARLO|2008-08-21|-|-")]
    [InlineData("Ann Hale 21 August 2008", "Ann Hale|2008-08-21|-|-")]
    [InlineData("Sport | Harbour | By Ann Hale", "none")]
    [InlineData("Ferry to sail again | By Ann Hale", "none")]
    [InlineData("1 | 2 | 3 | 4 | 5 | 6 | By Ann Hale", "none")]
    public void Of_other_things_name_nobody(string line, string dateline)
    {
        string text = $"Ferry resumes\n\n{line}\n\nThe ferry sails again.";
        Assert.Null(ArticleReader.Read(text).Byline);
        Assert.Equal(dateline, Datelines.Dates.OfLine(line));
    }

    [Fact]
    public void Are_the_headline_where_no_other_stands_below()
    {
        const string text = "Ferry Sails Again | By Ann Hale\n\nVARNA, Aug 21 (Reuters) - The ferry sails.";
        Assert.Equal("Ferry Sails Again | By Ann Hale", ArticleReader.Read(text).Headline?.In(text));
    }

    [Fact]
    public void May_stand_above_the_headline()
    {
        const string text = "The Varna Echo | By Ann Hale\n\nFerry sails again\n\nVARNA, Aug 21 (Reuters) - The ferry sails.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(("Ferry sails again", "Ann Hale"), (reading.Headline?.In(text), reading.Byline?.In(text)));
    }
}
