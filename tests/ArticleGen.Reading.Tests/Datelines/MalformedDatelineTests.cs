namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>Days, times and offsets that cannot be: flagged, and null in the reading.</summary>
public class MalformedDatelineTests
{
    [Theory]
    [InlineData("31 February 2008", "MalformedDateline|31 February")]
    [InlineData("30 February", "MalformedDateline|30 February")]
    [InlineData("31 April 2010", "MalformedDateline|31 April")]
    [InlineData("June 31, 2010", "MalformedDateline|June 31")]
    [InlineData("32 August 2008", "MalformedDateline|32 August")]
    [InlineData("0 August 2008", "MalformedDateline|0 August")]
    [InlineData("29 February 2007", "MalformedDateline|29 February 2007")]
    [InlineData("29 February 1900", "MalformedDateline|29 February 1900")]
    [InlineData("2008-02-31", "MalformedDateline|2008-02-31")]
    [InlineData("2008-13-01", "MalformedDateline|2008-13-01")]
    [InlineData("21.13.2008", "MalformedDateline|21.13.2008")]
    [InlineData("31.04.2008", "MalformedDateline|31.04.2008")]
    public void Flags_days_that_cannot_be(string line, string problem) => Assert.Equal([problem], Dates.Problems(line));

    [Theory]
    [InlineData("31 February 2008", "-|2008-02-?|-|-")]
    [InlineData("29 February 2007", "-|2007-02-?|-|-")]
    [InlineData("2008-13-01", "-|2008-?-01|-|-")]
    [InlineData("21 August 2008 25:61", "-|2008-08-21|-|-")]
    [InlineData("21 August 2008 17:35 UTC +25:00", "-|2008-08-21|17:35|-")]
    public void What_cannot_be_is_null(string line, string dateline) => Assert.Equal(dateline, Dates.OfLine(line));

    [Theory]
    [InlineData("2026-13-40", "VARNA, March 14 (Reuters) -", "?-03-14")]
    [InlineData("31 February 2026 17:35", "VARNA, March 14 (Reuters) -", "?-03-14")]
    [InlineData("2026-13-40", "VARNA, March 14, 2025 (Reuters) -", "2025-03-14")]
    [InlineData("31 February 2026", "VARNA (Reuters) -", "2026-02-?")]
    [InlineData("2026-03-14", "VARNA, March 14 (Reuters) -", "2026-03-14")]
    [InlineData("03/04/2026", "VARNA, March 4 (Reuters) -", "2026-03-04")]
    public void No_part_of_it_goes_with_the_day_of_the_text(string line, string inText, string date)
    {
        DatelineReading? dateline = ArticleReader.Read($"Ferry resumes\n\n{line}\n\n{inText} The ferry sails on Friday.\n").Dateline;
        Assert.Equal(date, Metadata.FrontMatterArticle.WriteDate(dateline));
    }

    [Theory]
    [InlineData("29 February 2008")]
    [InlineData("29 February 2000")]
    [InlineData("29 February")]
    [InlineData("31 December 2008 23:59:59 (UTC +14:00)")]
    [InlineData("31 August 2008 00:00 (UTC -12:00)")]
    [InlineData("2008-02-29")]
    [InlineData("28 Feb. 2007")]
    public void Does_not_flag_days_that_are(string line) => Assert.Empty(Dates.Problems(line));

    [Theory]
    [InlineData("21 August 2008 25:61", "MalformedDateline|25:61")]
    [InlineData("21 August 2008 24:01", "MalformedDateline|24:01")]
    [InlineData("21 August 2008 17:60", "MalformedDateline|17:60")]
    [InlineData("21 August 2008 17:35:61", "MalformedDateline|17:35:61")]
    [InlineData("Aug. 21, 2008, 13:05 p.m. EST", "MalformedDateline|13:05 p.m.|13:05")]
    [InlineData("Aug. 21, 2008, 13:05 a.m. EST", "MalformedDateline|13:05 a.m.")]
    [InlineData("Aug. 21, 2008, 0:05 a.m. EST", "MalformedDateline|0:05 a.m.")]
    public void Flags_times_that_cannot_be(string line, string problem) => Assert.Equal([problem], Dates.Problems(line));

    [Theory]
    [InlineData("21 August 2008 17:35 UTC +25:00", "MalformedDateline|UTC +25:00")]
    [InlineData("21 August 2008 17:35 (UTC +14:30)", "MalformedDateline|UTC +14:30")]
    [InlineData("21 August 2008 17:35 (UTC -12:30)", "MalformedDateline|UTC -12:30")]
    [InlineData("21 August 2008 17:35 (UTC +04:75)", "MalformedDateline|UTC +04:75")]
    [InlineData("21 August 2008 17:35 +9900", "MalformedDateline|+9900")]
    public void Flags_offsets_that_cannot_be(string line, string problem) => Assert.Equal([problem], Dates.Problems(line));

