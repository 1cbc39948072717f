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

        /// <summary>
        /// The actor with this name or, where nobody has that name, with this alias, in whatever case it is written. Null when nobody goes
        /// by it, or more than one. Only those are looked for who have a name.
        /// </summary>
        public static Actor? Find(string nameOrAlias) => Actor.AllActors.Find(nameOrAlias);
    }

    public sealed partial record Actor
    {
        internal static class AllActors
        {
            private static global::System.Collections.Generic.Dictionary<string, Actor?>? _byName;

            internal static global::System.Collections.Generic.IReadOnlyList<Actor> Read()
            {
                global::System.Collections.Generic.List<Actor> actors = ReadNamed();
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

            internal static Actor? Find(string name) =>
                (_byName ?? Article.Once(ref _byName, FindNames())).TryGetValue(name, out Actor? actor) ? actor : null;

            private static global::System.Collections.Generic.List<Actor> ReadNamed()
            {
                var reader = new Article.PackedReader(Data(), 0);
                int count = reader.Number();
                var actors = new global::System.Collections.Generic.List<Actor>(count);
                for (int i = 0; i < count; i++)
                {
                    actors.Add(ShardOf(reader.Number())[reader.Number()]);
                }

                return actors;
            }

            // Null stands for what more than one goes by.
            private static global::System.Collections.Generic.Dictionary<string, Actor?> FindNames()
            {
                var names = new global::System.Collections.Generic.Dictionary<string, Actor?>(
                    global::System.StringComparer.OrdinalIgnoreCase);
                var aliases = new global::System.Collections.Generic.Dictionary<string, Actor?>(names.Comparer);
                foreach (Actor actor in ReadNamed())
                {
                    Add(names, actor.Name, actor);
                    foreach (string alias in actor.Aliases)
                    {
                        Add(aliases, alias, actor);
                    }
                }

                foreach (global::System.Collections.Generic.KeyValuePair<string, Actor?> alias in aliases)
                {
                    if (!names.ContainsKey(alias.Key))
                    {
                        names.Add(alias.Key, alias.Value);
                    }
                }

                return names;
            }

            private static void Add(global::System.Collections.Generic.Dictionary<string, Actor?> known, string name, Actor actor) =>
                known[name] = known.TryGetValue(name, out Actor? other) && !ReferenceEquals(other, actor) ? null : actor;

#if SAMPLE_DATA
            private static string Data() => "A";
#endif
        }

#if SAMPLE_SHARDS
        internal static Shard ShardOf(int number) => throw new global::System.ArgumentOutOfRangeException("number");
#endif
    }
}
