using System.Globalization;

namespace ArticleGen.Tool.LanguageServer.Hovering;

/// <summary>What was read from a dateline.</summary>
internal static class DatelineHover
{
    /// <summary>The first line has the date; the others say where it is from. What is not written is not there.</summary>
    internal static string Write(DatelineReading dateline, string format)
    {
        HoverLines text = new(format);
        string[] when = [.. new[] { DescribeDate(dateline), DescribeTime(dateline) }.OfType<string>()];
        text.Add(when.Length == 0 ? "Dateline, without a date" : "Dateline: " + string.Join(", ", when));
        foreach ((string name, string? words) in new[]
        {
            ("Place", dateline.Place), ("Region", dateline.Region), ("Agency", dateline.Agency), ("Section", dateline.Section),
        })
        {
            if (words is not null)
            {
                text.Add($"{name}: {text.Show(words)}");
            }
        }

        return text.ToString();
    }

    // "14 March 2011", "14 March without a year"; where the month is misspelt "day 14, year 2011, without a month".
    private static string? DescribeDate(DatelineReading dateline)
    {
        string? day = dateline.Day?.ToString(CultureInfo.InvariantCulture);
        string? year = dateline.Year?.ToString("0000", CultureInfo.InvariantCulture);
        if (dateline.Month is { } month)
        {
            string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            return string.Join(' ', new[] { day, name, year }.OfType<string>()) + (year is null ? " without a year" : "");
        }

        return day is null ? year
            : year is null ? $"day {day}, without a month and a year"
            : $"day {day}, year {year}, without a month";
    }

    private static string? DescribeTime(DatelineReading dateline)
    {
        if (dateline.Time is not { } time)
        {
            return null;
        }

        string clock = time.ToString(time.Seconds == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
        return dateline.UtcOffset is not { } offset ? clock + " without an offset"
            : $"{clock} UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture)}";
    }
}
