namespace ArticleGen.Reading;

/// <summary>
/// Where and when an article says it was filed. A publication line and a dateline in the text are joined into one.
/// What is not written, or does not exist, is null; nothing is guessed.
/// </summary>
/// <param name="Range">
/// The date that the front matter gives; without one the publication line, and without that the dateline in the text.
/// </param>
public sealed record DatelineReading(TextRange Range)
{
    /// <summary>The section of the paper, such as "Other News Materials".</summary>
    public string? Section { get; init; }

    /// <summary>The town, such as "MOSCOW" or "GENEVA/NEW YORK", as written.</summary>
    public string? Place { get; init; }

    /// <summary>The state, province or country after the town, such as "Mo.", as written.</summary>
    public string? Region { get; init; }

    /// <summary>The year, with four digits.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int? Day { get; init; }

    /// <summary>The time of day.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>The offset from UTC.</summary>
    public TimeSpan? UtcOffset { get; init; }

    /// <summary>The news agency, such as "Reuters".</summary>
    public string? Agency { get; init; }
}
