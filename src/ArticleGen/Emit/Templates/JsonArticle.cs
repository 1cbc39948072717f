#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Article
    {
        // Actors come first, then the quotes that name them, then what ties both to this article.
        internal Article(global::System.Text.Json.JsonElement json)
        {
            _ownText = ArticleJson.GetText(json, "text");
            int length = _ownText.Length;
            Id = ArticleJson.GetText(json, "identifier");
            Headline = ArticleJson.GetText(json, "headline");
            SourceFile = ArticleJson.Unescape(ArticleJson.GetText(json, "uri"));
            Byline = ArticleJson.FindText(json, "byline");
            _authors = ArticleJson.Find(json, "author") is { } authors
                ? global::System.Array.AsReadOnly(ArticleJson.ReadList(authors, static author => ArticleJson.GetText(author, "name")))
                : ArticleInternals.ReadOnlyList<string>.Empty;
            Dateline = ArticleJson.FindText(json, "dateline") is null ? null : Dateline.Read(json, length);
            Updated = ArticleJson.Find(json, "updated") is { } updated ? Dateline.Read(updated, length) : null;
            IsDraft = ArticleJson.FindText(json, "creativeWorkStatus") == "Draft";
            Summary = ArticleJson.FindText(json, "description");
            _tags = global::System.Array.AsReadOnly(ArticleJson.FindTexts(json, "keywords"));
            Slug = ArticleJson.FindText(json, "slug");
            Language = ArticleJson.FindText(json, "inLanguage");
            Image = ArticleJson.FindText(json, "image");
            _fields = ArticleJson.Find(json, "fields") is { } fields ? ReadFields(fields) : new ArticleFields();
            _paragraphs = global::System.Array.AsReadOnly(
                ArticleJson.ReadList(ArticleJson.Get(json, "paragraphs"), range => ArticleJson.ReadRange(range, length)));

            global::System.Text.Json.JsonElement mentions = ArticleJson.Get(json, "mentions");
            var known = new global::System.Collections.Generic.Dictionary<string, Actor>();
            _actors = global::System.Array.AsReadOnly(ArticleJson.ReadList(mentions, actor => Actor.Read(actor, known, Id)));
            _ownMentions = global::System.Linq.Enumerable.ToLookup(
                global::System.Linq.Enumerable.SelectMany(
                    mentions.EnumerateArray(),
                    actor => ArticleJson.FindRanges(actor, "mentionRanges", length),
                    static (actor, range) => (Id: Actor.ReadId(actor), Range: range)),
                static mention => mention.Id,
                static mention => mention.Range);
            _quotes = new QuotesOf(
                this,
                ArticleJson.ReadList(ArticleJson.Get(json, "hasPart"), quote => Quote.Read(quote, length, known, Id)));
            foreach (Actor actor in known.Values)
            {
                actor.SetArticle(this);
            }
        }

        internal void Write(global::System.Text.Json.Utf8JsonWriter writer) =>
            Write(writer, ArticleJson.Escape(SourceFile), withText: true);

        internal void Write(global::System.Text.Json.Utf8JsonWriter writer, string uri, bool withText)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "NewsArticle");
            writer.WriteString("uri", uri);
            writer.WriteString("identifier", Id);
            writer.WriteString("headline", Headline);
            ArticleJson.WriteText(writer, "byline", Byline);
            WriteAuthors(writer);
            Dateline?.WriteMembers(writer);
            WriteMetadata(writer);
            ArticleJson.WriteRanges(writer, "paragraphs", Paragraphs);
            var mentioned = new global::System.Collections.Generic.HashSet<string>(
                global::System.Linq.Enumerable.Select(Actors, static actor => actor.Id));
            writer.WriteStartArray("hasPart");
            foreach (Quote quote in Quotes)
            {
                quote.Write(writer, mentioned);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("mentions");
            foreach (Actor actor in Actors)
            {
                // An actor may be there twice; the first one has the places of both.
                actor.Write(writer, mentioned.Remove(actor.Id) ? actor.FindMentions(this) : global::System.Array.Empty<TextRange>());
            }

            writer.WriteEndArray();
            ArticleJson.WriteText(writer, "text", withText ? Text : null);
            writer.WriteEndObject();
        }

        private void WriteAuthors(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (Authors.Count == 0)
            {
                return;
            }

            writer.WriteStartArray("author");
            foreach (string author in Authors)
            {
                writer.WriteStartObject();
                writer.WriteString("name", author);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        // What the article says of itself.
        private void WriteMetadata(global::System.Text.Json.Utf8JsonWriter writer)
        {
            ArticleJson.WriteText(writer, "dateModified", Updated?.ToText());
            if (Updated is not null)
            {
                writer.WritePropertyName("updated");
                Updated.Write(writer);
            }

            ArticleJson.WriteText(writer, "creativeWorkStatus", IsDraft ? "Draft" : null);
            ArticleJson.WriteText(writer, "description", Summary);
            ArticleJson.WriteTextsIfAny(writer, "keywords", Tags);
            ArticleJson.WriteText(writer, "slug", Slug);
            ArticleJson.WriteText(writer, "inLanguage", Language);
            ArticleJson.WriteText(writer, "image", Image);
            ArticleInternals.FieldJson.WriteIfAny(writer, "fields", Fields);
        }
    }
#endif
}
