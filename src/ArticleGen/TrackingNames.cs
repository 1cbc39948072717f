namespace ArticleGen;

/// <summary>The names of the generator's steps, in the order in which data goes through them.</summary>
internal static class TrackingNames
{
    /// <summary>The settings of the project and the features of its target: they shape all generated files.</summary>
    internal const string EmitOptions = nameof(EmitOptions);

    /// <summary>Whether the project lists any article.</summary>
    internal const string HasArticles = nameof(HasArticles);

    /// <summary>What was read: a model of each article.</summary>
    internal const string Articles = nameof(Articles);

    /// <summary>The part of each model that the lists are made from.</summary>
    internal const string Summaries = nameof(Summaries);

    /// <summary>The part of each model that the types of fields are inferred from.</summary>
    internal const string FieldLooks = nameof(FieldLooks);

    /// <summary>The fields that the project declares.</summary>
    internal const string DeclaredFields = nameof(DeclaredFields);

    /// <summary>The fields of the project and their types.</summary>
    internal const string FieldSchema = nameof(FieldSchema);

    /// <summary>All names.</summary>
    internal const string Catalogue = nameof(Catalogue);

    /// <summary>The list of the articles.</summary>
    internal const string ArticleList = nameof(ArticleList);

    /// <summary>The named actors.</summary>
    internal const string Actors = nameof(Actors);

    /// <summary>Where each named actor is to be found.</summary>
    internal const string ActorList = nameof(ActorList);

    /// <summary>The named actors dealt out to generated files.</summary>
    internal const string ActorShards = nameof(ActorShards);

    /// <summary>The articles dealt out to generated files.</summary>
    internal const string Shards = nameof(Shards);

    /// <summary>Each shard with the names it needs.</summary>
    internal const string NamedShards = nameof(NamedShards);

    /// <summary>All of them.</summary>
    internal static readonly string[] All = [
        EmitOptions, HasArticles, Articles, Summaries, FieldLooks, DeclaredFields, FieldSchema, Catalogue, ArticleList, Actors, ActorList,
        ActorShards, Shards, NamedShards,
    ];
}
