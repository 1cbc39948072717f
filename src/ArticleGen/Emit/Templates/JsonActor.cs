#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Actor : ArticleInternals.IJsonActor
    {
        global::System.Collections.Generic.IReadOnlyList<string> ArticleInternals.IJsonActor.ArticleIds => _articleIds;

        void ArticleInternals.IJsonActor.SetArticle(Article article) => _articles = global::System.Array.AsReadOnly(new[] { article });

        global::System.Collections.Generic.IReadOnlyList<TextRange> ArticleInternals.IJsonActor.FindMentions(Article article)
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
    }
#endif
}
