#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>
    /// What knows the markup of a text. Only code that knows this interface sees it, so completion on an article does not offer it.
    /// </summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal interface IMarkupSource
    {
        /// <summary>What of the text is markup.</summary>
        ArticleMarkup Markup { get; }
    }
}
