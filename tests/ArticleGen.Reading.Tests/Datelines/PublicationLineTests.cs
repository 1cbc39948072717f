namespace ArticleGen.Reading.Tests.Datelines;

public class PublicationLineTests
{
    [Theory]
    [InlineData("21 August 2008", "-|2008-08-21|-|-")]
    [InlineData("August 21, 2008", "-|2008-08-21|-|-")]
    [InlineData("Aug. 21, 2008", "-|2008-08-21|-|-")]
    [InlineData("Aug 21 2008", "-|2008-08-21|-|-")]
    [InlineData("21 Aug. 2008", "-|2008-08-21|-|-")]
    [InlineData("21st August 2008", "-|2008-08-21|-|-")]
    [InlineData("1st of May 2010", "-|2010-05-01|-|-")]
    [InlineData("AUGUST 21, 2008", "-|2008-08-21|-|-")]
    [InlineData("Sept. 3, 2010", "-|2010-09-03|-|-")]
    [InlineData("3 Sep 2010", "-|2010-09-03|-|-")]
    [InlineData("Thursday, August 21, 2008", "-|2008-08-21|-|-")]
    [InlineData("Thursday 21 August 2008", "-|2008-08-21|-|-")]
    [InlineData("Thu., Aug. 21, 2008", "-|2008-08-21|-|-")]
    [InlineData("Aug. 21", "-|?-08-21|-|-")]
    [InlineData("2008-08-21", "-|2008-08-21|-|-")]
    [InlineData("21.08.2008", "-|2008-08-21|-|-")]
    [InlineData("1.2.2009", "-|2009-02-01|-|-")]
    [InlineData("21/08/2008", "-|2008-08-21|-|-")]
    [InlineData("08/21/2008", "-|2008-08-21|-|-")]
    public void Reads_the_day(string line, string dateline) => Script.Expect(line, [dateline], [Dates.OfLine(line)]);

    [Theory]
    [InlineData("21 August 2008 17:35", "-|2008-08-21|17:35|-")]
    [InlineData("21 August 2008, 17:35:20", "-|2008-08-21|17:35:20|-")]
    [InlineData("21 August 2008 17:35 GMT", "-|2008-08-21|17:35|+00:00")]
    [InlineData("21 August 2008 1735 GMT", "-|2008-08-21|17:35|+00:00")]
    [InlineData("Aug. 21, 2008, 5:35 p.m.", "-|2008-08-21|17:35|-")]
    [InlineData("Aug. 21, 2008, 5:35 a.m. EST", "-|2008-08-21|05:35|-05:00")]
    [InlineData("Aug. 21, 2008 5:35 PM EDT", "-|2008-08-21|17:35|-04:00")]
    [InlineData("Aug. 21, 2008 5:35pm EDT", "-|2008-08-21|17:35|-04:00")]
    [InlineData("Aug. 21, 2008, 12:05 a.m.", "-|2008-08-21|00:05|-")]
    [InlineData("Aug. 21, 2008, 12:05 p.m.", "-|2008-08-21|12:05|-")]
    [InlineData("Aug. 21, 2008, 5 p.m.", "-|2008-08-21|17:00|-")]
    [InlineData("17:35, 21 August 2008", "-|2008-08-21|17:35|-")]
    [InlineData("17:35 GMT, 21 August 2008", "-|2008-08-21|17:35|+00:00")]
    [InlineData("21 August 2008 at 17:35", "-|2008-08-21|17:35|-")]
    [InlineData("21 August 2008 | 17:35", "-|2008-08-21|17:35|-")]
    [InlineData("21 August 2008 17.35", "-|2008-08-21|17:35|-")]
    public void Reads_the_time(string line, string dateline) => Script.Expect(line, [dateline], [Dates.OfLine(line)]);

    [Theory]
    [InlineData("21 August 2008 17:35 (UTC +04:00)", "-|2008-08-21|17:35|+04:00")]
    [InlineData("21 August 2008 17:35 UTC+4", "-|2008-08-21|17:35|+04:00")]
    [InlineData("21 August 2008 17:35 GMT+5:30", "-|2008-08-21|17:35|+05:30")]
    [InlineData("21 August 2008 17:35 +0400", "-|2008-08-21|17:35|+04:00")]
    [InlineData("21 August 2008 17:35 -03:30", "-|2008-08-21|17:35|-03:30")]
    [InlineData("21 August 2008 17:35 (UTC \u221205:00)", "-|2008-08-21|17:35|-05:00")]
    [InlineData("21 August 2008 17:35 (UTC)", "-|2008-08-21|17:35|+00:00")]
    [InlineData("21 August 2008 17:35 CEST", "-|2008-08-21|17:35|+02:00")]
    [InlineData("21 August 2008 17:35 (UTC +14:00)", "-|2008-08-21|17:35|+14:00")]
    [InlineData("21 August 2008 17:35 (UTC -12:00)", "-|2008-08-21|17:35|-12:00")]
    [InlineData("21 August 2008 17:35 IST", "-|2008-08-21|17:35|-")]
    public void Reads_the_zone(string line, string dateline) => Script.Expect(line, [dateline], [Dates.OfLine(line)]);

