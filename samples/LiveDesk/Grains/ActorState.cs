namespace LiveDesk.Grains;

/// <summary>What is stored of an actor.</summary>
[GenerateSerializer]
[Alias("LiveDesk.ActorState")]
public sealed record ActorState
{
    /// <summary>What the actor says, an entry for each article, sorted by their ids in ordinal order.</summary>
    [Id(0)]
    public ArticleQuotes[] Articles { get; init; } = [];
}
