namespace ArticleGen.Reading;

/// <summary>One step of the reading of actors: words that were taken for an actor, or that tell what it is, and why.</summary>
/// <param name="Actor">The actor's index in <see cref="ArticleReading.Actors"/>.</param>
/// <param name="Words">The words.</param>
/// <param name="Why">The reason, in words for a person.</param>
public sealed record ActorDecision(int Actor, TextRange Words, string Why)
{
    /// <summary>What the words say that the actor is; null when the step took them for a mention.</summary>
    public ActorKind? Kind { get; init; }

    /// <summary>Whom else the words could mean.</summary>
    public ValueList<string> Others { get; init; } = ValueList<string>.Empty;
}
