#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes parts of JSON.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class JsonWriting
    {
        internal static void WriteText(global::System.Text.Json.Utf8JsonWriter writer, string name, string? text)
        {
            if (text is not null)
            {
                writer.WriteString(name, text);
            }
        }

        internal static void WriteTexts(
            global::System.Text.Json.Utf8JsonWriter writer,
            string name,
            global::System.Collections.Generic.IReadOnlyList<string> texts)
        {
            writer.WriteStartArray(name);
            foreach (string text in texts)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }

        internal static void WriteTextsIfAny(
            global::System.Text.Json.Utf8JsonWriter writer,
            string name,
            global::System.Collections.Generic.IReadOnlyList<string> texts)
        {
            if (texts.Count > 0)
            {
                WriteTexts(writer, name, texts);
            }
        }

        internal static void WriteRange(global::System.Text.Json.Utf8JsonWriter writer, string name, TextRange? range)
        {
            if (range is { } known)
            {
                writer.WritePropertyName(name);
                WriteRangeValue(writer, known);
            }
        }

        internal static void WriteRangeValue(global::System.Text.Json.Utf8JsonWriter writer, TextRange range)
        {
            writer.WriteStartObject();
            WriteRangeMembers(writer, range);
            writer.WriteEndObject();
        }

        internal static void WriteRangeMembers(global::System.Text.Json.Utf8JsonWriter writer, TextRange range)
        {
            writer.WriteNumber("start", range.Start);
            writer.WriteNumber("length", range.Length);
        }

        internal static void WriteRanges(
            global::System.Text.Json.Utf8JsonWriter writer,
            string name,
            global::System.Collections.Generic.IReadOnlyList<TextRange> ranges,
            int textLength)
        {
            writer.WriteStartArray(name);
            foreach (TextRange range in ranges)
            {
                WriteRangeValue(writer, JsonReading.Check(range, textLength));
            }

            writer.WriteEndArray();
        }

        internal static void WriteThing(global::System.Text.Json.Utf8JsonWriter writer, string name, string type, string? value)
        {
            if (value is not null)
            {
                writer.WriteStartObject(name);
                writer.WriteString("@type", type);
                writer.WriteString("name", value);
                writer.WriteEndObject();
            }
        }

        // A path or an id as a part of an address: letters, digits and slashes as they are.
        internal static string Escape(string path)
        {
            string[] parts = path.Split('/');
            for (int i = 0; i < parts.Length; i++)
            {
                parts[i] = global::System.Uri.EscapeDataString(parts[i]);
            }

            return string.Join("/", parts);
        }
    }
#endif
}
