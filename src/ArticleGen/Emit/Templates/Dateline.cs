#nullable enable

namespace Placeholder
{
    /// <summary>Where and when an article says it was filed. What it does not say is null; nothing is guessed.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.DatelineConverter))]
#endif
    public sealed partial record Dateline
    {
        /// <summary>Makes a dateline from values: as an article is read, or in tests.</summary>
        public Dateline(
            string raw,
            TextRange range = default,
            string? section = null,
            string? place = null,
            string? region = null,
            int? year = null,
            int? month = null,
            int? day = null,
#if DATES
            global::System.TimeOnly? time = null,
#else
            global::System.TimeSpan? time = null,
#endif
            global::System.TimeSpan? utcOffset = null,
            string? agency = null)
        {
            Raw = raw;
            Range = range;
            Section = section;
            Place = place;
            Region = region;
            Year = year;
            Month = month;
            Day = day;
            Time = time;
            UtcOffset = utcOffset;
            Agency = agency;
        }

        /// <summary>The words of the dateline as they stand in the article.</summary>
        public string Raw { get; init; }

        /// <summary>Where the dateline stands.</summary>
        public TextRange Range { get; init; }

        /// <summary>The section of the paper, or null.</summary>
        public string? Section { get; init; }

        /// <summary>The town as written, or null.</summary>
        public string? Place { get; init; }

        /// <summary>The state, province or country after the town as written, or null.</summary>
        public string? Region { get; init; }

        /// <summary>The year with four digits, or null.</summary>
        public int? Year { get; init; }

        /// <summary>The month, 1 to 12, or null.</summary>
        public int? Month { get; init; }

        /// <summary>The day of the month, 1 to 31, or null.</summary>
        public int? Day { get; init; }

        /// <summary>The time of day, or null.</summary>
#if DATES
        public global::System.TimeOnly? Time { get; init; }
#else
        public global::System.TimeSpan? Time { get; init; }
#endif

        /// <summary>The offset of the time from UTC, or null.</summary>
        public global::System.TimeSpan? UtcOffset { get; init; }

        /// <summary>The news agency, or null.</summary>
        public string? Agency { get; init; }

#if DATES
        /// <summary>
        /// The date, when year, month and day are all known. It is null when there is no such day.
        /// </summary>
        public global::System.DateOnly? Date =>
            Year is >= 1 and <= 9999 and int year
            && Month is >= 1 and <= 12 and int month
            && Day is int day && day >= 1 && day <= global::System.DateTime.DaysInMonth(year, month)
                ? new global::System.DateOnly(year, month, day)
                : null;

        /// <summary>
        /// The moment of publication, when date, time and offset are all known. It is null when there is no such moment.
        /// </summary>
        public global::System.DateTimeOffset? Published =>
            Date is { } date && Time is { } time && UtcOffset is { } offset ? FindMoment(date.ToDateTime(time), offset) : null;
#else
        /// <summary>
        /// The date at midnight, when year, month and day are all known. It is null when there is no such day.
        /// </summary>
        public global::System.DateTime? Date =>
            Year is >= 1 and <= 9999 and int year
            && Month is >= 1 and <= 12 and int month
            && Day is int day && day >= 1 && day <= global::System.DateTime.DaysInMonth(year, month)
                ? new global::System.DateTime(year, month, day)
                : null;

        /// <summary>
        /// The moment of publication, when date, time and offset are all known. It is null when there is no such moment.
        /// </summary>
        public global::System.DateTimeOffset? Published =>
            Date is { } date && Time is { } time && time >= global::System.TimeSpan.Zero && time.Days == 0 && UtcOffset is { } offset
                ? FindMoment(date + time, offset)
                : null;
#endif

        /// <summary>The words of the dateline.</summary>
        public override string ToString() => Raw;

        // Null where .NET knows no such offset, or no such moment.
        private static global::System.DateTimeOffset? FindMoment(global::System.DateTime local, global::System.TimeSpan offset)
        {
            const long Most = 14 * global::System.TimeSpan.TicksPerHour;
            bool isOffset = offset.Ticks is >= -Most and <= Most && offset.Ticks % global::System.TimeSpan.TicksPerMinute == 0;
            return isOffset && local.Ticks - offset.Ticks is >= 0 and long utc && utc <= global::System.DateTime.MaxValue.Ticks
                ? new global::System.DateTimeOffset(local, offset)
                : (global::System.DateTimeOffset?)null;
        }
    }
}
