#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Actor
    {
        // An actor that stands alone.
        internal static Actor Read(global::System.Text.Json.JsonElement json) =>
            Read(json, ReadId(json), ArticleJson.FindTexts(json, "subjectOf"));

        // An actor of an article, or one that a quote names: one object for one id.
        internal static Actor Read(
            global::System.Text.Json.JsonElement json,
            global::System.Collections.Generic.Dictionary<string, Actor> known,
            string? articleId)
        {
            string id = ReadId(json);
            if (!known.TryGetValue(id, out Actor? actor))
            {
                actor = Read(json, id, articleId is null ? global::System.Array.Empty<string>() : new[] { articleId });
                known.Add(id, actor);
            }

            return actor;
        }

        internal void SetArticle(Article article) => _articles = global::System.Array.AsReadOnly(new[] { article });

        // Of one article.
        internal global::System.Collections.Generic.IReadOnlyList<TextRange> FindMentions(Article article)
        {
#if INIT_ACCESSORS
            if (_ownMentions is not null)
            {
                return global::System.Linq.Enumerable.ToArray(
                    global::System.Linq.Enumerable.Select(
                        global::System.Linq.Enumerable.Where(_ownMentions, mention => mention.Article.Id == article.Id),
                        static mention => mention.Range));
            }

#endif
            return ((ArticleInternals.IMentionSource)article).FindMentions(_original);
        }

        // With the ids of the articles, instead of the places in one of them.
        internal void Write(global::System.Text.Json.Utf8JsonWriter writer)
        {
            WriteStart(writer);
            ArticleJson.WriteTexts(writer, "subjectOf", _articleIds);
            writer.WriteEndObject();
        }

        internal void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            global::System.Collections.Generic.IReadOnlyList<TextRange>? mentions)
        {
            WriteStart(writer);
            if (mentions is not null)
            {
                ArticleJson.WriteRanges(writer, "mentionRanges", mentions);
            }

            writer.WriteEndObject();
        }

        internal void WriteReference(global::System.Text.Json.Utf8JsonWriter writer)
        {
            WriteName(writer);
            writer.WriteEndObject();
        }

        internal static string ReadId(global::System.Text.Json.JsonElement json) =>
            ArticleJson.GetText(json, "@id") is var id && id.Length > 0 && id[0] == '#'
                ? ArticleJson.Unescape(id.Substring(1))
                : throw new global::System.Text.Json.JsonException("\"@id\" does not start with '#'.");

        private static Actor Read(global::System.Text.Json.JsonElement json, string id, string[] articleIds) => new Actor(
            id,
            ArticleJson.GetText(json, "name"),
            ArticleJson.GetValue<ActorKind>(json, "kind"),
            ArticleJson.FindTexts(json, "jobTitle"),
            ArticleJson.FindTexts(json, "alternateName"),
            ArticleJson.FindTexts(json, "pronouns"),
            articleIds);

        private void WriteStart(global::System.Text.Json.Utf8JsonWriter writer)
        {
            WriteName(writer);
            writer.WriteString("kind", Kind.ToString());
            ArticleJson.WriteTexts(writer, "jobTitle", Roles);
            ArticleJson.WriteTexts(writer, "alternateName", Aliases);
            ArticleJson.WriteTextsIfAny(writer, "pronouns", Pronouns);
        }

        private void WriteName(global::System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("@id", "#" + ArticleJson.Escape(Id));
            writer.WriteString("@type", SchemaType);
            writer.WriteString("name", Name);
        }

        // schema.org has no name for a source that is not named: who speaks is a person or an organization there.
        internal string SchemaType => Kind switch
        {
            ActorKind.Person or ActorKind.Anonymous => "Person",
            ActorKind.Place => "Place",
            _ => "Organization",
        };
    }
#endif
}
