#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Dateline
    {
        internal static Dateline Read(global::System.Text.Json.JsonElement json, int textLength)
        {
            global::System.Text.Json.JsonElement? created = ArticleJson.Find(json, "locationCreated");
            global::System.Text.Json.JsonElement? address = created is { } place ? ArticleJson.Find(place, "address") : null;
            global::System.Text.Json.JsonElement? agency = ArticleJson.Find(json, "sourceOrganization");
            global::System.Text.Json.JsonElement parts = ArticleJson.Get(json, "datelineParts");
            return new Dateline(
                ArticleJson.GetText(json, "dateline"),
                ArticleJson.ReadRange(ArticleJson.Get(json, "datelineRange"), textLength),
                ArticleJson.FindText(json, "articleSection"),
                ArticleJson.FindText(json, "located"),
                address is { } known ? ArticleJson.FindText(known, "addressRegion") : null,
                ArticleJson.FindNumber(parts, "year", 2, 9998),
                ArticleJson.FindNumber(parts, "month", 1, 12),
                ArticleJson.FindNumber(parts, "day", 1, 31),
                ReadTime(ArticleJson.FindText(parts, "time")),
                ReadOffset(ArticleJson.FindText(parts, "utcOffset")),
                agency is { } organization ? ArticleJson.GetText(organization, "name") : null);
        }

        internal void Write(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            WriteMembers(writer);
            writer.WriteEndObject();
        }

        internal void WriteMembers(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteString("dateline", Raw);
            ArticleJson.WriteRange(writer, "datelineRange", Range);
            ArticleJson.WriteText(writer, "articleSection", Section);
            ArticleJson.WriteText(writer, "located", Place);
            WritePlace(writer);
            ArticleJson.WriteThing(writer, "sourceOrganization", "Organization", Agency);
            ArticleJson.WriteText(writer, "dateCreated", WriteDay());
            ArticleJson.WriteText(writer, "datePublished", ToText());
            writer.WriteStartObject("datelineParts");
            WriteNumber(writer, "year", Year);
            WriteNumber(writer, "month", Month);
            WriteNumber(writer, "day", Day);
#if DATES
            ArticleJson.WriteText(writer, "time", WriteSpan(Time?.ToTimeSpan(), "c"));
#else
            ArticleJson.WriteText(writer, "time", WriteSpan(Time, "c"));
#endif
            string sign = UtcOffset < global::System.TimeSpan.Zero ? "-" : "+";
            ArticleJson.WriteText(writer, "utcOffset", UtcOffset is null ? null : sign + WriteSpan(UtcOffset, @"hh\:mm"));
            writer.WriteEndObject();
        }

        internal void WritePlace(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (Place is null && Region is null)
            {
                return;
            }

            writer.WriteStartObject("locationCreated");
            writer.WriteString("@type", "Place");
            ArticleJson.WriteText(writer, "name", Place);
            if (Region is not null)
            {
                writer.WriteStartObject("address");
                writer.WriteString("@type", "PostalAddress");
                writer.WriteString("addressRegion", Region);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        // The moment, else the day, as far as it is known.
        internal string? ToText() => WriteMoment(Published) ?? WriteDay();

        private string? WriteDay() => Date?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

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
