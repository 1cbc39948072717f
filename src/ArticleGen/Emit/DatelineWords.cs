using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>Where and when an article was filed, for its documentation: "HALE, 4 March 2021, 07:40 +01:00 (Northwire)".</summary>
internal static class DatelineWords
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>What the parts say, or the words as they stand when the parts say nothing.</summary>
    internal static string Write(WrittenDate date)
    {
        DatelineReading parts = date.Parts;
        string?[] places = [parts.Place, parts.Region, Date(parts), Time(parts)];
        string words = string.Join(", ", places.Where(static part => !string.IsNullOrEmpty(part)));
        words += parts.Agency is null ? "" : words.Length == 0 ? parts.Agency : " (" + parts.Agency + ")";
        words += parts.Section is null ? "" : words.Length == 0 ? parts.Section : ", in " + parts.Section;
        return words.Length == 0 ? date.Words : words;
    }

    private static string Date(DatelineReading parts)
    {
        string?[] date =
        [
            parts.Month is null || parts.Day is not int day ? null : Literals.Number(day),
            parts.Month is int month ? Months[month - 1] : null,
            parts.Year is int year ? Literals.Number(year) : null,
        ];
        return string.Join(" ", date.Where(static part => part is not null));
    }

    // The offset alone says nothing.
    private static string? Time(DatelineReading parts)
    {
        if (parts.Time is not { } time)
        {
            return null;
        }

        string clock = Pad(time.Hours) + ":" + Pad(time.Minutes) + (time.Seconds == 0 ? "" : ":" + Pad(time.Seconds));
        return parts.UtcOffset is not { } offset ? clock
            : clock + (offset < TimeSpan.Zero ? " -" : " +") + Pad(Math.Abs(offset.Hours)) + ":" + Pad(Math.Abs(offset.Minutes));
    }

    private static string Pad(int number) => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
