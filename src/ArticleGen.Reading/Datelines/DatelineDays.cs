using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Compares the day of a publication line with that of the dateline in the text.</summary>
internal static class DatelineDays
{
    // Copy that was filed on a Friday is published on Monday.
    private const int MostDaysApart = 3;

    private const int DaysInYear = 365;

    // Without a year, nobody knows whether there is a 29 February. A common year makes the distance a day too short rather than too long.
    private const int CommonYear = 2001;

    /// <summary>
    /// The problem of a dateline in the text that is more than three days from the publication line; null when one of the days is not
    /// known.
    /// </summary>
    /// <param name="text">The text in which both stand.</param>
    /// <param name="publication">When the article came out.</param>
    /// <param name="publicationName">What says so, as the message calls it: "the publication line".</param>
    /// <param name="inText">The dateline in the text.</param>
    public static Problem? FindProblem(string text, DatelineReading publication, string publicationName, DatelineReading inText) =>
        FindDaysApart(publication, inText) is { } days
            ? new Problem(
                ProblemKind.DatelineContradictsPublication,
                inText.Range,
                Excerpt.Cut(text, inText.Range),
                $"it says {days.InText}, and {publicationName} {days.Publication}")
            : null;

    /// <summary>
    /// The two days as a message shows them, with their years where these differ; null when they are three days apart at most, or when one
    /// of them is not known.
    /// </summary>
    public static (string Publication, string InText)? FindDaysApart(DatelineReading publication, DatelineReading inText)
    {
        if (publication is not { Month: not null, Day: not null }
            || inText is not { Month: not null, Day: not null }
            || Apart(publication, inText) <= MostDaysApart)
        {
            return null;
        }

        bool years = publication.Year is not null && inText.Year is not null && publication.Year != inText.Year;
        return (Written(publication, years), Written(inText, years));
    }

    /// <summary>How many days lie between the two; where a year is missing, the year counts that brings them closest.</summary>
    private static int Apart(DatelineReading a, DatelineReading b)
    {
        int days = Math.Abs(DayOfYear(a, a.Year ?? b.Year) - DayOfYear(b, b.Year ?? a.Year));
        return a.Year is { } year && b.Year is { } other
            ? Math.Abs(((year - other) * DaysInYear) + DayOfYear(a, year) - DayOfYear(b, other))
            : Math.Min(days, DaysInYear - days);
    }

    private static int DayOfYear(DatelineReading dateline, int? year)
    {
        int days = dateline.Day ?? 0;
        for (int month = 1; month < dateline.Month; month++)
        {
            days += Calendar.DaysIn(year ?? CommonYear, month);
        }

        return days;
    }

    private static string Written(DatelineReading dateline, bool withYear) =>
        $"{dateline.Day} {Calendar.Months[(dateline.Month ?? 1) - 1]}{(withYear ? $" {dateline.Year}" : "")}";
}
