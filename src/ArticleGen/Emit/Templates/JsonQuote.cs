#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Quote
    {
        // A quote that stands alone: in its article, if the project has that article with these words at this place.
        internal static Quote Read(global::System.Text.Json.JsonElement json)
        {
            var actors = new global::System.Collections.Generic.Dictionary<string, Actor>();
            string text = ArticleJson.GetText(json, "text");
            TextRange range = ArticleJson.ReadRange(ArticleJson.Get(json, "range"), int.MaxValue);
            Article? article = ArticleJson.FindText(json, "isPartOf") is { } id ? ArticleInternals.ArticleIndex.Instance.Find(id) : null;
            if (article is null || range.End > article.Text.Length || article[range] != text)
            {
                return Read(json, int.MaxValue, actors, null, text);
            }

            foreach (Actor actor in article.Actors)
            {
                actors[actor.Id] = actor;
            }

            return ((ArticleInternals.IArticlePart)Read(json, article.Text.Length, actors, article.Id)).In(article);
        }

        internal static Quote Read(
            global::System.Text.Json.JsonElement json,
            int textLength,
            global::System.Collections.Generic.Dictionary<string, Actor> actors,
            string? articleId,
            string? words = null) =>
            new Quote(
                null,
                ArticleJson.GetValue<QuoteKind>(json, "kind"),
                ArticleJson.ReadRange(ArticleJson.Get(json, "range"), textLength),
                ArticleJson.GetText(json, "pattern"),
                FindActor(json, "spokenByCharacter", actors, articleId),
                FindActor(json, "via", actors, articleId),
                FindActor(json, "addressee", actors, articleId),
                ArticleJson.Get(json, "continues").GetBoolean(),
                ArticleJson.FindRanges(json, "verbatim", textLength),
                ArticleJson.FindRange(json, "speakerRange", textLength),
                ArticleJson.FindRange(json, "cueRange", textLength),
                ArticleJson.FindText(json, "plainText") ?? words);

        internal void Write(global::System.Text.Json.Utf8JsonWriter writer) => Write(writer, null);

        // In an article, those who are mentioned there are named by their ids only.
        internal void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Collections.Generic.HashSet<string>? mentioned)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "Quotation");
            writer.WriteString("text", _article is null ? Unmarked ?? "" : Text);
            ArticleJson.WriteText(writer, "plainText", Unmarked);
            ArticleJson.WriteRange(writer, "range", Range);
            writer.WriteString("kind", Kind.ToString());
            ArticleJson.WriteRanges(writer, "verbatim", Verbatim);
            WriteActor(writer, "spokenByCharacter", Speaker, mentioned);
            ArticleJson.WriteRange(writer, "speakerRange", SpeakerRange);
            ArticleJson.WriteText(writer, "cue", _article is null ? null : Cue);
            ArticleJson.WriteRange(writer, "cueRange", CueRange);
            WriteActor(writer, "via", Via, mentioned);
            WriteActor(writer, "addressee", Addressee, mentioned);
            writer.WriteString("pattern", Pattern);
            writer.WriteBoolean("continues", Continues);
            ArticleJson.WriteText(writer, "isPartOf", mentioned is null ? _article?.Id : null);
            writer.WriteEndObject();
        }

        private static Actor? FindActor(
            global::System.Text.Json.JsonElement json,
            string name,
            global::System.Collections.Generic.Dictionary<string, Actor> actors,
            string? articleId) =>
            ArticleJson.Find(json, name) is { } actor ? Actor.Read(actor, actors, articleId) : null;

        private static void WriteActor(
            global::System.Text.Json.Utf8JsonWriter writer,
            string name,
            Actor? actor,
            global::System.Collections.Generic.HashSet<string>? mentioned)
        {
            if (actor is null)
            {
                return;
            }

            writer.WritePropertyName(name);
            if (mentioned is not null && mentioned.Contains(actor.Id))
            {
                actor.WriteReference(writer);
            }
            else
            {
                actor.Write(writer, null);
            }
        }
    }
#endif
}
