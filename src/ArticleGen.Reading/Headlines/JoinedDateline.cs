namespace ArticleGen.Reading.Headlines;

/// <summary>Joins the datelines of one article: the publication line, the dateline in the text, and a date in the headline.</summary>
internal static class JoinedDateline
{
    /// <summary>The publication line with what the dateline in the text says besides.</summary>
    public static DatelineReading? Join(DatelineReading? publication, DatelineReading inText) =>
        publication is null ? inText
        : WithDayOf(publication, inText) with { Place = inText.Place ?? publication.Place, Region = inText.Region, Agency = inText.Agency };

    /// <summary>
    /// A dateline without its date and time. Nobody knows which part of a day that cannot be is the wrong one, so none goes with another
    /// date.
    /// </summary>
    public static DatelineReading WithoutDate(DatelineReading dateline) =>
        dateline with { Year = null, Month = null, Day = null, Time = null, UtcOffset = null };

    /// <summary>The first, with the parts of the day that only the second has.</summary>
    public static DatelineReading WithDayOf(DatelineReading? dateline, DatelineReading other) =>
        dateline is null ? other
        : dateline.Day is not null ? dateline with { Year = dateline.Year ?? other.Year }
        : dateline with
        {
            Year = dateline.Year ?? other.Year,
            Month = other.Month ?? dateline.Month,
            Day = other.Day,
            Time = dateline.Time ?? other.Time,
            UtcOffset = dateline.UtcOffset ?? other.UtcOffset
        };
}
