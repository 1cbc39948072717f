namespace ArticleGen.Model;

/// <summary>An actor with a name, put together from all articles that mention it.</summary>
/// <param name="Actor">Name, kind, and all roles and aliases.</param>
/// <param name="Id">The actor's id. It differs from all others.</param>
/// <param name="Property">The actor's property in Actors.</param>
/// <param name="HasProperty">Whether the property exists. Some projects ask for few, and others for too many.</param>
/// <param name="ArticleIds">The ids of the articles that mention the actor, in the order of the articles.</param>
/// <param name="OnlyArticle">The property of the article, as code writes it, if one article alone mentions the actor and has one.</param>
internal sealed record NamedActor(
    ActorModel Actor,
    string Id,
    string Property,
    bool HasProperty,
    ValueList<string> ArticleIds,
    string? OnlyArticle)
{
    /// <summary>The number of the shard the actor is in.</summary>
    internal int Shard { get; } = StableHash.Shard(Property);
}
