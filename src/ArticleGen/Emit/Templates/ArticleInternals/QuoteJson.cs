#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes quotes as JSON and reads them back.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class QuoteJson
    {
        // A quote that stands alone: in its article, if the project has that article with these words at this place.
        internal static Quote Read(global::System.Text.Json.JsonElement json)
        {
            string text = JsonReading.GetText(json, "text");
            TextRange range = JsonReading.GetRange(json, "range", int.MaxValue);
            Article? article = JsonReading.FindText(json, "isPartOf") is { } id ? ArticleIndex.Instance.Find(id) : null;
            if (article is null || range.End > article.Text.Length || article[range] != text)
            {
                return Read(json, int.MaxValue, new ActorPool((string?)null), text);
            }

            return ((IArticlePart)Read(json, article.Text.Length, new ActorPool(article))).In(article);
        }

        internal static Quote Read(
            global::System.Text.Json.JsonElement json,
            int textLength,
            ActorPool pool,
            string? words = null) =>
            new Quote(
                null,
                JsonReading.GetKind<QuoteKind>(json),
                JsonReading.GetRange(json, "range", textLength),
                JsonReading.GetText(json, "pattern"),
                FindActor(json, "spokenByCharacter", pool),
                FindActor(json, "via", pool),
                FindActor(json, "addressee", pool),
                JsonReading.Get(json, "continues").GetBoolean(),
                JsonReading.FindRanges(json, "verbatim", textLength),
                JsonReading.FindRange(json, "speakerRange", textLength),
                JsonReading.FindRange(json, "cueRange", textLength),
                JsonReading.FindText(json, "plainText") ?? words);

        internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, Quote quote) => Write(writer, quote, null);

        // In an article, those who are mentioned there with just these values are named by their ids only.
        internal static void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            Quote quote,
            global::System.Collections.Generic.Dictionary<string, Actor>? mentioned)
        {
            Article? article = ((IJsonQuote)quote).Article;
            string? unmarked = ((IJsonQuote)quote).Unmarked;
            writer.WriteStartObject();
            writer.WriteString("@type", "Quotation");
            writer.WriteString("text", article is null ? unmarked ?? "" : quote.Text);
            JsonWriting.WriteText(writer, "plainText", unmarked);
            JsonWriting.WriteRange(writer, "range", quote.Range);
            writer.WriteString("kind", quote.Kind.ToString());
            JsonWriting.WriteRanges(writer, "verbatim", quote.Verbatim);
            WriteActor(writer, "spokenByCharacter", quote.Speaker, mentioned);
            JsonWriting.WriteRange(writer, "speakerRange", quote.SpeakerRange);
            JsonWriting.WriteText(writer, "cue", article is null ? null : quote.Cue);
            JsonWriting.WriteRange(writer, "cueRange", quote.CueRange);
            WriteActor(writer, "via", quote.Via, mentioned);
            WriteActor(writer, "addressee", quote.Addressee, mentioned);
            writer.WriteString("pattern", quote.Pattern);
            writer.WriteBoolean("continues", quote.Continues);
            JsonWriting.WriteText(writer, "isPartOf", mentioned is null ? article?.Id : null);
            writer.WriteEndObject();
        }

        private static Actor? FindActor(
            global::System.Text.Json.JsonElement json,
            string name,
            ActorPool pool) =>
            JsonReading.Find(json, name) is { } actor ? pool.Read(actor) : null;

        private static void WriteActor(
            global::System.Text.Json.Utf8JsonWriter writer,
            string name,
            Actor? actor,
            global::System.Collections.Generic.Dictionary<string, Actor>? mentioned)
        {
            if (actor is null)
            {
                return;
            }

            writer.WritePropertyName(name);
            if (mentioned is not null && mentioned.TryGetValue(actor.Id, out Actor? mention) && mention == actor)
            {
                ActorJson.WriteReference(writer, actor);
            }
            else
            {
                ActorJson.WriteInQuote(writer, actor);
            }
        }
    }
#endif
}
