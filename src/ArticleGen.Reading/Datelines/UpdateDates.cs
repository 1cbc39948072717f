using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Compares the line that says when an article was changed with the one that says when it came out.</summary>
internal static class UpdateDates
{
    /// <summary>
    /// The problem of an update before the publication; null when it is later, or when one of the two does not tell its whole date.
    /// </summary>
    /// <param name="text">The text in which both stand.</param>
    /// <param name="publication">When the article came out.</param>
    /// <param name="publicationName">What says so, as the message calls it: "the publication line".</param>
    /// <param name="update">When it was changed.</param>
    public static Problem? FindProblem(
        string text, DatelineReading publication, string publicationName, DatelineReading update)
    {
        if (Date(publication) is not { } published || Date(update) is not { } updated || !IsBefore(update, updated, publication, published))
        {
            return null;
        }

        bool times = published == updated || Instant(update, updated) is not null;
        bool offsets = times && publication.UtcOffset != update.UtcOffset;
        string detail = $"it says {Written(update, times, offsets)}, and {publicationName} {Written(publication, times, offsets)}";
        return new Problem(ProblemKind.UpdatedBeforePublished, update.Range, Excerpt.Cut(text, update.Range), detail);
    }

    private static bool IsBefore(DatelineReading update, DateTime updated, DatelineReading publication, DateTime published)
    {
        if (Instant(update, updated) is { } later && Instant(publication, published) is { } earlier)
        {
            return later < earlier;
        }

        if (update.UtcOffset is null != publication.UtcOffset is null)
        {
            // One of the two may be in another zone. Clocks differ by little more than a day.
            return (published - updated).TotalDays > 2;
        }

        return updated < published || (updated == published && update.Time < publication.Time && update.UtcOffset is null);
    }

    /// <summary>The moment in UTC; null when time or offset is not written.</summary>
    private static DateTime? Instant(DatelineReading line, DateTime date) =>
        line is { Time: { } time, UtcOffset: { } offset } ? date + time - offset : null;

    private static DateTime? Date(DatelineReading line) =>
        line is { Year: { } year, Month: { } month, Day: { } day }
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;

    private static string Written(DatelineReading line, bool withTime, bool withOffset)
    {
        string date = $"{line.Day} {Calendar.Months[(line.Month ?? 1) - 1]} {line.Year}";
        string time = withTime && line.Time is { } at ? $" {at.Hours:00}:{at.Minutes:00}" : "";
        return date
            + time
            + (withOffset && time.Length > 0 && line.UtcOffset is { } offset
                ? $" UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}"
                : "");
    }
}
