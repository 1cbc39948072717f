namespace LiveDesk.Reading;

/// <summary>Words of an actor in one article.</summary>
/// <param name="Start">Where they stand in the text of the article: UTF-16 code units before them.</param>
/// <param name="Kind">Direct, Mixed or Indirect.</param>
/// <param name="Words">The words, without markup.</param>
[GenerateSerializer]
[Alias("LiveDesk.ActorQuote")]
public sealed record ActorQuote([property: Id(0)] int Start, [property: Id(1)] string Kind, [property: Id(2)] string Words);
