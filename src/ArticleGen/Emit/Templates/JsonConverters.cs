#nullable enable

namespace Placeholder
{
#if JSON
    /// <summary>
    /// The types as JSON, under names of schema.org and IPTC ninjs. The types name their converters, so JsonSerializer finds these itself.
    /// A converter among the options comes before them. Naming policies do not change the names.
    /// </summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public static partial class ArticleJson
    {
        // The converters are public because a JsonSerializerContext in another project makes them.

        /// <summary>Writes an article with its text, its actors and its quotes, and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class ArticleConverter : Converter<Article>
        {
            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, Article value) =>
                ArticleInternals.ArticleWriter.Write(writer, value);

            private protected override Article Read(global::System.Text.Json.JsonElement json) =>
                new Article(new ArticleInternals.ArticleParser(json));
        }

        /// <summary>
        /// Writes a quote with its speaker and the id of its article. Read back, it is in that article if the project has it.
        /// </summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class QuoteConverter : Converter<Quote>
        {
            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, Quote value) =>
                ArticleInternals.QuoteJson.Write(writer, value);

            private protected override Quote Read(global::System.Text.Json.JsonElement json) =>
                ArticleInternals.QuoteJson.ReadAlone(json);
        }

        /// <summary>Writes an actor with the ids of its articles. Read back, it has those of them that the project has.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class ActorConverter : Converter<Actor>
        {
            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, Actor value) =>
                ArticleInternals.ActorJson.WriteAlone(writer, value);

            private protected override Actor Read(global::System.Text.Json.JsonElement json) =>
                ArticleInternals.ActorJson.ReadAlone(json);
        }

        /// <summary>Writes the fields of an article by the keys of the front matter, and reads them back.</summary>
        public sealed class FieldsConverter : Converter<ArticleFields>
        {
            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, ArticleFields value) =>
                ArticleInternals.FieldJson.Write(writer, value);

            private protected override ArticleFields Read(global::System.Text.Json.JsonElement json) =>
                ArticleInternals.FieldsParser.Read(json);
        }

        /// <summary>Writes a dateline with its parts, and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class DatelineConverter : Converter<Dateline>
        {
            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, Dateline value) =>
                ArticleInternals.DatelineJson.Write(writer, value, int.MaxValue);

            private protected override Dateline Read(global::System.Text.Json.JsonElement json) =>
                ArticleInternals.DatelineJson.Read(json, int.MaxValue);
        }

        /// <summary>
        /// Writes a mention with its words and the id of its article. It can be read back if the project has that article.
        /// </summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class MentionConverter : Converter<Mention>
        {
            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, Mention value)
            {
                writer.WriteStartObject();
                writer.WriteString("isPartOf", value.Article.Id);
                ArticleInternals.JsonWriting.WriteRange(writer, "range", value.Range);
                writer.WriteString("text", value.Text);
                writer.WriteEndObject();
            }

            private protected override Mention Read(global::System.Text.Json.JsonElement json)
            {
                string id = ArticleInternals.JsonReading.GetText(json, "isPartOf");
                Article article = ArticleInternals.ThisProject.Instance.FindArticle(id)
                    ?? throw new global::System.Text.Json.JsonException("The project has no article \"" + id + "\".");
                var mention = new Mention(article, ArticleInternals.JsonReading.GetRange(json, "range", article.Text.Length));
                return mention.Text == ArticleInternals.JsonReading.GetText(json, "text")
                    ? mention
                    : throw new global::System.Text.Json.JsonException(
                        "The article \"" + id + "\" has other words at " + mention.Range + ".");
            }
        }

        /// <summary>Writes a piece of a text with the quotes over it, and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class TextSegmentConverter : Converter<TextSegment>
        {
            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, TextSegment value)
            {
                writer.WriteStartObject();
                ArticleInternals.JsonWriting.WriteRange(writer, "range", value.Range);
                writer.WriteStartArray("hasPart");
                foreach (Quote quote in value.Quotes)
                {
                    ArticleInternals.QuoteJson.Write(writer, quote);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            private protected override TextSegment Read(global::System.Text.Json.JsonElement json) => new TextSegment(
                ArticleInternals.JsonReading.GetRange(json, "range", int.MaxValue),
                global::System.Array.AsReadOnly(
                    ArticleInternals.JsonReading.GetList(json, "hasPart", ArticleInternals.QuoteJson.ReadAlone)));
        }

        /// <summary>Writes start and length of a range, and reads them back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class TextRangeConverter : Converter<TextRange>
        {
            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, TextRange value) =>
                ArticleInternals.JsonWriting.WriteRangeValue(writer, value);

            private protected override TextRange Read(global::System.Text.Json.JsonElement json) =>
                ArticleInternals.JsonReading.ReadRange(json, int.MaxValue);
        }

        /// <summary>Writes a kind as its name, and reads it by that alone.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class QuoteKindConverter : KindConverter<QuoteKind>
        {
        }

        /// <summary>Writes a kind as its name, and reads it by that alone.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class ActorKindConverter : KindConverter<ActorKind>
        {
        }

        /// <summary>Base of the converters of kinds; no other type can derive from it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public abstract class KindConverter<T> : Converter<T> where T : struct, global::System.Enum
        {
            private protected KindConverter()
            {
            }

            private protected override void Write(global::System.Text.Json.Utf8JsonWriter writer, T value) =>
                writer.WriteStringValue(value.ToString());

            private protected override T Read(global::System.Text.Json.JsonElement json) =>
                ArticleInternals.JsonReading.ParseKind<T>(ArticleInternals.JsonReading.ReadText(json));
#if JSON_RESOLVERS

            /// <inheritdoc/>
            public override T ReadAsPropertyName(
                ref global::System.Text.Json.Utf8JsonReader reader,
                global::System.Type typeToConvert,
                global::System.Text.Json.JsonSerializerOptions options) =>
                ArticleInternals.JsonReading.ParseKind<T>(reader.GetString()!);

            /// <inheritdoc/>
            public override void WriteAsPropertyName(
                global::System.Text.Json.Utf8JsonWriter writer,
                T value,
                global::System.Text.Json.JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
#endif
        }

        /// <summary>Base of the converters, which say by a JsonException what is wrong; no other type can derive from it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public abstract class Converter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
        {
            /// <inheritdoc/>
            public override T Read(
                ref global::System.Text.Json.Utf8JsonReader reader,
                global::System.Type typeToConvert,
                global::System.Text.Json.JsonSerializerOptions options)
            {
                using global::System.Text.Json.JsonDocument json = global::System.Text.Json.JsonDocument.ParseValue(ref reader);
                try
                {
                    return Read(json.RootElement);
                }
                catch (global::System.Exception wrong) when (wrong
                    is global::System.InvalidOperationException or global::System.FormatException or global::System.ArgumentException)
                {
                    // Another kind of value than expected, a number out of bounds, half a surrogate pair.
                    throw new global::System.Text.Json.JsonException(wrong.Message, wrong);
                }
            }

            /// <inheritdoc/>
            public override void Write(
                global::System.Text.Json.Utf8JsonWriter writer,
                T value,
                global::System.Text.Json.JsonSerializerOptions options) => Write(writer, value);

            private protected abstract T Read(global::System.Text.Json.JsonElement json);

            private protected abstract void Write(global::System.Text.Json.Utf8JsonWriter writer, T value);
        }
    }
#endif
}
