namespace ArticleGen.Model;

/// <summary>All articles and all named actors of a project, each with the name it has in the generated code.</summary>
internal sealed class Catalogue : IEquatable<Catalogue>
{
    private readonly Dictionary<string, NamedFile> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorKey, NamedActor> _actors = [];

    private Catalogue(ValueList<NamedFile> articles, ValueList<NamedActor> actors, ActorProperties actorProperties, int askingActors)
    {
        Articles = articles;
        Actors = actors;
        ActorProperties = actorProperties;
        AskingActors = askingActors;
        foreach (NamedFile article in articles)
        {
            _byKey.Add(article.Key, article);
        }

        foreach (NamedActor actor in actors)
        {
            _actors.Add(ActorKey.From(actor.Actor), actor);
        }
    }

    /// <summary>The articles in the order of their files.</summary>
    internal ValueList<NamedFile> Articles { get; }

    /// <summary>The named actors, people first, in the order of their names.</summary>
    internal ValueList<NamedActor> Actors { get; }

    /// <summary>Which actors the project asks properties for.</summary>
    internal ActorProperties ActorProperties { get; }

    /// <summary>How many actors these are. Not all of them have their property where there are too many.</summary>
    internal int AskingActors { get; }

    /// <summary>Lists what is in the articles, whatever order they come in.</summary>
    /// <param name="summaries">The articles.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <param name="properties">Which actors have properties, where that matters.</param>
    internal static Catalogue Create(
        IReadOnlyList<ArticleSummary> summaries,
        CancellationToken cancel,
        ActorProperties properties = ActorProperties.Frequent)
    {
        IReadOnlyList<ArticleSummary> ordered = FileOrder.Of(summaries, static summary => summary.Item.Key);
        ValueList<NamedFile> articles = ArticleNames.Assign(ordered.Select(static summary => summary.Item).ToList());
        ActorMerger merger = new();
        for (int i = 0; i < articles.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            merger.Add(articles[i], ordered[i].Actors);
        }

        return new(WithRanks(articles, ordered), merger.Named(properties, cancel), properties, merger.CountAsking(properties));
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

    /// <summary>The property of an actor of an article; null for an actor without a name.</summary>
    internal ActorPropertyName? FindProperty(ActorModel actor) =>
        actor.IsNamed && _actors.TryGetValue(ActorKey.From(actor), out NamedActor? named) ? new(named.Property, named.HasProperty) : null;

    /// <inheritdoc/>
    public bool Equals(Catalogue? other) => other is not null
        && ActorProperties == other.ActorProperties
        && AskingActors == other.AskingActors
        && Articles.Equals(other.Articles)
        && Actors.Equals(other.Actors);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Catalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => Articles.GetHashCode();
}
