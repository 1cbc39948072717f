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
            _properties.Add(ActorKey.From(actor.Actor), actor.Property);
        }
    }

    /// <summary>The articles in the order of their files.</summary>
    internal ValueList<NamedFile> Articles { get; }

    /// <summary>The named actors, people first, in the order of their names.</summary>
    internal ValueList<NamedActor> Actors { get; }

    /// <summary>Whether every named actor has its property: there may be too many for a class.</summary>
    internal bool HasActorProperties => Actors.Count <= PropertyLimit.Most;

    /// <summary>Lists what is in the articles, whatever order they come in.</summary>
    internal static Catalogue Create(IReadOnlyList<ArticleSummary> summaries, CancellationToken cancel)
    {
        IReadOnlyList<ArticleSummary> ordered = FileOrder.Of(summaries, static summary => summary.Item.Key);
        ValueList<NamedFile> articles = ArticleNames.Assign(ordered.Select(static summary => summary.Item).ToList());
        ActorMerger merger = new();
        for (int i = 0; i < articles.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            merger.Add(articles[i], ordered[i].Actors);
        }

        return new(WithRanks(articles, ordered), merger.Named(cancel));
    }

    // By date, those without one last; what is of one date stays in the order of the files.
    private static ValueList<NamedFile> WithRanks(ValueList<NamedFile> articles, IReadOnlyList<ArticleSummary> summaries)
    {
        int[] ranks = new int[articles.Count];
        int rank = 0;
        foreach (int number in Enumerable.Range(0, articles.Count).OrderBy(number => summaries[number].Date ?? DateTime.MaxValue))
        {
            ranks[number] = rank++;
        }

        return articles.Select((article, number) => article with { DateRank = ranks[number] }).ToValueList();
    }

    /// <summary>The names of an article's file.</summary>
    internal NamedFile File(ArticleModel article) => _byKey[article.Item.Key];

    /// <summary>The name of an actor's property; null for actors that have no name themselves.</summary>
    internal string? PropertyOf(ActorModel actor) =>
        actor.IsNamed && _properties.TryGetValue(ActorKey.From(actor), out string? property) ? property : null;

    /// <inheritdoc/>
    public bool Equals(Catalogue? other) => other is not null && Articles.Equals(other.Articles) && Actors.Equals(other.Actors);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Catalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => Articles.GetHashCode();
}
