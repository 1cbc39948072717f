#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Tells whether two actors have the same values. Actors are equal already where they are one and the same.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ActorComparer : global::System.Collections.Generic.IEqualityComparer<Actor>
    {
        internal static readonly ActorComparer Instance = new ActorComparer();

        public bool Equals(Actor? one, Actor? other) =>
            ReferenceEquals(one, other)
            || (one is not null
                && other is not null
                && one.Id == other.Id
                && one.Name == other.Name
                && one.Kind == other.Kind
                && global::System.Linq.Enumerable.SequenceEqual(one.Roles, other.Roles)
                && global::System.Linq.Enumerable.SequenceEqual(one.Aliases, other.Aliases)
                && global::System.Linq.Enumerable.SequenceEqual(one.Pronouns, other.Pronouns));

        public int GetHashCode(Actor actor) => actor.GetHashCode();
    }
}
