#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Finds the actors of a project.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ActorIndex
    {
        private readonly ArticleProject _project;
        private global::System.Collections.Generic.IReadOnlyList<Actor>? _all;
        private global::System.Collections.Generic.Dictionary<string, Actor?>? _byName;
        private global::System.Collections.Generic.Dictionary<string, Actor>? _byId;

        internal ActorIndex(ArticleProject project) => _project = project;

        internal global::System.Collections.Generic.IReadOnlyList<Actor> All => _all ?? Once.Set(ref _all, ReadAll());

        internal Actor? Find(string name) =>
            (_byName ?? Once.Set(ref _byName, FindNames())).TryGetValue(name, out Actor? actor) ? actor : null;

        internal Actor? FindById(string id) =>
            (_byId ?? Once.Set(ref _byId, ReadIds())).TryGetValue(id, out Actor? actor) ? actor : FindUnnamed(id);

        private global::System.Collections.Generic.IReadOnlyList<Actor> ReadAll()
        {
            global::System.Collections.Generic.List<Actor> actors = ReadNamed();
            foreach (Article article in _project.Articles)
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

        private global::System.Collections.Generic.List<Actor> ReadNamed()
        {
            var reader = new PackedReader(_project.ReadActorIndex(), 0);
            int count = reader.ReadNumber();
            var actors = new global::System.Collections.Generic.List<Actor>(count);
            for (int i = 0; i < count; i++)
            {
                actors.Add(_project.FindActors(reader.ReadNumber())[reader.ReadNumber()]);
            }

            return actors;
        }

        private global::System.Collections.Generic.Dictionary<string, Actor> ReadIds() =>
            global::System.Linq.Enumerable.ToDictionary(
                ReadNamed(),
                static actor => actor.Id,
                global::System.StringComparer.OrdinalIgnoreCase);

        // Its id begins with that of its article.
        private Actor? FindUnnamed(string id)
        {
            int slash = id.LastIndexOf('/');
            Article? article = slash < 0 ? null : _project.FindArticle(id.Substring(0, slash));
            return article is null ? null : global::System.Linq.Enumerable.FirstOrDefault(
                article.Actors,
                actor => string.Equals(actor.Id, id, global::System.StringComparison.OrdinalIgnoreCase));
        }

        // Null stands for what more than one goes by.
        private global::System.Collections.Generic.Dictionary<string, Actor?> FindNames()
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
    }
}
