#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes quotes as JSON and reads them back.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class QuoteJson
    {
        // In its article, if the project has that article and it says what the JSON says.
        internal static Quote ReadAlone(global::System.Text.Json.JsonElement json)
        {
            QuoteOrigin origin = ReadOrigin(json);
            Article? article = origin.ArticleId is null ? null : ThisProject.Instance.FindArticle(origin.ArticleId);
            if (article is not null && IsFrom(json, origin, article.Text))
            {
                return ((IArticlePart)Read(json, article.Text.Length, new ActorPool(article))).CopyInto(article);
            }

            Quote quote = Read(json, int.MaxValue, new ActorPool((string?)null), origin.Text);
            ((IJsonQuote)quote).Origin = origin;
            return quote;
        }

        internal static Quote Read(
            global::System.Text.Json.JsonElement json,
            int textLength,
            ActorPool pool,
            string? words = null)
        {
            QuoteKind kind = JsonReading.GetKind<QuoteKind>(json);
            TextRange range = JsonReading.GetRange(json, "range", textLength);
            return new Quote(
                null,
                kind,
                range,
                JsonReading.GetText(json, "pattern"),
                FindActor(json, "spokenByCharacter", pool),
                FindActor(json, "via", pool),
                FindActor(json, "addressee", pool),
                JsonReading.Get(json, "continues").GetBoolean(),
                FindVerbatim(json, kind, range, textLength),
                JsonReading.FindRange(json, "speakerRange", textLength),
                JsonReading.FindRange(json, "cueRange", textLength),
                JsonReading.FindText(json, "plainText") ?? words);
        }

        internal static void Write(global::System.Text.Json.Utf8JsonWriter writer, Quote quote) => Write(writer, quote, null);

        // In an article, those who are mentioned there with just these values are named by their ids only.
        internal static void Write(
            global::System.Text.Json.Utf8JsonWriter writer,
            Quote quote,
            global::System.Collections.Generic.Dictionary<string, Actor>? mentioned)
        {
            Article? article = ((IJsonQuote)quote).Article;
            string? unmarked = ((IJsonQuote)quote).Unmarked;
            QuoteOrigin origin = FindOrigin(quote, article, unmarked);

            // An article that could not be read back is not written. A quote alone may be of an article that is elsewhere.
            int textLength = mentioned is null ? int.MaxValue : quote.Article.Text.Length;
            JsonReading.Check(quote.Range, textLength);
            JsonReading.Check(quote.SpeakerRange ?? default, textLength);
            JsonReading.Check(quote.CueRange ?? default, textLength);
            writer.WriteStartObject();
            JsonWriting.WriteText(writer, "@type", quote.IsSpeech ? "Quotation" : null);
            JsonWriting.WriteText(writer, "text", origin.Text);
            JsonWriting.WriteText(writer, "plainText", unmarked == origin.Text ? null : unmarked);
            JsonWriting.WriteRange(writer, "range", quote.Range);
            writer.WriteString("kind", quote.Kind.ToString());
            JsonWriting.WriteRanges(writer, "verbatim", quote.Verbatim, textLength);
            WriteActor(writer, "spokenByCharacter", quote.Speaker, mentioned);
            JsonWriting.WriteRange(writer, "speakerRange", quote.SpeakerRange);
            JsonWriting.WriteText(writer, "cue", origin.Cue);
            JsonWriting.WriteRange(writer, "cueRange", quote.CueRange);
            WriteActor(writer, "via", quote.Via, mentioned);
            WriteActor(writer, "addressee", quote.Addressee, mentioned);
            writer.WriteString("pattern", quote.Pattern);
            writer.WriteBoolean("continues", quote.Continues);
            JsonWriting.WriteText(writer, "isPartOf", mentioned is null ? origin.ArticleId : null);
            writer.WriteEndObject();
        }

        private static QuoteOrigin ReadOrigin(global::System.Text.Json.JsonElement json) => new QuoteOrigin(
            JsonReading.FindText(json, "isPartOf"),
            JsonReading.GetRange(json, "range", int.MaxValue),
            JsonReading.FindText(json, "text"),
            JsonReading.FindRange(json, "cueRange", int.MaxValue),
            JsonReading.FindText(json, "cue"));

        // What is to be said of the article: as it is, or as it was said of one that is not here, as long as the ranges are the same.
        private static QuoteOrigin FindOrigin(Quote quote, Article? article, string? unmarked)
        {
            if (article is not null)
            {
                return new QuoteOrigin(
                    article.Id,
                    quote.Range,
                    JsonReading.Cut(article.Text, quote.Range),
                    quote.CueRange,
                    quote.CueRange is { } cue ? JsonReading.Cut(article.Text, cue) : null);
            }

            QuoteOrigin? origin = ((IJsonQuote)quote).Origin;
            return new QuoteOrigin(
                origin?.ArticleId,
                quote.Range,
                origin?.Range == quote.Range ? origin.Text : unmarked,
                quote.CueRange,
                origin?.CueRange == quote.CueRange ? origin?.Cue : null);
        }

        // Whether the text has these words at these places. It may have changed since the quote was written.
        private static bool IsFrom(global::System.Text.Json.JsonElement json, QuoteOrigin origin, string text) =>
            origin.Text is not null
            && JsonReading.Cut(text, origin.Range) == origin.Text
            && (origin.CueRange is { } cueRange ? JsonReading.Cut(text, cueRange) : null) == origin.Cue
            && (JsonReading.FindRange(json, "speakerRange", int.MaxValue) is not { } speakerRange
                || JsonReading.Cut(text, speakerRange) is not null)
            && global::System.Array.TrueForAll(
                JsonReading.FindRanges(json, "verbatim", int.MaxValue), range => JsonReading.Cut(text, range) is not null);

        // Null where it is what it is unless something else is said: so it goes on following the range.
        private static TextRange[]? FindVerbatim(
            global::System.Text.Json.JsonElement json,
            QuoteKind kind,
            TextRange range,
            int textLength)
        {
            if (JsonReading.Find(json, "verbatim") is null)
            {
                return null;
            }

            TextRange[] verbatim = JsonReading.FindRanges(json, "verbatim", textLength);
            bool isWhole = kind == QuoteKind.Direct ? verbatim.Length == 1 && verbatim[0] == range : verbatim.Length == 0;
            return isWhole ? null : verbatim;
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
            if (mentioned is not null && mentioned.TryGetValue(actor.Id, out Actor? mention)
                && ActorComparer.Instance.Equals(mention, actor))
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
