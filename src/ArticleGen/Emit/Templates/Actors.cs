#nullable enable

namespace Placeholder
{
    /// <summary>
    /// Everybody the articles name. An actor without a name is listed in its article, and at the end of <see cref="All"/>.
    /// </summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public static partial class Actors
    {
        private static global::System.Collections.Generic.IReadOnlyList<Actor>? _all;

        /// <summary>
        /// All actors: people, organizations and places by name, then those without a name in the order of their articles.
        /// </summary>
        public static global::System.Collections.Generic.IReadOnlyList<Actor> All => _all ?? Article.Once(ref _all, Actor.AllActors.Read());
    }

    public sealed partial record Actor
    {
        internal static class AllActors
        {
            internal static global::System.Collections.Generic.IReadOnlyList<Actor> Read()
            {
                var reader = new Article.PackedReader(Data(), 0);
                int count = reader.Number();
                var actors = new global::System.Collections.Generic.List<Actor>(count);
                for (int i = 0; i < count; i++)
                {
                    actors.Add(ShardOf(reader.Number())[reader.Number()]);
                }

                foreach (Article article in Article.ArticleIndex.Instance.All)
                {
                    foreach (Actor actor in article.Actors)
                    {
                        if (actor.Kind is ActorKind.Anonymous or ActorKind.Group)
                        {
                            actors.Add(actor);
                        }
                    }
                }

                return actors.AsReadOnly();
            }

#if SAMPLE_DATA
            private static string Data() => "A";
#endif
        }

#if SAMPLE_SHARDS
        internal static Shard ShardOf(int number) => throw new global::System.ArgumentOutOfRangeException("number");
#endif
    }
}
