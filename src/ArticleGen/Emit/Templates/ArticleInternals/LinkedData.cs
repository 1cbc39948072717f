#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes articles as JSON-LD for their pages, in terms of schema.org only.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class LinkedData
    {
        // Somebody's "husband" or "younger sister" has a role in the article, and no job by it.
        private static readonly global::System.Collections.Generic.HashSet<string> _kin =
            new(global::System.StringComparer.OrdinalIgnoreCase)
            {
                "aunt", "boyfriend", "brother", "child", "cousin", "dad", "daughter", "father", "fiance", "fiancé", "fiancee", "fiancée",
                "friend", "girlfriend", "grandchild", "granddaughter", "grandfather", "grandmother", "grandson", "husband", "mom", "mother",
                "mum", "neighbor", "neighbour", "nephew", "niece", "parent", "sister", "son", "stepfather", "stepmother", "twin", "uncle",
                "widow", "widower", "wife",
            };

        // Utf8JsonWriter escapes what could end a script element.
        internal static string Write(Article article, string? url)
        {
            // Actors get addresses on the page, behind a '#'.
            string? page = url?.Split('#')[0] is { Length: > 0 } known ? known : null;
            string idPrefix = page + "#";
            using var stream = new global::System.IO.MemoryStream();
            using (var writer = new global::System.Text.Json.Utf8JsonWriter(stream))
            {
                writer.WriteStartObject();
                writer.WriteString("@context", "https://schema.org");
                writer.WriteString("@type", "NewsArticle");
                JsonWriting.WriteText(writer, "@id", page);
                JsonWriting.WriteText(writer, "url", page);
                writer.WriteString("identifier", article.Id);
                writer.WriteString("headline", article.Headline);
                WriteAuthors(writer, article);
                WriteMetadata(writer, article);
                WriteActors(writer, article, idPrefix);
                WriteQuotations(writer, article, idPrefix);
                writer.WriteEndObject();
            }

            return global::System.Text.Encoding.UTF8.GetString(stream.ToArray());
        }

        private static void WriteMetadata(global::System.Text.Json.Utf8JsonWriter writer, Article article)
        {
            JsonWriting.WriteText(writer, "datePublished", article.Dateline is { } filed ? DatelineJson.ToText(filed) : null);
            JsonWriting.WriteText(writer, "dateModified", article.Updated is { } updated ? DatelineJson.ToText(updated) : null);
            JsonWriting.WriteText(writer, "creativeWorkStatus", article.IsDraft ? "Draft" : null);
            JsonWriting.WriteText(writer, "description", article.Summary);
            JsonWriting.WriteTextsIfAny(writer, "keywords", article.Tags);
            JsonWriting.WriteText(writer, "inLanguage", article.Language);
            JsonWriting.WriteText(writer, "image", article.Image);
            if (article.Dateline is { } dateline)
            {
                JsonWriting.WriteText(writer, "dateline", dateline.Raw);
                JsonWriting.WriteText(writer, "articleSection", dateline.Section);
                DatelineJson.WritePlace(writer, dateline);
                JsonWriting.WriteThing(writer, "sourceOrganization", "Organization", dateline.Agency);
            }
        }

        // An author is an organization if the article names an organization so, or is filed by it.
        private static void WriteAuthors(global::System.Text.Json.Utf8JsonWriter writer, Article article)
        {
            if (article.Authors.Count == 0)
            {
                return;
            }

            var organizations = new global::System.Collections.Generic.HashSet<string> { article.Dateline?.Agency ?? "" };
            foreach (Actor actor in article.Actors)
            {
                if (actor.Kind == ActorKind.Organization)
                {
                    organizations.Add(actor.Name);
                    organizations.UnionWith(actor.Aliases);
                }
            }

            writer.WriteStartArray("author");
            foreach (string author in article.Authors)
            {
                writer.WriteStartObject();
                writer.WriteString("@type", organizations.Contains(author) ? "Organization" : "Person");
                writer.WriteString("name", author);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        // Those who have a name. Only persons have job titles in schema.org.
        private static void WriteActors(global::System.Text.Json.Utf8JsonWriter writer, Article article, string idPrefix)
        {
            writer.WriteStartArray("mentions");
            foreach (Actor actor in global::System.Linq.Enumerable.Distinct(article.Actors))
            {
                if (actor.Kind is ActorKind.Anonymous or ActorKind.Group)
                {
                    continue;
                }

                writer.WriteStartObject();
                writer.WriteString("@type", ActorJson.FindSchemaType(actor));
                writer.WriteString("@id", idPrefix + JsonWriting.Escape(actor.Id));
                writer.WriteString("name", actor.Name);
                if (actor.Kind == ActorKind.Person)
                {
                    JsonWriting.WriteTextsIfAny(
                        writer,
                        "jobTitle",
                        global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Where(actor.Roles, IsJob)));
                }

                JsonWriting.WriteTextsIfAny(writer, "alternateName", actor.Aliases);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        // The noun is the last word, or stands before "of" and "to": "mother of two".
        private static bool IsJob(string role)
        {
            string[] words = role.Split(' ');
            int noun = global::System.Array.FindIndex(words, 1 < words.Length ? 1 : 0, static word => word is "of" or "to" or "from");
            return !_kin.Contains(words[noun > 0 ? noun - 1 : words.Length - 1]);
        }

        // What stands in quotation marks.
        private static void WriteQuotations(global::System.Text.Json.Utf8JsonWriter writer, Article article, string idPrefix)
        {
            writer.WriteStartArray("hasPart");
            foreach (Quote quote in article.Quotes)
            {
                // A quote that a program made may stand outside the text.
                if (quote.Kind == QuoteKind.Indirect || ((IJsonQuote)quote).Words is not { } words)
                {
                    continue;
                }

                writer.WriteStartObject();
                writer.WriteString("@type", "Quotation");
                writer.WriteString("text", words);
                if (quote.Speaker is { } speaker)
                {
                    // A place that speaks stands for its government; schema.org lets persons and organizations speak.
                    writer.WriteStartObject("spokenByCharacter");
                    writer.WriteString("@type", ActorJson.FindSchemaType(speaker) == "Person" ? "Person" : "Organization");
                    JsonWriting.WriteText(
                        writer,
                        "@id",
                        speaker.Kind is ActorKind.Person or ActorKind.Organization ? idPrefix + JsonWriting.Escape(speaker.Id) : null);
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
