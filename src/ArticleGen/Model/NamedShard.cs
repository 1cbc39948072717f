using ArticleGen.Fields;

namespace ArticleGen.Model;

/// <summary>A shard with all the names its generated file needs, and no others.</summary>
internal sealed record NamedShard(int Number, ValueList<NamedArticle> Articles)
{
    /// <summary>Gives the articles of a shard their names.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="catalogue">All names.</param>
    /// <param name="declaredKeys">The keys of the fields that the project declares; null where they are inferred.</param>
    internal static NamedShard From(Shard shard, Catalogue catalogue, ValueList<string>? declaredKeys)
    {
        HashSet<string>? keys = declaredKeys is null ? null : new(declaredKeys, StringComparer.Ordinal);
        return new(shard.Number, shard.Articles.Select(article => NamedArticle.From(article, catalogue, keys)).ToValueList());
    }
}

/// <summary>An article with the names it and its actors have in the generated code.</summary>
/// <param name="Article">The article.</param>
/// <param name="Id">Its id.</param>
/// <param name="Class">The class in Articles that holds its property: "Sport.Football", or "" for Articles itself.</param>
/// <param name="Property">Its property there.</param>
/// <param name="HasProperty">Whether that is there.</param>
/// <param name="ActorProperties">The properties of its actors; null for the actors that have no name.</param>
/// <param name="Fields">Its fields: those that the project declares, or all keys that are its own where it declares none.</param>
internal sealed record NamedArticle(
    ArticleModel Article,
    string Id,
    string Class,
    string Property,
    bool HasProperty,
    ValueList<ActorPropertyName?> ActorProperties,
    ValueList<FieldEntry> Fields)
{
    internal static NamedArticle From(ArticleModel article, Catalogue catalogue, HashSet<string>? declaredKeys)
    {
        NamedFile file = catalogue.File(article);
        ValueList<FieldEntry> fields = article.Fields.Count == 0 ? article.Fields
            : article.Fields.Where(field => declaredKeys?.Contains(field.Key) ?? !field.IsWellKnown).ToValueList();
        return new(
            article, file.Id, file.Class, file.Property, file.HasProperty, catalogue.FindProperties(article), fields);
    }
}
