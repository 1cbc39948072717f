namespace ArticleGen.Reading.Datelines;

/// <summary>The months and weekdays, and which days there are.</summary>
internal static class Calendar
{
    public static IReadOnlyList<string> Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static IReadOnlyList<string> Weekdays { get; } = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>How many days the month has; 29 for February when the year is not known.</summary>
    public static int DaysIn(int? year, int month) => month switch
    {
        2 => year is { } known && !(known % 4 == 0 && (known % 100 != 0 || known % 400 == 0)) ? 28 : 29,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The weekday of a day that exists, Monday = 1.</summary>
    public static int WeekdayOf(int year, int month, int day) => (((int)new DateTime(year, month, day).DayOfWeek + 6) % 7) + 1;
}
