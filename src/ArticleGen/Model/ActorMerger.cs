namespace ArticleGen.Model;

/// <summary>Puts the named actors of all articles together. The name as first written holds; roles, aliases and pronouns add up.</summary>
internal sealed class ActorMerger
{
    private readonly Dictionary<ActorKey, Merged> _actors = [];

    /// <summary>Adds the actors of one article. Articles are to be added in their order.</summary>
    internal void Add(NamedFile article, ValueList<ActorModel> actors)
    {
        foreach (ActorModel actor in actors)
        {
            ActorKey key = ActorKey.From(actor);
            if (!_actors.TryGetValue(key, out Merged? merged))
            {
                _actors.Add(key, merged = new(actor, article));
            }

            merged.Add(article.Id, actor);
        }
    }

    /// <summary>The actors, people before organizations before places, each with the name of a property of its own.</summary>
    /// <param name="properties">Which of them have the property.</param>
    /// <param name="cancel">Ends the work.</param>
    internal ValueList<NamedActor> Named(ActorProperties properties, CancellationToken cancel)
    {
        List<Merged> sorted = _actors.Values.ToList();
        sorted.Sort(
            static (one, other) => one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : string.CompareOrdinal(one.Name, other.Name));
        string[] ids = ActorIds.Assign([.. sorted.Select(static actor => (actor.Kind, actor.Name))]);
        UniqueNames names = new();
        NamedActor[] named = new NamedActor[sorted.Count];
        bool[] hasProperty = PropertyLimit.Choose(
            [.. sorted.Select(actor => actor.Asks(properties) ? actor.ArticleCount : (int?)null)],
            PropertyLimit.FindMost(properties));
        // Actors that have a property get their names first, so that there is no Paris_2 without a Paris.
        Name(thoseWithProperty: true);
        Name(thoseWithProperty: false);

        return named.ToValueList();

        void Name(bool thoseWithProperty)
        {
            for (int i = 0; i < named.Length; i++)
            {
                cancel.ThrowIfCancellationRequested();
                if (hasProperty[i] == thoseWithProperty)
                {
                    string property = ReservedNames.Avoid(Identifiers.PascalCase(sorted[i].Name));
                    string own = names.TryTake(property) ? property : names.TakeNumbered(property, "_");
                    named[i] = sorted[i].WithNames(ids[i], own, thoseWithProperty);
                }
            }
        }
    }

    /// <summary>How many of the actors are to have a property, if the limit allows it.</summary>
    internal int CountAsking(ActorProperties properties) => _actors.Values.Count(actor => actor.Asks(properties));

    private sealed class Merged(ActorModel first, NamedFile firstArticle)
    {
        private DistinctList _roles;
        private DistinctList _aliases;
        private DistinctList _pronouns;
        private bool _isQuoted;
        private int _heCount;
        private int _sheCount;
        private DistinctList _articleIds;

        internal string Name => first.Name;

        internal ActorKind Kind => first.Kind;

        internal int ArticleCount => _articleIds.Count;

        internal bool Asks(ActorProperties properties) => properties switch
        {
            ActorProperties.Quoted => _isQuoted,
            ActorProperties.None => false,
            _ => true,
        };

        internal void Add(string articleId, ActorModel actor)
        {
            _isQuoted |= actor.IsQuoted;
            _articleIds.Add(articleId);
            _roles.AddAll(actor.Roles);
            foreach (string pronoun in actor.Pronouns)
            {
                _pronouns.Add(pronoun);
                _heCount += pronoun == "he" ? 1 : 0;
                _sheCount += pronoun == "she" ? 1 : 0;
            }

            foreach (string alias in actor.Aliases)
            {
                AddAlias(alias);
            }

            // "Nato" beside "NATO" is another way to write the name.
            AddAlias(actor.Name);
        }

        private void AddAlias(string name)
        {
            if (name != Name)
            {
                _aliases.Add(name);
            }
        }

        // In one of two articles that contradict each other the pronoun means somebody else: the one that more articles have holds.
        private ValueList<string> Pronouns() => _heCount == 0 || _sheCount == 0
            ? _pronouns.ToValueList()
            : _pronouns.ToValueList()
                .Where(pronoun => pronoun switch { "he" => _heCount > _sheCount, "she" => _sheCount > _heCount, _ => true })
                .ToValueList();

        internal NamedActor WithNames(string id, string property, bool hasProperty) => new(
            new(Name, Kind, _roles.ToValueList(), _aliases.ToValueList(), Pronouns()),
            id,
            property,
            hasProperty,
            _articleIds.ToValueList(),
            ArticleCount == 1 && firstArticle.HasProperty ? firstArticle.QualifiedName : null);
    }

    // Most lists have no element or one, and one in a thousand has thousands: its objects are made only as it grows.
    private struct DistinctList
    {
        private List<string>? _items;
        private HashSet<string>? _seen;

        internal void AddAll(IEnumerable<string> items)
        {
            foreach (string item in items)
            {
                Add(item);
            }
        }

        internal void Add(string item)
        {
            _items ??= new(1);
            if (_items.Count == 16)
            {
                _seen ??= new(_items, StringComparer.Ordinal);
            }

            if (_seen is null ? !_items.Contains(item) : _seen.Add(item))
            {
                _items.Add(item);
            }
        }

        internal readonly int Count => _items?.Count ?? 0;

        internal readonly ValueList<string> ToValueList() => _items is null ? ValueList<string>.Empty : _items.ToValueList();
    }
}
