namespace ArticleGen.Reading.Tests.Datelines;

public class WeekdayTests
{
    [Theory]
    [InlineData("Friday, August 21, 2008", "WeekdayContradictsDate|Friday|Thursday")]
    [InlineData("Friday 21 August 2008", "WeekdayContradictsDate|Friday|Thursday")]
    [InlineData("Fri, 21 Aug 2008 17:35:00 +0400", "WeekdayContradictsDate|Fri|Thu")]
    [InlineData("Monday, 29 February 2008", "WeekdayContradictsDate|Monday|Friday")]
    [InlineData("Sunday, Jan. 1, 2000", "WeekdayContradictsDate|Sunday|Saturday")]
    public void Flags_a_weekday_that_contradicts_the_date(string line, string problem) => Assert.Equal([problem], Dates.Problems(line));

    [Theory]
    [InlineData("Thursday, August 21, 2008")]
    [InlineData("Thu, 21 Aug 2008 17:35:00 +0400")]
    [InlineData("Friday, 29 February 2008")]
    [InlineData("Friday, August 21")]
    [InlineData("Friday, 03/04/2008")]
    public void Says_nothing_where_it_agrees_or_nobody_can_tell(string line) =>
        Assert.DoesNotContain(Dates.Problems(line), problem => problem.StartsWith("Weekday", StringComparison.Ordinal));

    [Fact]
    public void A_day_that_cannot_be_has_no_weekday() =>
        Assert.Equal(["MalformedDateline|31 February"], Dates.Problems("Friday 31 February 2008"));

    [Fact]
    public void The_day_counts_all_the_same() => Assert.Equal("-|2008-08-21|-|-", Dates.OfLine("Friday, August 21, 2008"));
}
