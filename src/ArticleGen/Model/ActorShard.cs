namespace ArticleGen.Model;

/// <summary>The named actors that share one generated file.</summary>
/// <param name="Number">0 to <see cref="Shard.Count"/> - 1.</param>
/// <param name="Actors">The actors, in the order of their properties: the generated code searches them.</param>
internal sealed record ActorShard(int Number, ValueList<NamedActor> Actors);

/// <summary>Where a named actor is to be found: the number of its shard, and its place in it.</summary>
internal readonly record struct ActorPlace(int Shard, int Slot);
