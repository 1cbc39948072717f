namespace ArticleGen.Model;

/// <summary>All articles and all named actors of a project, each with the name it has in the generated code.</summary>
internal sealed class Catalogue : IEquatable<Catalogue>
{
    private readonly Dictionary<string, NamedFile> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorKey, string> _properties = [];

    private Catalogue(ValueList<NamedFile> articles, ValueList<NamedActor> actors)
    {
        Articles = articles;
        Actors = actors;
        foreach (NamedFile article in articles)
        {
            _byKey.Add(article.Key, article);
        }

        foreach (NamedActor actor in actors)
        {
            _properties.Add(ActorKey.Of(actor.Actor), actor.Property);
        }
    }

    /// <summary>The articles in the order of their files.</summary>
    internal ValueList<NamedFile> Articles { get; }

    /// <summary>The named actors, people first, in the order of their names.</summary>
    internal ValueList<NamedActor> Actors { get; }

    /// <summary>Lists what is in the articles, whatever order they come in.</summary>
    internal static Catalogue Of(IReadOnlyList<ArticleSummary> summaries)
    {
        ValueList<NamedFile> articles = ArticleNames.Assign(summaries.Select(static summary => (summary.Item.Key, summary.Item.SourceFile, summary.Item.Name)));
        Dictionary<string, ArticleSummary> byKey = new(StringComparer.Ordinal);
        foreach (ArticleSummary summary in summaries)
        {
            // A file that is listed twice counts once.
            if (!byKey.ContainsKey(summary.Item.Key))
            {
                byKey.Add(summary.Item.Key, summary);
            }
        }

        ActorMerger merger = new();
        foreach (NamedFile article in articles)
        {
            merger.Add(article.Id, byKey[article.Key].Actors);
        }

        return new(articles, merger.Named());
    }

    /// <summary>The names of an article's file.</summary>
    internal NamedFile File(ArticleModel article) => _byKey[article.Item.Key];

    /// <summary>The property of an actor; null for actors without a name, which have none.</summary>
    internal string? PropertyOf(ActorModel actor) => actor.IsNamed && _properties.TryGetValue(ActorKey.Of(actor), out string? property) ? property : null;

    /// <inheritdoc/>
    public bool Equals(Catalogue? other) => other is not null && Articles.Equals(other.Articles) && Actors.Equals(other.Actors);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Catalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => Articles.GetHashCode();
}
