#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Article
    {
        /// <summary>
        /// The article as a NewsArticle of schema.org, in JSON-LD on one line, for a script element of the type application/ld+json: no
        /// character in it can end that element. The text itself is not in it.
        /// </summary>
        /// <param name="url">The address of the article's page, if it is known.</param>
        public string ToJsonLd(string? url = null)
        {
            using var stream = new global::System.IO.MemoryStream();
            using (var writer = new global::System.Text.Json.Utf8JsonWriter(stream))
            {
                writer.WriteStartObject();
                writer.WriteString("@context", "https://schema.org");
                writer.WriteString("@type", "NewsArticle");
                ArticleJson.WriteText(writer, "@id", url);
                ArticleJson.WriteText(writer, "url", url);
                writer.WriteString("identifier", Id);
                writer.WriteString("headline", Headline);
                WriteLinkedAuthors(writer);
                WriteLinkedMetadata(writer);
                WriteLinkedActors(writer, url + "#");
                WriteQuotations(writer, url + "#");
                writer.WriteEndObject();
            }

            return global::System.Text.Encoding.UTF8.GetString(stream.ToArray());
        }

        private void WriteLinkedMetadata(global::System.Text.Json.Utf8JsonWriter writer)
        {
            ArticleJson.WriteText(writer, "datePublished", Dateline?.ToText());
            ArticleJson.WriteText(writer, "dateModified", Updated?.ToText());
            ArticleJson.WriteText(writer, "creativeWorkStatus", IsDraft ? "Draft" : null);
            ArticleJson.WriteText(writer, "description", Summary);
            ArticleJson.WriteTextsIfAny(writer, "keywords", Tags);
            ArticleJson.WriteText(writer, "inLanguage", Language);
            ArticleJson.WriteText(writer, "image", Image);
            ArticleJson.WriteText(writer, "dateline", Dateline?.Raw);
            ArticleJson.WriteText(writer, "articleSection", Dateline?.Section);
            Dateline?.WritePlace(writer);
            ArticleJson.WriteThing(writer, "sourceOrganization", "Organization", Dateline?.Agency);
        }

        // An author is an organization if the article speaks of an organization with that name.
        private void WriteLinkedAuthors(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (Authors.Count == 0)
            {
                return;
            }

            writer.WriteStartArray("author");
            foreach (string author in Authors)
            {
                bool isOrganization = global::System.Linq.Enumerable.Any(
                    Actors, actor => actor.Kind == ActorKind.Organization && actor.Name == author);
                writer.WriteStartObject();
                writer.WriteString("@type", isOrganization ? "Organization" : "Person");
                writer.WriteString("name", author);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        // Those who have a name. Only persons have job titles in schema.org.
        private void WriteLinkedActors(global::System.Text.Json.Utf8JsonWriter writer, string place)
        {
            writer.WriteStartArray("mentions");
            foreach (Actor actor in global::System.Linq.Enumerable.Distinct(Actors))
            {
                if (actor.Kind is ActorKind.Anonymous or ActorKind.Group)
                {
                    continue;
                }

                writer.WriteStartObject();
                writer.WriteString("@type", actor.SchemaType);
                writer.WriteString("@id", place + ArticleJson.Escape(actor.Id));
                writer.WriteString("name", actor.Name);
                if (actor.Kind == ActorKind.Person)
                {
                    ArticleJson.WriteTextsIfAny(writer, "jobTitle", actor.Roles);
                }

                ArticleJson.WriteTextsIfAny(writer, "alternateName", actor.Aliases);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        // What stands in quotation marks.
        private void WriteQuotations(global::System.Text.Json.Utf8JsonWriter writer, string place)
        {
            writer.WriteStartArray("hasPart");
            foreach (Quote quote in Quotes)
            {
                if (quote.Kind == QuoteKind.Indirect)
                {
                    continue;
                }

                writer.WriteStartObject();
                writer.WriteString("@type", "Quotation");
                writer.WriteString("text", quote.PlainText);
                if (quote.Speaker is { } speaker)
                {
                    // A place that speaks stands for its government; schema.org lets persons and organizations speak.
                    writer.WriteStartObject("spokenByCharacter");
                    writer.WriteString("@type", speaker.SchemaType == "Person" ? "Person" : "Organization");
                    ArticleJson.WriteText(
                        writer,
                        "@id",
                        speaker.Kind is ActorKind.Person or ActorKind.Organization ? place + ArticleJson.Escape(speaker.Id) : null);
                    writer.WriteString("name", speaker.Name);
                    writer.WriteEndObject();
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }
#endif
}
