namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>Reads datelines and writes them in one line.</summary>
internal static class Dates
{
    /// <summary>
    /// The publication line of an article: "section|2008-08-21|17:35|+04:00", with "-" for what is null and "?" for a null part of the day;
    /// "none" without a dateline.
    /// </summary>
    public static string OfLine(string line)
    {
        ArticleReading reading = ArticleReader.Read($"Ferry resumes\n\n{line}\n\nThe ferry sails again.");
        Invariants.Check(reading);
        return reading.Dateline is not { } dateline
            ? "none"
            : $"{dateline.Section ?? "-"}|{Day(dateline)}|{Time(dateline.Time)}|{Offset(dateline.UtcOffset)}";
    }

    /// <summary>
    /// The dateline in the text: "MOSCOW|-|?-08-21|Reuters" (place, region, day, agency), then the story behind it; "none" without one.
    /// </summary>
    public static string[] InText(string paragraph)
    {
        ArticleReading reading = ArticleReader.Read("Ferry resumes\n\n" + paragraph);
        Invariants.Check(reading);
        return reading.Dateline is not { } dateline
            ? ["none", paragraph]
            : [
                $"{dateline.Place ?? "-"}|{dateline.Region ?? "-"}|{Day(dateline)}|{dateline.Agency ?? "-"}",
                reading.Text[dateline.Range.End..].TrimStart(' ', '-', '\u2013', '\u2014', ':', '_', '.')
            ];
    }

    /// <summary>Time and offset of the dateline in the text: "14:05|+00:00".</summary>
    public static string TimeInText(string paragraph) =>
        ArticleReader.Read("Ferry resumes\n\n" + paragraph).Dateline is not { } dateline
            ? "none"
            : $"{Time(dateline.Time)}|{Offset(dateline.UtcOffset)}";

    /// <summary>The problems of an article with that publication line: "MalformedDateline|31 February".</summary>
    public static string[] Problems(string line) => ProblemsOf($"Ferry resumes\n\n{line}\n\nThe ferry sails again.");

    /// <summary>The problems of an article that starts so.</summary>
    public static string[] ProblemsInText(string paragraph) => ProblemsOf("Ferry resumes\n\n" + paragraph);

    private static string[] ProblemsOf(string text) => [
        .. ArticleReader.Read(text).Problems.Select(
            problem => $"{problem.Kind}|{problem.Range.In(text)}{(problem.Suggestion is { } suggestion ? "|" + suggestion : "")}")
    ];

    private static string Day(DatelineReading dateline) =>
        dateline is { Year: null, Month: null, Day: null }
            ? "-"
            : $"{Digits(dateline.Year, "D4")}-{Digits(dateline.Month, "D2")}-{Digits(dateline.Day, "D2")}";

    private static string Digits(int? number, string format) =>
        number?.ToString(format, System.Globalization.CultureInfo.InvariantCulture) ?? "?";

    private static string Time(TimeSpan? time) =>
        time is not { } known
            ? "-"
            : known.ToString(known.Seconds == 0 ? "hh\\:mm" : "hh\\:mm\\:ss", System.Globalization.CultureInfo.InvariantCulture);

    private static string Offset(TimeSpan? offset) =>
        offset is not { } known
            ? "-"
            : (known < TimeSpan.Zero ? "-" : "+") + known.ToString("hh\\:mm", System.Globalization.CultureInfo.InvariantCulture);
}
