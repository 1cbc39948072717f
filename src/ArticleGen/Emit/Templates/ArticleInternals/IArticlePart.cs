#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>
    /// What a quote does for its article. Only code that knows this interface sees it, so completion on a quote does not offer it.
    /// </summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal interface IArticlePart
    {
        /// <summary>The quote, or a copy of it, whose article is this one.</summary>
        Quote CopyInto(Article article);
    }
}
