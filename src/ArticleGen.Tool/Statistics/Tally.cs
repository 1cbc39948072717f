namespace ArticleGen.Tool.Statistics;

/// <summary>How often something is there.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Quotes">The quotes that have it.</param>
/// <param name="Articles">The articles that have it.</param>
internal readonly record struct Tally(string Name, int Quotes, int Articles);
