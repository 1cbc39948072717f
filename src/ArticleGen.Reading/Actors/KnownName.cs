namespace ArticleGen.Reading.Actors;

/// <summary>A name of the passage and whom it means.</summary>
/// <param name="From">The first token of the name itself.</param>
/// <param name="To">The token after the last one of the name.</param>
/// <param name="DescribedFrom">The first token of the description that the name is in apposition to, or -1.</param>
/// <param name="Entity">Whom it means.</param>
internal readonly record struct KnownName(int From, int To, int DescribedFrom, Entity Entity);
