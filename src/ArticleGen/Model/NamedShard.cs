namespace ArticleGen.Model;

/// <summary>A shard with all the names its generated file needs, and no others.</summary>
internal sealed record NamedShard(int Number, ValueList<NamedArticle> Articles)
{
    internal static NamedShard From(Shard shard, Catalogue catalogue) =>
        new(shard.Number, shard.Articles.Select(article => NamedArticle.From(article, catalogue)).ToValueList());
}

/// <summary>An article with the names it and its actors have in the generated code.</summary>
/// <param name="Article">The article.</param>
/// <param name="Id">Its id.</param>
/// <param name="Class">The class in Articles that holds its property: "Sport.Football", or "" for Articles itself.</param>
/// <param name="Property">Its property there.</param>
/// <param name="HasProperty">Whether that is there.</param>
/// <param name="ActorProperties">The names of its actors' properties in Actors; null for the actors that have no name.</param>
/// <param name="HasActorProperties">Whether these are all there.</param>
internal sealed record NamedArticle(
    ArticleModel Article,
    string Id,
    string Class,
    string Property,
    bool HasProperty,
    ValueList<string?> ActorProperties,
    bool HasActorProperties)
{
    internal static NamedArticle From(ArticleModel article, Catalogue catalogue)
    {
        NamedFile file = catalogue.File(article);
        ValueList<string?> actors = article.Actors.Select(catalogue.PropertyOf).ToValueList();
        return new(article, file.Id, file.Class, file.Property, file.HasProperty, actors, catalogue.HasActorProperties);
    }
}
