namespace ArticleGen.Tests.Emit;

/// <summary>A dateline in the documentation of an article is written as a person would write it, however the file has it.</summary>
public class DatelineWordsTests
{
    private static readonly DatelineReading Whole = new(default)
    {
        Place = "HALE",
        Region = "Mo.",
        Year = 2021,
        Month = 3,
        Day = 4,
        Time = new(7, 40, 0),
        UtcOffset = new(1, 0, 0),
        Agency = "Northwire",
        Section = "Harbour News",
    };

    public static TheoryData<DatelineReading, string> Datelines { get; } = new()
    {
        { Whole, "HALE, Mo., 4 March 2021, 07:40 +01:00 (Northwire), in Harbour News" },
        { Whole with { UtcOffset = new(-5, -30, 0) }, "HALE, Mo., 4 March 2021, 07:40 -05:30 (Northwire), in Harbour News" },
        { Whole with { UtcOffset = null, Section = null }, "HALE, Mo., 4 March 2021, 07:40 (Northwire)" },
        { Whole with { Time = new(7, 40, 5), Agency = null }, "HALE, Mo., 4 March 2021, 07:40:05 +01:00, in Harbour News" },
        { new(default) { Month = 12, Day = 31 }, "31 December" },
        { new(default) { Year = 2021, Month = 12 }, "December 2021" },
        { new(default) { Year = 2021 }, "2021" },
        { new(default) { Year = 2021, Day = 3 }, "2021" },
        { new(default) { Time = new(0, 5, 0), UtcOffset = TimeSpan.Zero }, "00:05 +00:00" },
        { new(default) { Agency = "Northwire" }, "Northwire" },
        { new(default) { Section = "Harbour News" }, "Harbour News" },
        { new(default) { UtcOffset = TimeSpan.Zero }, "as it stands" },
    };

    [Theory]
    [MemberData(nameof(Datelines))]
    public void Says_what_is_known(DatelineReading parts, string expected) =>
        Assert.Equal(expected, DatelineWords.Write(new("as it stands", parts)));
}
