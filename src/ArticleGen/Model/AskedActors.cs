namespace ArticleGen.Model;

/// <summary>Which actors the project asks properties for: a value of the generator's pipeline, which are classes.</summary>
/// <param name="Properties">The actors.</param>
internal sealed record AskedActors(ActorProperties Properties);
