#nullable enable

namespace Placeholder
{
#if JSON
    public sealed partial record Quote : ArticleInternals.IJsonQuote
    {
        Article? ArticleInternals.IJsonQuote.Article => _article;

        string? ArticleInternals.IJsonQuote.Unmarked => Unmarked;
    }
#endif
}
