namespace ArticleGen.Model;

/// <summary>A dateline with its words.</summary>
/// <param name="Words">The words, as they stand in the file.</param>
/// <param name="Parts">The parts, only with a date, a time and an offset that can be.</param>
internal sealed record WrittenDate(string Words, DatelineReading Parts)
{
    /// <summary>Takes what is emitted from what was read; null when nothing was.</summary>
    internal static WrittenDate? From(DatelineReading? dateline, string text) =>
        dateline is null ? null : new(dateline.Range.In(text), PossibleDates.Only(dateline));

    /// <summary>
    /// The moment by which articles are put in order: in UTC where the offset is known, else as written. What is not written counts as the
    /// start of the day, the month or the year; null without a year.
    /// </summary>
    internal DateTime? ToSortKey() => Parts.Year is not int year ? null
        : new DateTime(year, Parts.Month ?? 1, Parts.Month is null ? 1 : Parts.Day ?? 1)
            + (Parts.Time ?? TimeSpan.Zero)
            - (Parts.UtcOffset ?? TimeSpan.Zero);
}
