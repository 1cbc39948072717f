namespace ArticleGen.Model;

/// <summary>
/// An actor put together from the articles that mention it. The name as first written holds; roles, aliases and pronouns add up.
/// </summary>
internal sealed class MergedActor
{
    private readonly ActorPart _first;
    private readonly ValueList<string> _roles;
    private readonly ValueList<string> _aliases;
    private readonly ValueList<string> _pronouns;
    private readonly ValueList<string> _articleIds;
    private readonly bool _isQuoted;
    private string? _wantedId;
    private string? _wantedProperty;
    private NamedActor? _named;

    /// <summary>Puts an actor together.</summary>
    /// <param name="parts">What each article says of it, in the order of the articles; one at least.</param>
    internal MergedActor(IReadOnlyList<ActorPart> parts)
    {
        Parts = parts;
        _first = parts[0];
        DistinctList roles = default;
        DistinctList aliases = default;
        DistinctList pronouns = default;
        DistinctList articleIds = default;
        int heCount = 0;
        int sheCount = 0;
        foreach (ActorPart part in parts)
        {
            _isQuoted |= part.Actor.IsQuoted;
            articleIds.Add(part.Article.Id);
            roles.AddAll(part.Actor.Roles);
            foreach (string pronoun in part.Actor.Pronouns)
            {
                pronouns.Add(pronoun);
                heCount += pronoun == "he" ? 1 : 0;
                sheCount += pronoun == "she" ? 1 : 0;
            }

            foreach (string alias in part.Actor.Aliases)
            {
                AddAlias(alias);
            }

            // "Nato" beside "NATO" is another way to write the name.
            AddAlias(part.Actor.Name);
        }

        _roles = roles.ToValueList();
        _aliases = aliases.ToValueList();
        _pronouns = Agreed(pronouns.ToValueList(), heCount, sheCount);
        _articleIds = articleIds.ToValueList();

        void AddAlias(string name)
        {
            if (name != Name)
            {
                aliases.Add(name);
            }
        }
    }

    /// <summary>What each article says of it, in the order of the articles.</summary>
    internal IReadOnlyList<ActorPart> Parts { get; }

    internal string Name => _first.Actor.Name;

    internal ActorKind Kind => _first.Actor.Kind;

    internal int ArticleCount => _articleIds.Count;

    /// <summary>The id that its name gives; others may want the same.</summary>
    internal string WantedId => _wantedId ??= ActorIds.From(Name);

    /// <summary>The property that its name gives; others may want the same.</summary>
    internal string WantedProperty => _wantedProperty ??= ReservedNames.Avoid(Identifiers.PascalCase(Name));

    /// <summary>Whether the actor is to have a property, if the limit allows it.</summary>
    /// <param name="properties">Which actors the project asks properties for.</param>
    internal bool Asks(ActorProperties properties) => properties switch
    {
        ActorProperties.Quoted => _isQuoted,
        ActorProperties.None => false,
        _ => true,
    };

    /// <summary>People before organizations before places, each in the order of their names. No two are equal.</summary>
    internal static int Compare(MergedActor one, MergedActor other) =>
        one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : string.CompareOrdinal(one.Name, other.Name);

    /// <summary>The actor with its names; the same object as before if they are the same.</summary>
    internal NamedActor WithNames(string id, string property, bool hasProperty)
    {
        if (_named is { } named && named.HasProperty == hasProperty && named.Id == id && named.Property == property)
        {
            return named;
        }

        return _named = new(
            new(Name, Kind, _roles, _aliases, _pronouns),
            id,
            property,
            hasProperty,
            _articleIds,
            ArticleCount == 1 && _first.Article.HasProperty ? _first.Article.QualifiedName : null);
    }

    // In one of two articles that contradict each other the pronoun means somebody else: the one that more articles have holds.
    private static ValueList<string> Agreed(ValueList<string> pronouns, int heCount, int sheCount) => heCount == 0 || sheCount == 0
        ? pronouns
        : pronouns.Where(pronoun => pronoun switch { "he" => heCount > sheCount, "she" => sheCount > heCount, _ => true }).ToValueList();

    // Most lists have no element or one, and one in a thousand has thousands: its objects are made only as it grows.
    private struct DistinctList
    {
        private List<string>? _items;
        private HashSet<string>? _seen;

        internal void AddAll(ValueList<string> items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                Add(items[i]);
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

        internal readonly ValueList<string> ToValueList() => _items is null ? ValueList<string>.Empty : _items.ToValueList();
    }
}

/// <summary>What one article says of an actor.</summary>
/// <param name="Article">The article.</param>
/// <param name="Actor">The actor there.</param>
internal readonly record struct ActorPart(NamedFile Article, ActorModel Actor);
