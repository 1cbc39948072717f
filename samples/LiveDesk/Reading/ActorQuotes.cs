namespace LiveDesk.Reading;

/// <summary>All that one actor says in one article.</summary>
/// <param name="Name">The name that the article gives the actor.</param>
/// <param name="Quotes">The quotes, in the order of the article.</param>
[GenerateSerializer]
[Alias("LiveDesk.ActorQuotes")]
public sealed record ActorQuotes([property: Id(0)] string Name, [property: Id(1)] ActorQuote[] Quotes);
