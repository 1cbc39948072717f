namespace ArticleGen.Model;

/// <summary>All articles and all named actors of a project, each with the name it has in the generated code.</summary>
internal sealed class Catalogue : IEquatable<Catalogue>
{
    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<ActorKey, string> _properties;

    // Of each article, when somebody has asked. Any thread may set one, and every thread would set the same.
    private readonly KnownProperties?[] _propertiesOfActors;

    /// <summary>A catalogue of articles and actors.</summary>
    /// <param name="articles">The articles in the order of their files.</param>
    /// <param name="actors">The named actors in their order.</param>
    /// <param name="before">The catalogue before an edit: what is the same in this one is taken from there. Null for none.</param>
    internal Catalogue(ValueList<NamedFile> articles, ValueList<NamedActor> actors, Catalogue? before)
    {
        Articles = articles;
        Actors = actors;
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

    /// <summary>Whether every named actor has its property: there may be too many for a class.</summary>
    internal bool HasActorProperties => Actors.Count <= PropertyLimit.Most;

    /// <summary>Lists what is in the articles, whatever order they come in.</summary>
    internal static Catalogue Create(IReadOnlyList<ArticleSummary> summaries, CancellationToken cancel) =>
        new CatalogueMaker().Make(summaries, cancel);

    /// <summary>The names of an article's file.</summary>
    internal NamedFile File(ArticleModel article) => Articles[_byKey[article.Item.Key]];

    /// <summary>The name of an actor's property; null for actors that have no name themselves.</summary>
    internal string? PropertyOf(ActorModel actor) =>
        actor.IsNamed && _properties.TryGetValue(ActorKey.From(actor), out string? property) ? property : null;

    /// <summary>The names of the properties of an article's actors, the same object each time; null for actors without a name.</summary>
    internal ValueList<string?> PropertiesOf(ArticleModel article)
    {
        int place = _byKey[article.Item.Key];
        if (_propertiesOfActors[place] is not { } known || !ReferenceEquals(known.Actors, article.Actors))
        {
            _propertiesOfActors[place] = known = new(article.Actors, article.Actors.Select(PropertyOf).ToValueList());
        }

        return known.Properties;
    }

    /// <inheritdoc/>
    public bool Equals(Catalogue? other) => other is not null && Articles.Equals(other.Articles) && Actors.Equals(other.Actors);

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

    private static Dictionary<ActorKey, string> IndexActors(ValueList<NamedActor> actors)
    {
        Dictionary<ActorKey, string> properties = new(actors.Count);
        for (int i = 0; i < actors.Count; i++)
        {
            properties.Add(ActorKey.From(actors[i].Actor), actors[i].Property);
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
            if (before._properties.TryGetValue(ActorKey.From(actor.Actor), out string? property) && property != actor.Property)
            {
                ids.UnionWith(actor.ArticleIds);
            }
        }

        return ids;
    }

    /// <summary>The properties of the actors in a list.</summary>
    private sealed record KnownProperties(ValueList<ActorModel> Actors, ValueList<string?> Properties);
}
