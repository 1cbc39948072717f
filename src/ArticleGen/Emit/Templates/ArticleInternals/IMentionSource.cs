#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>
    /// What an article does for its actors. Only code that knows this interface sees it, so completion on an article does not offer it.
    /// </summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal interface IMentionSource
    {
        /// <summary>Where the text names or describes an actor of the project, in the order of the text.</summary>
        // No list: the runtime looks for the types of an interface as soon as there is an article.
        TextRange[] FindMentions(Actor actor);
    }
}
