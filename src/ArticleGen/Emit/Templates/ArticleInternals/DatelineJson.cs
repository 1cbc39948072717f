#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes datelines as JSON and reads them back.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class DatelineJson
    {
        private static readonly global::System.TimeSpan MostOffset = global::System.TimeSpan.FromHours(14);

        internal static Dateline Read(global::System.Text.Json.JsonElement json, int textLength)
        {
            global::System.Text.Json.JsonElement? created = JsonReading.Find(json, "locationCreated");
            global::System.Text.Json.JsonElement? address = created is { } place ? JsonReading.Find(place, "address") : null;
            global::System.Text.Json.JsonElement? agency = JsonReading.Find(json, "sourceOrganization");
            global::System.Text.Json.JsonElement parts = JsonReading.Get(json, "datelineParts");
            return new Dateline(
                JsonReading.GetText(json, "dateline"),
                JsonReading.GetRange(json, "datelineRange", textLength),
                JsonReading.FindText(json, "articleSection"),
                JsonReading.FindText(json, "located"),
                address is { } known ? JsonReading.FindText(known, "addressRegion") : null,
                JsonReading.FindNumber(parts, "year", 1, 9999),
                JsonReading.FindNumber(parts, "month", 1, 12),
                JsonReading.FindNumber(parts, "day", 1, 31),
                ReadTime(JsonReading.FindText(parts, "time")),
                ReadOffset(JsonReading.FindText(parts, "utcOffset")),
                agency is { } organization ? JsonReading.GetText(organization, "name") : null);
        }

        // The name says of what the day is: of the publication, or of a change.
        internal static void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            Dateline dateline,
            int textLength,
            string dateName = "datePublished")
        {
            writer.WriteStartObject();
            WriteMembers(writer, dateline, textLength, dateName);
            writer.WriteEndObject();
        }

        // As members of an object that has others.
        internal static void WriteMembers(
            global::System.Text.Json.Utf8JsonWriter writer,
            Dateline dateline,
            int textLength,
            string dateName = "datePublished")
        {
            writer.WriteString("dateline", dateline.Raw);
            JsonWriting.WriteRange(writer, "datelineRange", JsonReading.Check(dateline.Range, textLength));
            JsonWriting.WriteText(writer, "articleSection", dateline.Section);
            JsonWriting.WriteText(writer, "located", dateline.Place);
            WritePlace(writer, dateline);
            JsonWriting.WriteThing(writer, "sourceOrganization", "Organization", dateline.Agency);
            if (dateName == "datePublished")
            {
                JsonWriting.WriteText(writer, "dateCreated", FormatDay(dateline));
            }

            JsonWriting.WriteText(writer, dateName, ToText(dateline));
            writer.WriteStartObject("datelineParts");
            WriteNumber(writer, "year", dateline.Year, 1, 9999);
            WriteNumber(writer, "month", dateline.Month, 1, 12);
            WriteNumber(writer, "day", dateline.Day, 1, 31);
#if DATES
            JsonWriting.WriteText(writer, "time", FormatTime(dateline.Time?.ToTimeSpan()));
#else
            JsonWriting.WriteText(writer, "time", FormatTime(dateline.Time));
#endif
            JsonWriting.WriteText(writer, "utcOffset", FormatOffset(dateline.UtcOffset));
            writer.WriteEndObject();
        }

        internal static void WritePlace(global::System.Text.Json.Utf8JsonWriter writer, Dateline dateline)
        {
            if (dateline.Place is null && dateline.Region is null)
            {
                return;
            }

            writer.WriteStartObject("locationCreated");
            writer.WriteString("@type", "Place");
            JsonWriting.WriteText(writer, "name", dateline.Place);
            if (dateline.Region is not null)
            {
                writer.WriteStartObject("address");
                writer.WriteString("@type", "PostalAddress");
                writer.WriteString("addressRegion", dateline.Region);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        // The moment, else the day, as far as it is known.
        internal static string? ToText(Dateline dateline) => FormatMoment(dateline.Published) ?? FormatDay(dateline);

        private static string? FormatDay(Dateline dateline) =>
            dateline.Date?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

        private static string? FormatMoment(global::System.DateTimeOffset? moment) =>
            moment?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", global::System.Globalization.CultureInfo.InvariantCulture);

        // What could not be read back is not written.
        private static string? FormatTime(global::System.TimeSpan? time) =>
            time is not { } known ? null
                : known >= global::System.TimeSpan.Zero && known.Days == 0 ? Format(known, "c")
                : throw new global::System.Text.Json.JsonException("The time " + Format(known, "c") + " is none of a day.");

        private static string? FormatOffset(global::System.TimeSpan? offset) =>
            offset is not { } known ? null
                : known.Ticks % global::System.TimeSpan.TicksPerMinute == 0 && known.Duration() <= MostOffset
                    ? (known < global::System.TimeSpan.Zero ? "-" : "+") + Format(known, @"hh\:mm")
                    : throw new global::System.Text.Json.JsonException(
                        "The offset " + Format(known, "c") + " is none from UTC: it needs whole minutes, at most 14 hours.");

        private static string Format(global::System.TimeSpan span, string format) =>
            span.ToString(format, global::System.Globalization.CultureInfo.InvariantCulture);

        private static void WriteNumber(
            global::System.Text.Json.Utf8JsonWriter writer,
            string name,
            int? number,
            int least,
            int most)
        {
            if (number is { } known)
            {
                writer.WriteNumber(name, JsonReading.Check(name, known, least, most));
            }
        }

#if DATES
        private static global::System.TimeOnly? ReadTime(string? text) =>
            ReadSpan(text) is { } time ? global::System.TimeOnly.FromTimeSpan(time) : (global::System.TimeOnly?)null;
#else
        private static global::System.TimeSpan? ReadTime(string? text) => ReadSpan(text);
#endif

        private static global::System.TimeSpan? ReadOffset(string? text) =>
            text is null ? (global::System.TimeSpan?)null
                : text.Length == 6 && text[0] is '+' or '-' && TryRead(text.Substring(1), @"hh\:mm", out global::System.TimeSpan offset)
                    && offset <= MostOffset
                    ? text[0] == '-' ? -offset : offset
                    : throw new global::System.Text.Json.JsonException(
                        "\"utcOffset\" is \"" + text + "\"; it has to be an offset such as +01:00, at most 14 hours.");

        private static global::System.TimeSpan? ReadSpan(string? text) =>
            text is null ? (global::System.TimeSpan?)null
                : text.Length >= 8 && TryRead(text, "c", out global::System.TimeSpan time)
                    && time >= global::System.TimeSpan.Zero && time.Days == 0
                    ? time
                    : throw new global::System.Text.Json.JsonException(
                        "\"time\" is \"" + text + "\"; it has to be a time of day such as 17:35:00.");

        private static bool TryRead(string text, string format, out global::System.TimeSpan span) =>
            global::System.TimeSpan.TryParseExact(
                text, format, global::System.Globalization.CultureInfo.InvariantCulture, out span);
    }
#endif
}
