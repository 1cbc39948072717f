#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>What JSON has of an actor besides its properties. Only code that knows this interface sees it.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal interface IJsonActor
    {
        /// <summary>The ids of the articles, also of those that the project does not have.</summary>
        global::System.Collections.Generic.IReadOnlyList<string> ArticleIds { get; }

        /// <summary>Where an article names or describes the actor.</summary>
        global::System.Collections.Generic.IReadOnlyList<TextRange> FindMentions(Article article);

        /// <summary>Puts the actor into the article that was read with it.</summary>
        void SetArticle(Article article);
    }
#endif
}
