#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Article
    {
        internal Article(ArticleInternals.ArticleParser json)
            : this(json.Id, json.Text, json.ReadMarkup())
        {
            Headline = json.GetText("headline");
            SourceFile = ArticleInternals.JsonReading.Unescape(json.GetText("uri"));
            Byline = json.FindText("byline");
            _authors = json.ReadAuthors();
            _dateline = json.FindDateline();
            Updated = json.FindUpdated();
            IsDraft = json.FindText("creativeWorkStatus") == "Draft";
            Summary = json.FindText("description");
            _tags = json.FindTexts("keywords");
            Slug = json.FindText("slug");
            Language = json.FindText("inLanguage");
            Image = json.FindText("image");
            _fields = json.Find("fields") is { } fields ? ArticleInternals.FieldsParser.Read(fields) : new ArticleFields();
            _paragraphs = json.ReadParagraphs();
            _actors = json.Actors;
            _ownMentions = json.ReadMentions();
            _quotes = new ArticleInternals.ArticleQuotes(this, json.ReadAttributions());
            json.SetArticle(this);
        }

        /// <summary>
        /// The article as a NewsArticle of schema.org, in JSON-LD on one line, for a script element of the type application/ld+json: no
        /// character in it can end that element. The text itself is not in it.
        /// </summary>
        /// <param name="url">The address of the article's page, if it is known. What follows a '#' in it is left out.</param>
        public string ToJsonLd(string? url = null) => ArticleInternals.LinkedData.Write(this, url);
    }
#endif
}
