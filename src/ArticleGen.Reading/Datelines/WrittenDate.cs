namespace ArticleGen.Reading.Datelines;

/// <summary>A date as it is written, whole or in part. What is missing or cannot be is null.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last one.</param>
internal readonly record struct WrittenDate(int From, int To)
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The token after day and month, where a year follows them; otherwise 0.</summary>
    public int DayTo { get; init; }

    /// <summary>The first token behind the weekday.</summary>
    public int DayFrom { get; init; }

    /// <summary>The weekday before the date, Monday = 1; otherwise 0.</summary>
    public int Weekday { get; init; }

    /// <summary>The date's own token has a time of day, even an impossible one.</summary>
    public bool IsStamp { get; init; }

    /// <summary>The time of day that an ISO date carries with it.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>The offset from UTC that an ISO date carries with it.</summary>
    public TimeSpan? Offset { get; init; }
}
