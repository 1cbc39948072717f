namespace ArticleGen.Model;

/// <summary>The named actors that share one generated file.</summary>
/// <param name="Number">0 to <see cref="Shard.Count"/> - 1.</param>
/// <param name="Actors">The actors, in the order of their properties: the generated code searches them.</param>
internal sealed record ActorShard(int Number, ValueList<NamedActor> Actors)
{
    /// <summary>
    /// Deals the actors out by their properties. All shards are there every time, so that each keeps its place in the pipeline.
    /// </summary>
    internal static IEnumerable<ActorShard> Deal(IEnumerable<NamedActor> actors)
    {
        ILookup<int, NamedActor> byShard = actors.ToLookup(static actor => StableHash.Shard(actor.Property));
        for (int i = 0; i < Shard.Count; i++)
        {
            yield return new(i, byShard[i].OrderBy(static actor => actor.Property, StringComparer.Ordinal).ToValueList());
        }
    }

    /// <summary>Where each actor is to be found, in the order of <paramref name="actors"/>.</summary>
    /// <param name="actors">All actors.</param>
    /// <param name="shards">The same, dealt out.</param>
    internal static ValueList<ActorPlace> Places(IReadOnlyCollection<NamedActor> actors, IEnumerable<ActorShard> shards)
    {
        Dictionary<string, ActorPlace> places = new(actors.Count, StringComparer.Ordinal);
        foreach (ActorShard shard in shards)
        {
            for (int slot = 0; slot < shard.Actors.Count; slot++)
            {
                places.Add(shard.Actors[slot].Property, new(shard.Number, slot));
            }
        }

        return actors.Select(actor => places[actor.Property]).ToValueList();
    }
}

/// <summary>Where a named actor is to be found: the number of its shard, and its place in it.</summary>
internal readonly record struct ActorPlace(int Shard, int Slot);
