#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Quote : ArticleInternals.IJsonQuote
    {
        private ArticleInternals.QuoteOrigin? _origin;

        Article? ArticleInternals.IJsonQuote.Article => _article;

        string? ArticleInternals.IJsonQuote.Unmarked => Unmarked;

        string? ArticleInternals.IJsonQuote.Words => FindWords();

        ArticleInternals.QuoteOrigin? ArticleInternals.IJsonQuote.Origin
        {
            get => _origin;
            set => _origin = value;
        }
    }
#endif
}
