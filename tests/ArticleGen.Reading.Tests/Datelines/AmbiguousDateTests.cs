namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>Dates that are two days in two countries: null in the reading, and reported with both days.</summary>
public class AmbiguousDateTests
{
    [Theory]
    [InlineData("03/04/2008", "-|2008-?-?|-|-", "03/04/2008: 3 April 2008 or 4 March 2008")]
    [InlineData(
        "Business 12/11/2010 17:35 (UTC +04:00)",
        "Business|2010-?-?|17:35|+04:00",
        "12/11/2010: 12 November 2010 or 11 December 2010")]
    [InlineData("03-04-2008", "-|2008-?-?|-|-", "03-04-2008: 3 April 2008 or 4 March 2008")]
    [InlineData("Posted: 3/4/08", "-|-|-|-", "3/4/08: 3 April or 4 March")]
    [InlineData("Posted: 21 August 2008 | Updated: 1/2/2009", "-|2008-08-21|-|-", "1/2/2009: 1 February 2009 or 2 January 2009")]
    public void Are_reported(string line, string dateline, string problem)
    {
        ArticleReading reading = ArticleReader.Read($"Ferry resumes\n\n{line}\n\nThe ferry sails.");
        Assert.Equal(dateline, Dates.OfLine(line));
        Problem found = Assert.Single(reading.Problems);
        Assert.Equal(
            (ProblemKind.AmbiguousDate, problem, null),
            (found.Kind, $"{found.Range.In(reading.Text)}: {found.Detail}", found.Suggestion));
    }

    [Fact]
    public void Are_reported_in_the_text_too() =>
        Assert.Equal(["AmbiguousDate|03/04/2008"], Dates.ProblemsInText("VARNA, 03/04/2008 (Reuters) - The ferry sails."));

    [Theory]
    [InlineData("05/05/2008", "-|2008-05-05|-|-")]
    [InlineData("13/04/2008", "-|2008-04-13|-|-")]
    [InlineData("04/13/2008", "-|2008-04-13|-|-")]
    [InlineData("13-04-2008", "-|2008-04-13|-|-")]
    [InlineData("03.04.2008", "-|2008-04-03|-|-")]
    [InlineData("2008-04-03", "-|2008-04-03|-|-")]
    [InlineData("2008-4-3", "-|2008-04-03|-|-")]
    [InlineData("8/21/08", "-|?-08-21|-|-")]
    public void Are_told_from_dates_that_are_one_day(string line, string dateline)
    {
        Assert.Equal(dateline, Dates.OfLine(line));
        Assert.Empty(Dates.Problems(line));
    }

    [Theory]
    [InlineData("Thu, 03/04/2008", "-|2008-04-03|-|-")]
    [InlineData("Tuesday 03/04/2008 - 10:30", "-|2008-03-04|10:30|-")]
    [InlineData("03/04/2008, Tuesday", "-|2008-03-04|-|-")]
    [InlineData("03-04-2008 (Thu)", "-|2008-04-03|-|-")]
    public void Are_one_day_where_a_weekday_tells(string line, string dateline)
    {
        Assert.Equal(dateline, Dates.OfLine(line));
        Assert.Empty(Dates.Problems(line));
    }

    [Fact]
    public void Are_one_day_where_a_weekday_tells_in_the_text() =>
        Assert.Equal(["VARNA|-|2008-03-04|AP", "The ferry sails."], Dates.InText("VARNA, Tuesday 03/04/2008 (AP) - The ferry sails."));

    [Theory]
    [InlineData("Mon, 03/04/2008")]
    [InlineData("Mon, 03/12/2001")]
    [InlineData("03/04/2008 - 10:30")]
    [InlineData("Thu, 03/04/08")]
    [InlineData("Tuesdy, 03/04/2008")]
    public void Stay_two_days_where_no_weekday_tells(string line) =>
        Assert.Contains(Dates.Problems(line), problem => problem.StartsWith("AmbiguousDate|", StringComparison.Ordinal));

    [Fact]
    public void Are_not_reported_where_the_text_tells_the_day() =>
        Assert.Empty(ArticleReader.Read("Ferry resumes\n\n03/04/2008\n\nVARNA, March 4 (Reuters) - The ferry sails.").Problems);

    [Theory]
    [InlineData("24/7/365")]
    [InlineData("Chapter 3.2.08")]
    [InlineData("Version 2.10.08")]
    [InlineData("Business 21-Aug")]
    public void Numbers_that_only_resemble_dates_are_none(string line) => Assert.Equal("none", Dates.OfLine(line));
}
