namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>Publication lines as the systems of newsrooms write them.</summary>
public class PublicationLineStyleTests
{
    [Theory]
    [InlineData("Updated 5:35 PM ET, Thu August 21, 2008", "-|2008-08-21|17:35|-")]
    [InlineData("Published 17:35 GMT, 21 August 2008", "-|2008-08-21|17:35|+00:00")]
    [InlineData("Published at 17:35 on 21 August 2008", "-|2008-08-21|17:35|-")]
    [InlineData("Posted Aug. 21, 2008; updated Aug. 22, 2008", "-|2008-08-21|-|-")]
    [InlineData("Published: 21 August 2008 17:35 GMT | Updated: 18:10 GMT", "-|2008-08-21|17:35|+00:00")]
    [InlineData("Thu Aug 21 17:35:00 GMT 2008", "-|2008-08-21|17:35|+00:00")]
    [InlineData("21-Aug-2008 17:35:01.79", "-|2008-08-21|17:35:01|-")]
    [InlineData("2008/08/21 17:35", "-|2008-08-21|17:35|-")]
    [InlineData("2008-08-21 17:35:00-05:00", "-|2008-08-21|17:35|-05:00")]
    [InlineData("2008-08-21T17:35:00.000Z", "-|2008-08-21|17:35|+00:00")]
    [InlineData("21 August 2008, Thursday", "-|2008-08-21|-|-")]
    [InlineData("21 August 2008 17:35 local time", "-|2008-08-21|17:35|-")]
    [InlineData("Aug. 21, 2008, 5:35 p.m. Eastern Daylight Time", "-|2008-08-21|17:35|-04:00")]
    [InlineData("21 August 2008 1735 hrs IST", "-|2008-08-21|17:35|-")]
    [InlineData("21 August 2008 5.35pm", "-|2008-08-21|17:35|-")]
    [InlineData("Published: 17:35, 21 August 2008 Updated: 18:40, 22 August 2008", "-|2008-08-21|17:35|-")]
    [InlineData("Updated 1735 GMT (0135 HKT) August 21, 2008", "-|2008-08-21|17:35|+00:00")]
    [InlineData("Page last updated at 17:35 GMT, Thursday, 21 August 2008 18:35 UK", "-|2008-08-21|17:35|+00:00")]
    [InlineData("AUGUST 21, 2008 / 5:35 PM / UPDATED 2 YEARS AGO", "-|2008-08-21|17:35|-")]
    [InlineData("As of 5:35 p.m. EDT, Aug. 21, 2008", "-|2008-08-21|17:35|-04:00")]
    [InlineData("Noon EDT, Aug. 21, 2008", "-|2008-08-21|12:00|-04:00")]
    [InlineData("August 21, 2008 12 noon", "-|2008-08-21|12:00|-")]
    [InlineData("August 21, 2008, midnight", "-|2008-08-21|-|-")]
    [InlineData("21 August 2008 1735", "-|2008-08-21|17:35|-")]
    [InlineData("21 August 2008, at 17:35h", "-|2008-08-21|17:35|-")]
    [InlineData("21 August 2008 17:35 EST/EDT", "-|2008-08-21|17:35|-")]
    [InlineData("21 August 2008 17:35 Central European Summer Time", "-|2008-08-21|17:35|+02:00")]
    [InlineData("21 Aug 2008 17:35:00 -0500 (EST)", "-|2008-08-21|17:35|-05:00")]
    [InlineData("Thu, 21 Aug 2008 17:35:00 +0400 (MSK)", "-|2008-08-21|17:35|+04:00")]
    [InlineData("Thu, 21 Aug 08 17:35:00 GMT", "-|?-08-21|17:35|+00:00")]
    [InlineData("2008-08-21 17:35Z", "-|2008-08-21|17:35|+00:00")]
    [InlineData("2008-08-21 17:35:00.123456+00:00", "-|2008-08-21|17:35|+00:00")]
    [InlineData("20080821T173500Z", "-|2008-08-21|17:35|+00:00")]
    [InlineData("20080821T1735+0400", "-|2008-08-21|17:35|+04:00")]
    [InlineData("Thursday the 21st of August 2008", "-|2008-08-21|-|-")]
    [InlineData("Thursday, August 21, 2008; Page A12", "-|2008-08-21|-|-")]
    [InlineData("Thursday, August 21, 2008; A12", "-|2008-08-21|-|-")]
    [InlineData("21-Aug", "-|?-08-21|-|-")]
    [InlineData("Last modified: 2008-08-21", "-|2008-08-21|-|-")]
    [InlineData("Business | Published 21 August 2008", "Business|2008-08-21|-|-")]
    [InlineData("Science and Technology 21 August 2008 17:35 (UTC+04:00)", "Science and Technology|2008-08-21|17:35|+04:00")]
    public void Reads_them(string line, string dateline) => Assert.Equal(dateline, Dates.OfLine(line));

