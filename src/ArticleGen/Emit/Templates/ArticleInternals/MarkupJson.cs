#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes as JSON what of a text is markup, and reads it back.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class MarkupJson
    {
        internal static void WriteIfAny(global::System.Text.Json.Utf8JsonWriter writer, string name, ArticleMarkup markup)
        {
            if (markup.Ranges.Length == 0)
            {
                return;
            }

            writer.WriteStartArray(name);
            for (int i = 0; i < markup.Ranges.Length; i++)
            {
                writer.WriteStartObject();
                JsonWriting.WriteRangeMembers(writer, markup.Ranges[i]);
                JsonWriting.WriteText(writer, "text", markup.Words[i].Length == 0 ? null : markup.Words[i]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        internal static ArticleMarkup Read(global::System.Text.Json.JsonElement? json, int textLength)
        {
            if (json is not { } markup)
            {
                return ArticleMarkup.None;
            }

            TextRange[] ranges = JsonReading.ReadList(markup, stretch => JsonReading.ReadRange(stretch, textLength));
            int end = 0;
            foreach (TextRange range in ranges)
            {
                end = range.Start >= end
                    ? range.End
                    : throw new global::System.Text.Json.JsonException("The markup at " + range + " overlaps the markup before it.");
            }

            return new ArticleMarkup(
                ranges,
                JsonReading.ReadList(markup, static stretch => JsonReading.FindText(stretch, "text") ?? ""));
        }
    }
#endif
}
