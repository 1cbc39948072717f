namespace ArticleGen.Model;

/// <summary>All articles and all named actors of a project, each with the name it has in the generated code.</summary>
internal sealed class Catalogue : IEquatable<Catalogue>
{
    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<ActorKey, ActorPropertyName> _properties;

    // Of each article, when somebody has asked. Any thread may set one, and every thread would set the same.
    private readonly KnownProperties?[] _propertiesOfActors;

    /// <summary>A catalogue of articles and actors.</summary>
    /// <param name="articles">The articles in the order of their files.</param>
    /// <param name="actors">The named actors in their order.</param>
    /// <param name="actorProperties">Which actors the project asks properties for.</param>
    /// <param name="askingActors">How many actors these are.</param>
    /// <param name="before">The catalogue before an edit: what is the same in this one is taken from there. Null for none.</param>
    internal Catalogue(
        ValueList<NamedFile> articles,
        ValueList<NamedActor> actors,
        ActorProperties actorProperties,
        int askingActors,
        Catalogue? before)
    {
        Articles = articles;
        Actors = actors;
        ActorProperties = actorProperties;
        AskingActors = askingActors;
        _byKey = ReferenceEquals(articles, before?.Articles) ? before!._byKey : IndexArticles(articles);
        _properties = IndexActors(actors);
        _propertiesOfActors = new KnownProperties?[articles.Count];
        if (before is not null)
        {
            HashSet<string> changed = FindArticlesOfChangedProperties(before);
            for (int i = 0; i < articles.Count; i++)
            {
                if (before._byKey.TryGetValue(articles[i].Key, out int old) && !changed.Contains(articles[i].Id))
                {
                    _propertiesOfActors[i] = before._propertiesOfActors[old];
                }
            }
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
    /// <param name="properties">Which actors have properties.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static Catalogue Create(
        IReadOnlyList<ArticleSummary> summaries,
        ActorProperties properties,
        CancellationToken cancel) => new CatalogueMaker().Make(summaries, properties, cancel);

    /// <summary>The names of an article's file.</summary>
    internal NamedFile File(ArticleModel article) => Articles[_byKey[article.Item.Key]];

    /// <summary>The property of an actor of an article; null for an actor without a name.</summary>
    internal ActorPropertyName? FindProperty(ActorModel actor) =>
        actor.IsNamed && _properties.TryGetValue(ActorKey.From(actor), out ActorPropertyName? property) ? property : null;

    /// <summary>The properties of an article's actors, the same object each time; null for actors without a name.</summary>
    internal ValueList<ActorPropertyName?> FindProperties(ArticleModel article)
    {
        int place = _byKey[article.Item.Key];
        if (_propertiesOfActors[place] is not { } known || !ReferenceEquals(known.Actors, article.Actors))
        {
            _propertiesOfActors[place] = known = new(article.Actors, article.Actors.Select(FindProperty).ToValueList());
        }

        return known.Properties;
    }

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

    private static Dictionary<string, int> IndexArticles(ValueList<NamedFile> articles)
    {
        Dictionary<string, int> byKey = new(articles.Count, StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++)
        {
            byKey.Add(articles[i].Key, i);
        }

        return byKey;
    }

    private static Dictionary<ActorKey, ActorPropertyName> IndexActors(ValueList<NamedActor> actors)
    {
        Dictionary<ActorKey, ActorPropertyName> properties = new(actors.Count);
        for (int i = 0; i < actors.Count; i++)
        {
            properties.Add(ActorKey.From(actors[i].Actor), new(actors[i].Property, actors[i].HasProperty));
        }

        return properties;
    }

    // The ids of the articles that mention an actor who was there before, and has another property now.
    private HashSet<string> FindArticlesOfChangedProperties(Catalogue before)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < Actors.Count; i++)
        {
            NamedActor actor = Actors[i];
            if (before._properties.TryGetValue(ActorKey.From(actor.Actor), out ActorPropertyName? property)
                && property != new ActorPropertyName(actor.Property, actor.HasProperty))
            {
                ids.UnionWith(actor.ArticleIds);
            }
        }

        return ids;
    }

    /// <summary>The properties of the actors in a list.</summary>
    private sealed record KnownProperties(ValueList<ActorModel> Actors, ValueList<ActorPropertyName?> Properties);
}