    [Theory]
    [InlineData("By Ines Calder | 21 August 2008")]
    [InlineData("By Ines Calder, Aug. 21, 2008")]
    [InlineData("21 August 2008 | By Ines Calder")]
    [InlineData("21 August 2008 Posted by Ines Calder")]
    public void Reads_a_byline_on_the_same_line(string line)
    {
        string text = $"Ferry resumes\n\n{line}\n\nThe ferry sails.";
        Assert.Equal("-|2008-08-21|-|-", Dates.OfLine(line));
        Assert.Equal("Ines Calder", ArticleReader.Read(text).Byline?.In(text));
    }

    [Theory]
    [InlineData("Updated: Aug. 22, 2008 | Published: Aug. 21, 2008", "-|2008-08-21|-|-")]
    [InlineData("Last updated: 22 August 2008 18:00 CEST; first published: 21 August 2008 17:35 GMT", "-|2008-08-21|17:35|+00:00")]
    [InlineData("Updated: Aug. 22, 2008\n\nPosted: Aug. 21, 2008", "-|2008-08-21|-|-")]
    [InlineData("Posted: Aug. 21, 2008\n\nUpdated: Aug. 22, 2008", "-|2008-08-21|-|-")]
    [InlineData("Updated: Aug. 22, 2008", "-|2008-08-22|-|-")]
    public void The_day_it_was_posted_goes_before_the_day_it_was_updated(string line, string dateline) =>
        Assert.Equal(dateline, Dates.OfLine(line));

    [Theory]
    [InlineData("Athens, 21 August 2008", null, "Athens")]
    [InlineData("21 August 2008, Athens", null, "Athens")]
    [InlineData("Greece, 21 August 2008", "Greece", null)]
    [InlineData("Athens 21 August 2008", "Athens", null)]
    public void A_town_and_a_comma_are_where_it_was_filed(string line, string? section, string? place)
    {
        DatelineReading dateline = ArticleReader.Read($"Ferry resumes\n\n{line}\n\nThe ferry sails.").Dateline!;
        Assert.Equal((section, place), (dateline.Section, dateline.Place));
    }

    [Fact]
    public void A_weekday_behind_the_date_is_compared_too() =>
        Assert.Equal(["WeekdayContradictsDate|Friday|Thursday"], Dates.Problems("21 August 2008, Friday"));

    [Theory]
    [InlineData("Banks publish rates on April 8")]
    [InlineData("Ferry to sail by 21 August 2008")]
    [InlineData("Ferry sailed 21 August 2008")]
    [InlineData("21 August 2008 G8 meets")]
    [InlineData("21 August 2008, Athens port reopens")]
    [InlineData("Updated 5 hours ago")]
    [InlineData("Posted by nobody, 21 August 2008 or later")]
    public void Takes_no_second_headline_for_one(string line) => Assert.Equal("none", Dates.OfLine(line));
}
