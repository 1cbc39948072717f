namespace ArticleGen.Naming;

/// <summary>The ids of actors: their names in small letters, with hyphens between the words.</summary>
internal static class ActorIds
{
    /// <summary>The id of an actor whose name has neither letter nor digit.</summary>
    private const string Nameless = "actor";

    /// <summary>
    /// Gives each actor an id of its own. The first of those that want the same id keeps it. Another one adds its kind, which stays the
    /// same whoever else comes, or a number if it is of the same kind.
    /// </summary>
    /// <param name="actors">The actors, each with the id that its name gives: see <see cref="From"/>.</param>
    internal static string[] Assign(IReadOnlyList<(ActorKind Kind, string WantedId)> actors)
    {
        string[] ids = new string[actors.Count];
        UniqueNames taken = new();
        Dictionary<string, ActorKind> owners = new(StringComparer.OrdinalIgnoreCase);

        // First come all that can keep theirs, so that none gets what another one's name gives.
        for (int i = 0; i < ids.Length; i++)
        {
            string wanted = actors[i].WantedId;
            if (taken.TryTake(wanted))
            {
                ids[i] = wanted;
                owners.Add(wanted, actors[i].Kind);
            }
            else
            {
                ids[i] = "";
            }
        }

        for (int i = 0; i < ids.Length; i++)
        {
            if (ids[i].Length == 0)
            {
                ids[i] = Take(actors[i], owners, taken);
            }
        }

        return ids;
    }

    /// <summary>The id that a name gives: "Sergei Lavrov" is sergei-lavrov, "O'Brien" is obrien.</summary>
    internal static string From(string name)
    {
        string id = string.Join("-", Identifiers.Words(name)).ToLowerInvariant();
        return id.Length == 0 ? Nameless : id;
    }

    /// <summary>
    /// Whether the generated code makes the same id from the name. Which characters are letters depends on the framework, except in ASCII.
    /// </summary>
    internal static bool IsMadeOf(string id, string name) => id == From(name) && id != Nameless && name.All(static c => c < 128);

    private static string Take((ActorKind Kind, string WantedId) actor, Dictionary<string, ActorKind> owners, UniqueNames taken)
    {
        string id = actor.WantedId;
        if (owners[id] == actor.Kind)
        {
            return taken.TakeNumbered(id, "-");
        }

        string withKind = id + "-" + actor.Kind.ToString().ToLowerInvariant();
        return taken.TryTake(withKind) ? withKind : taken.TakeNumbered(withKind, "-");
    }
}
