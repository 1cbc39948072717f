#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes the fields of articles as JSON, by the keys of the front matter. Fields without a value are left out.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class FieldJson
    {
        private static readonly global::System.Globalization.CultureInfo Culture =
            global::System.Globalization.CultureInfo.InvariantCulture;

        /// <summary>Writes the fields of an article, if it has any.</summary>
        internal static void WriteIfAny(global::System.Text.Json.Utf8JsonWriter writer, string name, IFieldValues fields)
        {
            if (global::System.Array.Exists(fields.Values, static field => IsGiven(field.Value)))
            {
                writer.WritePropertyName(name);
                Write(writer, fields);
            }
        }

        /// <summary>Writes a value, whatever type a field gives it.</summary>
        internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, object? value)
        {
            switch (value)
            {
                case IFieldValues record:
                    WriteRecord(writer, record);
                    break;
                case bool truth:
                    writer.WriteBooleanValue(truth);
                    break;
                case int number:
                    writer.WriteNumberValue(number);
                    break;
                case long number:
                    writer.WriteNumberValue(number);
                    break;
                case decimal number:
                    writer.WriteNumberValue(number);
                    break;
                case global::System.Collections.IEnumerable list when value is not string:
                    WriteList(writer, list);
                    break;
                case null:
                    writer.WriteNullValue();
                    break;
                default:
                    writer.WriteStringValue(ToText(value));
                    break;
            }
        }

        private static bool IsGiven(object? value) =>
            value is not null
            && (value is string
                || value is not global::System.Collections.IEnumerable list
                || global::System.Linq.Enumerable.Any(global::System.Linq.Enumerable.Cast<object?>(list)));

        private static void WriteRecord(global::System.Text.Json.Utf8JsonWriter writer, IFieldValues record)
        {
            writer.WriteStartObject();
            foreach (global::System.Collections.Generic.KeyValuePair<string, object?> field in record.Values)
            {
                if (IsGiven(field.Value))
                {
                    writer.WritePropertyName(field.Key);
                    Write(writer, field.Value);
                }
            }

            writer.WriteEndObject();
        }

        private static void WriteList(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.IEnumerable list)
        {
            writer.WriteStartArray();
            foreach (object? item in list)
            {
                Write(writer, item);
            }

            writer.WriteEndArray();
        }

        // As front matter has it: articles by their ids, actors by their names.
        private static string? ToText(object value) => value switch
        {
            Article article => article.Id,
            Actor actor => actor.Name,
            global::System.Uri address => address.OriginalString,
#if DATES
            global::System.DateOnly day => day.ToString("yyyy-MM-dd", Culture),
            global::System.DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", Culture),
#else
            global::System.DateTime time => time.ToString(
                time.TimeOfDay.Ticks == 0 ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", Culture),
#endif
            global::System.DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", Culture),
            _ => value.ToString(),
        };
    }
#endif
}
