#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Reads the parts of an article from JSON. The actors come first, then the quotes that name them.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ArticleParser
    {
        private const int DeepestQuote = 64;

        private readonly global::System.Text.Json.JsonElement _json;
        private readonly global::System.Text.Json.JsonElement _mentions;
        private readonly ActorPool _pool;

        internal ArticleParser(global::System.Text.Json.JsonElement json)
        {
            _json = json;
            _mentions = JsonReading.Get(json, "mentions");
            Text = GetText("text");
            Id = GetText("identifier");
            _pool = new ActorPool(Id);
            Actors = global::System.Array.AsReadOnly(JsonReading.ReadList(_mentions, _pool.Read));
        }

        internal string Text { get; }

        internal string Id { get; }

        internal global::System.Collections.Generic.IReadOnlyList<Actor> Actors { get; }

        internal string GetText(string name) => JsonReading.GetText(_json, name);

        internal string? FindText(string name) => JsonReading.FindText(_json, name);

        internal global::System.Collections.Generic.IReadOnlyList<string> FindTexts(string name) =>
            global::System.Array.AsReadOnly(JsonReading.FindTexts(_json, name));

        internal global::System.Text.Json.JsonElement? Find(string name) => JsonReading.Find(_json, name);

        internal global::System.Collections.Generic.IReadOnlyList<string> ReadAuthors() => Find("author") is { } authors
            ? global::System.Array.AsReadOnly(JsonReading.ReadList(authors, static author => JsonReading.GetText(author, "name")))
            : ReadOnlyList<string>.Empty;

        internal Dateline? FindDateline() => Find("dateline") is null ? null : DatelineJson.Read(_json, Text.Length);

        internal Dateline? FindUpdated() => Find("updated") is { } updated ? DatelineJson.Read(updated, Text.Length) : null;

        internal global::System.Collections.Generic.IReadOnlyList<TextRange> ReadParagraphs() => ReadOnlyList<TextRange>.CopyInOrder(
            JsonReading.GetList(_json, "paragraphs", range => JsonReading.ReadRange(range, Text.Length)));

        internal ArticleMarkup ReadMarkup() => MarkupJson.Read(Find("markup"), Text.Length);

        internal global::System.Collections.Generic.IEnumerable<Quote> ReadAttributions()
        {
            Quote[] quotes = JsonReading.GetList(_json, "hasPart", quote => ReadAttribution(quote, isSpeech: true));
            CheckDepth(global::System.Array.FindAll(quotes, static quote => quote.Range.Length > 0));
            return JsonReading.Find(_json, "actsAndThoughts") is { } others
                ? global::System.Linq.Enumerable.Concat(
                    quotes,
                    JsonReading.ReadList(others, attribution => ReadAttribution(attribution, isSpeech: false)))
                : quotes;
        }

        private Quote ReadAttribution(global::System.Text.Json.JsonElement json, bool isSpeech)
        {
            Quote attribution = QuoteJson.Read(json, Text.Length, _pool);
            return attribution.IsSpeech == isSpeech
                ? attribution
                : throw new global::System.Text.Json.JsonException(
                    isSpeech
                        ? "An act or a thought stands in 'hasPart': it belongs into 'actsAndThoughts'."
                        : "A quote stands in 'actsAndThoughts': it belongs into 'hasPart'.");
        }

        /// <summary>Where actors are mentioned, by their ids.</summary>
        internal global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<TextRange>> ReadMentions()
        {
            var mentions = new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<TextRange>>();
            foreach (global::System.Text.Json.JsonElement actor in _mentions.EnumerateArray())
            {
                // Once for all its ranges: an id may be long.
                string id = ActorJson.ReadId(actor);
                if (!mentions.TryGetValue(id, out global::System.Collections.Generic.List<TextRange>? ranges))
                {
                    ranges = new global::System.Collections.Generic.List<TextRange>();
                    mentions.Add(id, ranges);
                }

                ranges.AddRange(JsonReading.FindRanges(actor, "mentionRanges", Text.Length));
            }

            return mentions;
        }

        /// <summary>Puts all actors into the article that was read.</summary>
        internal void SetArticle(Article article) => _pool.SetArticle(article);

        // A segment lists the quotes over it: with thousands of them, one in another, a small JSON would take all memory.
        private static void CheckDepth(Quote[] quotes)
        {
            int[] starts = global::System.Array.ConvertAll(quotes, static quote => quote.Range.Start);
            int[] ends = global::System.Array.ConvertAll(quotes, static quote => quote.Range.End);
            global::System.Array.Sort(starts);
            global::System.Array.Sort(ends);
            int ended = 0;
            for (int started = 0; started < starts.Length; started++)
            {
                while (ends[ended] <= starts[started])
                {
                    ended++;
                }

                if (started + 1 - ended > DeepestQuote)
                {
                    throw new global::System.Text.Json.JsonException("More than 64 quotes stand one in another.");
                }
            }
        }
    }
#endif
}
