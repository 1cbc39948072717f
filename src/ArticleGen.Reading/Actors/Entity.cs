using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Somebody or something an article speaks of, while the article is being read.</summary>
internal sealed class Entity
{
    private readonly List<string> _roles = [];
    private readonly List<string> _aliases = [];

    public Entity(string name, ActorKind? kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>The fullest name so far, without title.</summary>
    public string Name { get; private set; }

    /// <summary>What it is, or null while nothing has told.</summary>
    public ActorKind? Kind { get; set; }

    /// <summary><see cref="WordClass.Male"/>, <see cref="WordClass.Female"/>, both or neither.</summary>
    public WordClass Gender { get; set; }

    /// <summary>The head noun of a description in the singular ("diplomat"), or null for a name.</summary>
    public string? HeadNoun { get; init; }

    /// <summary>A definite description that a name may still explain: "the country's top general", before he is named.</summary>
    public bool AwaitsName { get; set; }

    /// <summary>Whether it is part of the article's cast: it speaks, relays or is told, or it is a named person or organization.</summary>
    public bool Speaks { get; set; }

    /// <summary>The entity this one turned out to be.</summary>
    public Entity? MergedInto { get; private set; }

    public IReadOnlyList<string> Roles => _roles;

    public IReadOnlyList<string> Aliases => _aliases;

    public List<TextRange> Mentions { get; } = [];

    /// <summary>The entity this one is in the end.</summary>
    public Entity Final => MergedInto?.Final ?? this;

    public bool IsPerson => Kind is ActorKind.Person or ActorKind.Anonymous;

    public void AddRole(string role)
    {
        if (role.Length > 0 && !_roles.Contains(role, StringComparer.OrdinalIgnoreCase))
        {
            _roles.Add(role);
        }
    }

    public void AddAlias(string alias)
    {
        if (alias != Name && !_aliases.Contains(alias))
        {
            _aliases.Add(alias);
        }
    }

    /// <summary>Takes a fuller name; the one before becomes an alias.</summary>
    public void Rename(string name)
    {
        string old = Name;
        Name = name;
        _aliases.Remove(name);
        AddAlias(old);
    }

    /// <summary>Becomes part of another entity, with all its mentions.</summary>
    public void MergeInto(Entity other)
    {
        MergedInto = other;
        other.Speaks |= Speaks;
        other.Mentions.AddRange(Mentions);
        Mentions.Clear();
    }

    /// <summary>Whether one of the roles, or the description, has <paramref name="noun"/> as a word of its own.</summary>
    public bool HasRole(string noun) =>
        string.Equals(HeadNoun, noun, StringComparison.OrdinalIgnoreCase) || _roles.Any(role => HasWord(role, noun));

    private static bool HasWord(string phrase, string word)
    {
        for (int at = phrase.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = phrase.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetter(phrase[at - 1])) && (end == phrase.Length || !char.IsLetter(phrase[end])))
            {
                return true;
            }
        }

        return false;
    }
}
