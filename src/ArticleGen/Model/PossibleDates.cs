namespace ArticleGen.Model;

/// <summary>
/// Keeps only the parts of a dateline that System.DateTime and DateTimeOffset can hold, so that the emitted members never throw.
/// </summary>
internal static class PossibleDates
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan WidestOffset = TimeSpan.FromHours(14);

    /// <summary>The dateline without numbers that are out of range.</summary>
    internal static DatelineReading Only(DatelineReading dateline)
    {
        // The first and the last year would leave DateTimeOffset's range in some time zones.
        int? year = dateline.Year is > 1 and < 9999 ? dateline.Year : null;
        int? month = dateline.Month is >= 1 and <= 12 ? dateline.Month : null;
        // Without a year, 29 February can be.
        int days = month is null ? 31 : DateTime.DaysInMonth(year ?? 2000, month.Value);
        return dateline with
        {
            Year = year,
            Month = month,
            Day = dateline.Day >= 1 && dateline.Day <= days ? dateline.Day : null,
            Time = dateline.Time >= TimeSpan.Zero && dateline.Time < Day ? dateline.Time : null,
            UtcOffset = dateline.UtcOffset is { } offset && offset.Duration() <= WidestOffset && offset.Ticks % TimeSpan.TicksPerMinute == 0
                ? offset
                : null,
        };
    }
}
