#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>
    /// What a quote does for its article. Only code that knows this interface sees it: completion offers it on no quote.
    /// </summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal interface IArticlePart
    {
        /// <summary>The quote, or a copy of it, whose article is this one.</summary>
        Quote In(Article article);
    }
}
