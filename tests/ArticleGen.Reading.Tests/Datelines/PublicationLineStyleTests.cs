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
    [InlineData("Last modified: 2008-08-21", "-|2008-08-21|-|-")]
    [InlineData("Business | Published 21 August 2008", "Business|2008-08-21|-|-")]
    [InlineData("Science and Technology 21 August 2008 17:35 (UTC+04:00)", "Science and Technology|2008-08-21|17:35|+04:00")]
    public void Reads_them(string line, string dateline) => Assert.Equal(dateline, Dates.OfLine(line));

    [Theory]
    [InlineData("By Ines Calder | 21 August 2008")]
    [InlineData("By Ines Calder, Aug. 21, 2008")]
    [InlineData("21 August 2008 | By Ines Calder")]
    public void Reads_a_byline_on_the_same_line(string line)
    {
        string text = $"Ferry resumes\n\n{line}\n\nThe ferry sails.";
        Assert.Equal("-|2008-08-21|-|-", Dates.OfLine(line));
        Assert.Equal("Ines Calder", ArticleReader.Read(text).Byline?.In(text));
    }

    [Fact]
    public void A_weekday_behind_the_date_is_compared_too() => Assert.Equal(["WeekdayContradictsDate|Friday|Thursday"], Dates.Problems("21 August 2008, Friday"));

    [Theory]
    [InlineData("Banks publish rates on April 8")]
    [InlineData("Ferry to sail by 21 August 2008")]
    [InlineData("Ferry sailed 21 August 2008")]
    [InlineData("Posted by nobody, 21 August 2008 or later")]
    public void Takes_no_second_headline_for_one(string line) => Assert.Equal("none", Dates.OfLine(line));
}
