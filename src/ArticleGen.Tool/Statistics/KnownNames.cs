using ArticleGen.Model;

namespace ArticleGen.Tool.Statistics;

/// <summary>Finds actors by a name that stands outside of the text, such as that of the agency in a dateline.</summary>
internal sealed class KnownNames
{
    // Null: several actors have this name.
    private readonly Dictionary<string, NamedActor?> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the actors of all articles. A name comes before what is only another way to call somebody.</summary>
    internal KnownNames(IReadOnlyList<NamedActor> actors)
    {
        foreach (NamedActor actor in actors)
        {
            Add(_byName, actor.Actor.Name, actor);
        }

        Dictionary<string, NamedActor?> aliases = new(StringComparer.OrdinalIgnoreCase);
        foreach (NamedActor actor in actors)
        {
            foreach (string alias in actor.Actor.Aliases)
            {
                Add(aliases, alias, actor);
            }
        }

        foreach (KeyValuePair<string, NamedActor?> alias in aliases)
        {
            _byName.TryAdd(alias.Key, alias.Value);
        }
    }

    /// <summary>The one actor of this name; null when there is none, or several.</summary>
    internal NamedActor? Find(string name) => _byName.GetValueOrDefault(name);

    private static void Add(Dictionary<string, NamedActor?> known, string name, NamedActor actor) =>
        known[name] = known.TryGetValue(name, out NamedActor? other) && other != actor ? null : actor;
}