    [Theory]
    [InlineData("21 August 2008 17:35 (UTC+04.00)", "17:35|+04:00", "UTC+04.00|UTC+04:00")]
    [InlineData("21 August 2008 17:35 (UTC +4.30)", "17:35|+04:30", "UTC +4.30|UTC +04:30")]
    [InlineData("21 August 2008 17:35 (GMT -04:0)", "17:35|-04:00", "GMT -04:0|GMT -04:00")]
    [InlineData("21 August 2008 17:35 (UTC ++04:00)", "17:35|+04:00", "UTC ++04:00|UTC +04:00")]
    [InlineData("21 August 2008 17:35 (UTC:+04:00)", "17:35|+04:00", "UTC:+04:00|UTC +04:00")]
    [InlineData("21 August 2008 17:35 (UTC, -04:00)", "17:35|-04:00", "UTC, -04:00|UTC -04:00")]
    [InlineData("21 August 2008 17:35 (UTC 04:00)", "17:35|-", "UTC 04:00")]
    [InlineData("21 August 2008 17:35 (UTC=04:00)", "17:35|-", "UTC=04:00")]
    [InlineData("21 August 2008 17:35 (UTC +-04:00)", "17:35|-", "UTC +-04:00")]
    [InlineData("21 August 2008 17:35 (UTC +040)", "17:35|-", "UTC +040")]
    [InlineData("21 August 2008 17:35 (UTC +0:400)", "17:35|-", "UTC +0:400")]
    [InlineData("21 August 2008 17:35 (UTC +4.5)", "17:35|-", "UTC +4.5")]
    [InlineData("21 August 2008 17:35 (UTC +24.00)", "17:35|-", "UTC +24.00")]
    [InlineData("21 August 2008 17:35 (UTC +:30)", "17:35|-", "UTC +:30")]
    [InlineData("21 August 2008 1:35 p.m. (UTC ++15:00)", "13:35|-", "UTC ++15:00")]
    [InlineData("Aug. 21, 2008, 17:35 p.m. (UTC +04:00)", "17:35|+04:00", "17:35 p.m.|17:35")]
    public void Where_one_thing_only_can_be_meant_it_is_read_and_suggested(string line, string time, string problem)
    {
        Assert.Equal("-|2008-08-21|" + time, Dates.OfLine(line));
        Assert.Equal(["MalformedDateline|" + problem], Dates.Problems(line));
        if (problem.Split('|') is [var wrong, var right])
        {
            Assert.Empty(Dates.Problems(line.Replace(wrong, right, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("21 August 2008 17:35 (UTC +4)", "+04:00")]
    [InlineData("21 August 2008 17:35 (GMT+04)", "+04:00")]
    [InlineData("21 August 2008 17:35 (UTC +400)", "+04:00")]
    [InlineData("21 August 2008 17:35 (GMT+0400)", "+04:00")]
    [InlineData("21 August 2008 17:35 (UTC +4:00)", "+04:00")]
    [InlineData("21 August 2008 17:35 (UTC + 04:00)", "+04:00")]
    [InlineData("21 August 2008 17:35 (GMT; 21:35 Moscow time)", "+00:00")]
    public void Other_ways_to_write_an_offset_are_no_slips(string line, string offset)
    {
        Assert.Equal("-|2008-08-21|17:35|" + offset, Dates.OfLine(line));
        Assert.Empty(Dates.Problems(line));
    }

    [Theory]
    [InlineData("2 Narch 2009", "MalformedDateline|Narch|March")]
    [InlineData("Narch 2, 2009", "MalformedDateline|Narch|March")]
    [InlineData("21 Augsut 2008", "MalformedDateline|Augsut|August")]
    [InlineData("3 Septmber 2010", "MalformedDateline|Septmber|September")]
    [InlineData("3 Feburary 2010", "MalformedDateline|Feburary|February")]
    public void Flags_a_misspelt_month_and_names_the_nearest(string line, string problem) => Assert.Equal([problem], Dates.Problems(line));

    [Theory]
    [InlineData("VARNA, Narch 2 (Reuters) - The ferry sails.", "MalformedDateline|Narch|March")]
    [InlineData("VARNA, Feb 31 (Reuters) - The ferry sails.", "MalformedDateline|Feb 31")]
    [InlineData("VARNA, AUGSUT 2 (Reuters) - The ferry sails.", "MalformedDateline|AUGSUT|AUGUST")]
    public void Flags_the_dateline_in_the_text_as_well(string paragraph, string problem) =>
        Assert.Equal([problem], Dates.ProblemsInText(paragraph));

    [Theory]
    [InlineData("21 August 2008 17:35 (UTC +04:00)")]
    [InlineData("VARNA, FEb 26 (Reuters) - The ferry sails.")]
    public void A_slip_of_case_is_read_and_not_flagged(string line) =>
        Assert.DoesNotContain(Dates.Problems(line), problem => problem.StartsWith("Malformed", StringComparison.Ordinal));

    [Fact]
    public void Two_faults_are_two_problems() =>
        Assert.Equal(
            ["MalformedDateline|31 February", "MalformedDateline|25:61", "MalformedDateline|UTC +25:00"],
            Dates.Problems("31 February 2008 25:61 UTC +25:00"));
}
