#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes articles as JSON.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class ArticleWriter
    {
        internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, Article article) =>
            Write(writer, article, JsonWriting.Escape(article.SourceFile), withText: true);

        internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, Article article, string uri, bool withText)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "NewsArticle");
            writer.WriteString("uri", uri);
            writer.WriteString("identifier", article.Id);
            writer.WriteString("headline", article.Headline);
            JsonWriting.WriteText(writer, "byline", article.Byline);
            WriteAuthors(writer, article.Authors);
            if (article.Dateline is { } dateline)
            {
                DatelineJson.WriteMembers(writer, dateline, article.Text.Length);
            }

            WriteMetadata(writer, article);
            JsonWriting.WriteRanges(writer, "paragraphs", article.Paragraphs, article.Text.Length);
            MarkupJson.WriteIfAny(writer, "markup", ((IMarkupSource)article).Markup);
            global::System.Collections.Generic.Dictionary<string, Actor> mentioned = FindMentioned(article);
            WriteQuotes(writer, "hasPart", article.Quotes, mentioned);
            var others = new global::System.Collections.Generic.List<Quote>(article.Attributions);
            others.RemoveAll(static attribution => attribution.IsSpeech);
            if (others.Count > 0)
            {
                WriteQuotes(writer, "actsAndThoughts", others, mentioned);
            }

            writer.WriteStartArray("mentions");
            foreach (Actor actor in article.Actors)
            {
                // An actor may be there twice; the first one has the places of both.
                ActorJson.WriteInArticle(
                    writer,
                    actor,
                    mentioned.Remove(actor.Id)
                        ? ((IJsonActor)actor).FindMentions(article)
                        : global::System.Array.Empty<TextRange>(),
                    article.Text.Length);
            }

            writer.WriteEndArray();
            JsonWriting.WriteText(writer, "text", withText ? article.Text : null);
            writer.WriteEndObject();
        }

        private static void WriteQuotes(
            global::System.Text.Json.Utf8JsonWriter writer,
            string name,
            global::System.Collections.Generic.IReadOnlyList<Quote> quotes,
            global::System.Collections.Generic.Dictionary<string, Actor> mentioned)
        {
            writer.WriteStartArray(name);
            foreach (Quote quote in quotes)
            {
                QuoteJson.Write(writer, quote, mentioned);
            }

            writer.WriteEndArray();
        }

        // Of several actors with one id, the first.
        private static global::System.Collections.Generic.Dictionary<string, Actor> FindMentioned(Article article)
        {
            var mentioned = new global::System.Collections.Generic.Dictionary<string, Actor>();
            foreach (Actor actor in article.Actors)
            {
                if (!mentioned.ContainsKey(actor.Id))
                {
                    mentioned.Add(actor.Id, actor);
                }
            }

            return mentioned;
        }

        private static void WriteAuthors(
            global::System.Text.Json.Utf8JsonWriter writer,
            global::System.Collections.Generic.IReadOnlyList<string> authors)
        {
            if (authors.Count == 0)
            {
                return;
            }

            writer.WriteStartArray("author");
            foreach (string author in authors)
            {
                writer.WriteStartObject();
                writer.WriteString("name", author);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        // What the article says of itself.
        private static void WriteMetadata(global::System.Text.Json.Utf8JsonWriter writer, Article article)
        {
            if (article.Updated is { } updated)
            {
                JsonWriting.WriteText(writer, "dateModified", DatelineJson.ToText(updated));
                writer.WritePropertyName("updated");
                DatelineJson.Write(writer, updated, article.Text.Length, "dateModified");
            }

            JsonWriting.WriteText(writer, "creativeWorkStatus", article.IsDraft ? "Draft" : null);
            JsonWriting.WriteText(writer, "description", article.Summary);
            JsonWriting.WriteTextsIfAny(writer, "keywords", article.Tags);
            JsonWriting.WriteText(writer, "slug", article.Slug);
            JsonWriting.WriteText(writer, "inLanguage", article.Language);
            JsonWriting.WriteText(writer, "image", article.Image);
            FieldJson.WriteIfAny(writer, "fields", article.Fields);
        }
    }
#endif
}
