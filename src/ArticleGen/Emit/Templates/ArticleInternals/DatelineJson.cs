#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes datelines as JSON and reads them back.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class DatelineJson
    {
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
                JsonReading.FindNumber(parts, "year", 2, 9998),
                JsonReading.FindNumber(parts, "month", 1, 12),
                JsonReading.FindNumber(parts, "day", 1, 31),
                ReadTime(JsonReading.FindText(parts, "time")),
                ReadOffset(JsonReading.FindText(parts, "utcOffset")),
                agency is { } organization ? JsonReading.GetText(organization, "name") : null);
        }

        internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, Dateline dateline)
        {
            writer.WriteStartObject();
            WriteMembers(writer, dateline);
            writer.WriteEndObject();
        }

        // As members of an object that has others.
        internal static void WriteMembers(global::System.Text.Json.Utf8JsonWriter writer, Dateline dateline)
        {
            writer.WriteString("dateline", dateline.Raw);
            JsonWriting.WriteRange(writer, "datelineRange", dateline.Range);
            JsonWriting.WriteText(writer, "articleSection", dateline.Section);
            JsonWriting.WriteText(writer, "located", dateline.Place);
            WritePlace(writer, dateline);
            JsonWriting.WriteThing(writer, "sourceOrganization", "Organization", dateline.Agency);
            JsonWriting.WriteText(writer, "dateCreated", WriteDay(dateline));
            JsonWriting.WriteText(writer, "datePublished", ToText(dateline));
            writer.WriteStartObject("datelineParts");
            WriteNumber(writer, "year", dateline.Year);
            WriteNumber(writer, "month", dateline.Month);
            WriteNumber(writer, "day", dateline.Day);
#if DATES
            JsonWriting.WriteText(writer, "time", WriteSpan(dateline.Time?.ToTimeSpan(), "c"));
#else
            JsonWriting.WriteText(writer, "time", WriteSpan(dateline.Time, "c"));
#endif
            string sign = dateline.UtcOffset < global::System.TimeSpan.Zero ? "-" : "+";
            string? offset = WriteSpan(dateline.UtcOffset, @"hh\:mm");
            JsonWriting.WriteText(writer, "utcOffset", offset is null ? null : sign + offset);
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
        internal static string? ToText(Dateline dateline) => WriteMoment(dateline.Published) ?? WriteDay(dateline);

        private static string? WriteDay(Dateline dateline) =>
            dateline.Date?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

        private static string? WriteMoment(global::System.DateTimeOffset? moment) =>
            moment?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", global::System.Globalization.CultureInfo.InvariantCulture);

        private static string? WriteSpan(global::System.TimeSpan? span, string format) =>
            span?.ToString(format, global::System.Globalization.CultureInfo.InvariantCulture);

        private static void WriteNumber(global::System.Text.Json.Utf8JsonWriter writer, string name, int? number)
        {
            if (number is { } known)
            {
                writer.WriteNumber(name, known);
            }
        }

#if DATES
        private static global::System.TimeOnly? ReadTime(string? text) =>
            ReadSpan(text, "c") is { } time ? global::System.TimeOnly.FromTimeSpan(time) : (global::System.TimeOnly?)null;
#else
        private static global::System.TimeSpan? ReadTime(string? text) => ReadSpan(text, "c");
#endif

        private static global::System.TimeSpan? ReadOffset(string? text) =>
            text is null ? (global::System.TimeSpan?)null
                : text.Length == 6 && text[0] is '+' or '-' && ReadSpan(text.Substring(1), @"hh\:mm") is { } offset
                    && offset <= global::System.TimeSpan.FromHours(14)
                    ? text[0] == '-' ? -offset : offset
                    : throw new global::System.Text.Json.JsonException("The offset from UTC cannot be.");

        private static global::System.TimeSpan? ReadSpan(string? text, string format) =>
            text is null ? (global::System.TimeSpan?)null
                : global::System.TimeSpan.TryParseExact(
                    text, format, global::System.Globalization.CultureInfo.InvariantCulture, out global::System.TimeSpan span)
                    && span >= global::System.TimeSpan.Zero && span < global::System.TimeSpan.FromDays(1)
                    ? span
                    : throw new global::System.Text.Json.JsonException("The time cannot be.");
    }
#endif
}
