#nullable enable

namespace Placeholder
{
    /// <summary>
    /// Everybody the articles name. An actor without a name is listed in its article, and at the end of <see cref="All"/>.
    /// </summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public static partial class Actors
    {
        /// <summary>
        /// All actors: people, organizations and places by name, then those without a name in the order of their articles.
        /// </summary>
        public static global::System.Collections.Generic.IReadOnlyList<Actor> All => ArticleInternals.ActorIndex.All;

        /// <summary>
        /// The actor with this name or, where nobody has that name, with this alias, in whatever case it is written. Null when nobody goes
        /// by it, or more than one. Only those are looked for who have a name.
        /// </summary>
        public static Actor? Find(string nameOrAlias) => ArticleInternals.ActorIndex.Find(nameOrAlias);
    }
}
