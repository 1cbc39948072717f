#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Reads the parts of an article from JSON. The actors come first, then the quotes that name them.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ArticleParser
    {
        private readonly global::System.Text.Json.JsonElement _json;
        private readonly global::System.Text.Json.JsonElement _mentions;

        // By their ids: those of the article, and those that only its quotes name.
        private readonly global::System.Collections.Generic.Dictionary<string, Actor> _known =
            new global::System.Collections.Generic.Dictionary<string, Actor>();

        internal ArticleParser(global::System.Text.Json.JsonElement json)
        {
            _json = json;
            _mentions = JsonReading.Get(json, "mentions");
            Text = GetText("text");
            Id = GetText("identifier");
            Actors = global::System.Array.AsReadOnly(JsonReading.ReadList(_mentions, actor => ActorJson.Read(actor, _known, Id)));
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

        internal global::System.Collections.Generic.IReadOnlyList<TextRange> ReadParagraphs() =>
            global::System.Array.AsReadOnly(
                JsonReading.GetList(_json, "paragraphs", range => JsonReading.ReadRange(range, Text.Length)));

        internal Quote[] ReadQuotes() =>
            JsonReading.GetList(_json, "hasPart", quote => QuoteJson.Read(quote, Text.Length, _known, Id));

        /// <summary>Where actors are mentioned, by their ids.</summary>
        internal global::System.Linq.ILookup<string, TextRange> ReadMentions() =>
            global::System.Linq.Enumerable.ToLookup(
                global::System.Linq.Enumerable.SelectMany(
                    _mentions.EnumerateArray(),
                    actor => JsonReading.FindRanges(actor, "mentionRanges", Text.Length),
                    static (actor, range) => (Id: ActorJson.ReadId(actor), Range: range)),
                static mention => mention.Id,
                static mention => mention.Range);

        /// <summary>Puts all actors into the article that was read.</summary>
        internal void SetArticle(Article article)
        {
            foreach (IJsonActor actor in _known.Values)
            {
                actor.SetArticle(article);
            }
        }
    }
#endif
}
