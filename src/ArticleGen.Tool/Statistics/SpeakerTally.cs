using ArticleGen.Model;

namespace ArticleGen.Tool.Statistics;

/// <summary>How often somebody with a name is quoted.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Quotes">The quotes.</param>
/// <param name="Articles">The articles that have them.</param>
internal sealed record SpeakerTally(NamedActor Actor, int Quotes, int Articles);