    [Theory]
    [InlineData("2008-08-21T17:35", "-|2008-08-21|17:35|-")]
    [InlineData("2008-08-21T17:35:20", "-|2008-08-21|17:35:20|-")]
    [InlineData("2008-08-21T17:35Z", "-|2008-08-21|17:35|+00:00")]
    [InlineData("2008-08-21T17:35:00Z", "-|2008-08-21|17:35|+00:00")]
    [InlineData("2008-08-21T17:35:00+04:00", "-|2008-08-21|17:35|+04:00")]
    [InlineData("2008-08-21T17:35:00-05:00", "-|2008-08-21|17:35|-05:00")]
    [InlineData("2008-08-21 17:35:00 +0400", "-|2008-08-21|17:35|+04:00")]
    [InlineData("Thu, 21 Aug 2008 17:35:00 +0400", "-|2008-08-21|17:35|+04:00")]
    [InlineData("Thu, 21 Aug 2008 17:35:00 GMT", "-|2008-08-21|17:35|+00:00")]
    public void Reads_iso_and_mail_dates(string line, string dateline) => Script.Expect(line, [dateline], [Dates.OfLine(line)]);

    [Theory]
    [InlineData("Other News Materials 21 August 2008 17:35 (UTC +04:00)", "Other News Materials|2008-08-21|17:35|+04:00")]
    [InlineData("Business, 21 August 2008", "Business|2008-08-21|-|-")]
    [InlineData("World News - 21 August 2008", "World News|2008-08-21|-|-")]
    [InlineData("Oil & Gas 21 August 2008", "Oil & Gas|2008-08-21|-|-")]
    [InlineData("Politics | 2008-08-21", "Politics|2008-08-21|-|-")]
    [InlineData("Arts and Letters: Aug. 21, 2008", "Arts and Letters|2008-08-21|-|-")]
    [InlineData("Posted: Aug. 21, 2008, 5:35 p.m.", "-|2008-08-21|17:35|-")]
    [InlineData("Published 21 August 2008", "-|2008-08-21|-|-")]
    [InlineData("Updated: August 21, 2008", "-|2008-08-21|-|-")]
    [InlineData("Last updated on 21 August 2008 at 17:35", "-|2008-08-21|17:35|-")]
    [InlineData("Date: 2008-08-21", "-|2008-08-21|-|-")]
    public void Reads_the_section_and_leaves_out_labels(string line, string dateline) =>
        Script.Expect(line, [dateline], [Dates.OfLine(line)]);

    [Theory]
    [InlineData("03/04/2008", "-|2008-?-?|-|-")]
    [InlineData("12/11/2010 17:35", "-|2010-?-?|17:35|-")]
    public void Guesses_no_month_where_two_countries_read_two_days(string line, string dateline) =>
        Script.Expect(line, [dateline], [Dates.OfLine(line)]);

    [Fact]
    public void A_date_with_slashes_and_equal_numbers_is_one_day_everywhere() =>
        Assert.Equal("-|2008-05-05|-|-", Dates.OfLine("05/05/2008"));

    [Theory]
    [InlineData("Posted: Aug. 21, 2008\nUpdated: Aug. 22, 2008")]
    [InlineData("Posted: Aug. 21, 2008\n\nBy Ines Calder\n\nUpdated: Aug. 22, 2008")]
    public void The_first_of_two_lines_dates_the_article(string lines) => Assert.Equal("-|2008-08-21|-|-", Dates.OfLine(lines));

    [Theory]
    [InlineData("On 21 August 2008 the port reopened.")]
    [InlineData("The port reopened on 21 August 2008.")]
    [InlineData("Calder was born on 3 May 1961 in Varna.")]
    [InlineData("In May 2008 the port reopened.")]
    [InlineData("May 12 sailors return?")]
    [InlineData("Ships carried 21,000 tons in 2008")]
    [InlineData("Route 5 was closed at 17:35.")]
    [InlineData("March on the port")]
    [InlineData("He will sail on August 21")]
    [InlineData("Chapter 3.2.2008 of the code was changed.")]
    public void Takes_no_sentence_for_a_publication_line(string line) => Assert.Equal("none", Dates.OfLine(line));

    [Fact]
    public void Its_range_is_the_line()
    {
        const string text = "Ferry resumes\n\nBusiness 21 August 2008 17:35\n\nThe ferry sails.";
        Assert.Equal("Business 21 August 2008 17:35", ArticleReader.Read(text).Dateline?.Range.In(text));
    }

    [Fact]
    public void May_stand_above_the_headline()
    {
        const string text = "21 August 2008 17:35\n\nFerry resumes\n\nThe ferry sails.";
        Assert.Equal(21, ArticleReader.Read(text).Dateline?.Day);
    }
}
