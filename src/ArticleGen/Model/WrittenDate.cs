namespace ArticleGen.Model;

/// <summary>A dateline with its words.</summary>
/// <param name="Words">The words, as they stand in the file.</param>
/// <param name="Parts">The parts, only with a date, a time and an offset that can be.</param>
internal sealed record WrittenDate(string Words, DatelineReading Parts)
{
    /// <summary>Takes what is emitted from what was read; null when nothing was.</summary>
    internal static WrittenDate? From(DatelineReading? dateline, string text) =>
        dateline is null ? null : new(dateline.Range.In(text), PossibleDates.Only(dateline));
}
