using LiveDesk.Reading;

namespace LiveDesk.Grains;

/// <summary>What one actor says in one article, with the revision that says so.</summary>
/// <param name="ArticleId">The id of the article.</param>
/// <param name="Revision">The article's revision.</param>
/// <param name="Quotes">The quotes, or null if the article had some once and has none now.</param>
[GenerateSerializer]
[Alias("LiveDesk.ArticleQuotes")]
public sealed record ArticleQuotes(
    [property: Id(0)] string ArticleId,
    [property: Id(1)] long Revision,
    [property: Id(2)] ActorQuotes? Quotes);
