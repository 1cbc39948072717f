namespace ArticleGen.Model;

/// <summary>The named actors, dealt out to the generated files.</summary>
/// <param name="Shards">All shards, so that each keeps its place in the pipeline.</param>
/// <param name="Places">Where each actor is to be found, in the order of all actors.</param>
internal sealed record DealtActors(ValueList<ActorShard> Shards, ValueList<ActorPlace> Places)
{
    /// <summary>Deals the actors out by their properties.</summary>
    internal static DealtActors Deal(ValueList<NamedActor> actors)
    {
        List<int>[] dealt = new List<int>[Shard.Count];
        for (int i = 0; i < dealt.Length; i++)
        {
            dealt[i] = [];
        }

        for (int i = 0; i < actors.Count; i++)
        {
            dealt[actors[i].Shard].Add(i);
        }

        ActorPlace[] places = new ActorPlace[actors.Count];
        ActorShard[] shards = new ActorShard[Shard.Count];
        for (int number = 0; number < shards.Length; number++)
        {
            dealt[number].Sort((one, other) => string.CompareOrdinal(actors[one].Property, actors[other].Property));
            for (int slot = 0; slot < dealt[number].Count; slot++)
            {
                places[dealt[number][slot]] = new(number, slot);
            }

            shards[number] = new(number, dealt[number].Select(actor => actors[actor]).ToValueList());
        }

        return new(shards.ToValueList(), places.ToValueList());
    }
}
