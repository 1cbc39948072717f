#nullable enable

namespace Placeholder
{
    /// <summary>
    /// Everybody the articles name. Actors without a name have no property here: they are among
    /// <see cref="global::Placeholder.Article.Actors"/> of their article, and at the end of <see cref="All"/>.
    /// </summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public static partial class Actors
    {
        /// <summary>
        /// All actors: people, organizations and places by name, then those without a name in the order of their articles.
        /// </summary>
        /// <remarks>To find those without a name, all articles are made.</remarks>
        public static global::System.Collections.Generic.IReadOnlyList<global::Placeholder.Actor> All =>
            ArticleInternals.ThisProject.Instance.Actors;

        /// <summary>
        /// The actor with this name or, where nobody has that name, with this alias, in whatever case it is written. Null when nobody goes
        /// by it, or more than one. Actors without a name are never found.
        /// </summary>
        public static global::Placeholder.Actor? Find(string nameOrAlias) => ArticleInternals.ThisProject.Instance.FindActor(nameOrAlias);

        /// <summary>The actor with this id, in whatever case it is written, or null when there is none.</summary>
        /// <remarks>To find an actor without a name, its article is made.</remarks>
        public static global::Placeholder.Actor? FindById(string id) => ArticleInternals.ThisProject.Instance.FindActorById(id);
    }
}
