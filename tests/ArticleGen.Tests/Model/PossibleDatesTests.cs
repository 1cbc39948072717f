namespace ArticleGen.Tests.Model;

public class PossibleDatesTests
{
    [Fact]
    public void Keeps_what_can_be()
    {
        DatelineReading dateline = new(new(0, 1)) { Year = 2008, Month = 2, Day = 29, Time = new(23, 59, 59), UtcOffset = new(-3, -30, 0) };
        Assert.Equal(dateline, PossibleDates.Only(dateline));
    }

    [Theory]
    [InlineData(2008, 2, 31, 2008, 2, null)]
    [InlineData(2009, 2, 29, 2009, 2, null)]
    [InlineData(null, 2, 29, null, 2, 29)]
    [InlineData(2008, 13, 1, 2008, null, 1)]
    [InlineData(0, 12, 31, null, 12, 31)]
    [InlineData(9999, 12, 31, null, 12, 31)]
    [InlineData(2008, null, 32, 2008, null, null)]
    public void Leaves_out_dates_that_cannot_be(int? year, int? month, int? day, int? yearLeft, int? monthLeft, int? dayLeft)
    {
        DatelineReading left = PossibleDates.Only(new(new(0, 1)) { Year = year, Month = month, Day = day });
        Assert.Equal((yearLeft, monthLeft, dayLeft), (left.Year, left.Month, left.Day));
    }

    [Fact]
    public void Leaves_out_times_and_offsets_that_cannot_be()
    {
        DatelineReading left = PossibleDates.Only(new(new(0, 1)) { Time = new(25, 61, 0), UtcOffset = new(25, 0, 0) });
        Assert.Equal((null, null), (left.Time, left.UtcOffset));
    }
}
