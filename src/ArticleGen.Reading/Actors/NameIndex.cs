using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds the entity that a name belongs to: by the whole name, by the surname, by the given name.</summary>
internal sealed class NameIndex
{
    // A family of more does not occur in one article; hostile text stays linear.
    private const int MostNamesakes = 8;

    private readonly Dictionary<string, Entity> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Entity>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entity the mention belongs to, or null when it is new.</summary>
    public Entity? Find(NameMention mention)
    {
        bool single = mention.Name.IndexOf(' ') < 0;
        Entity? exact = null;
        if (_byName.TryGetValue(Key(mention.Name), out Entity? known) || (mention.Acronym is { } acronym && _byName.TryGetValue(acronym, out known)))
        {
            exact = known.Final;
            if (!single || mention.Acronym is not null || !IsPersonLike(exact))
            {
                // "Washington" is the town until somebody of that name has been introduced.
                return single && exact.Kind == ActorKind.Place ? Namesake(mention, single) ?? exact : exact;
            }
        }

        return Namesake(mention, single) ?? exact switch
        {
            { } found when !mention.GenderByTitle || Compatible(found.Gender, mention.Gender) => found,
            _ => null,
        };
    }

    /// <summary>The person with a given name and this surname, or null.</summary>
    public Entity? WithSurname(string word)
    {
        Entity? found = _byLastWord.TryGetValue(word, out List<Entity>? namesakes) ? namesakes[namesakes.Count - 1].Final : null;
        return found is { Kind: ActorKind.Person } && found.Name.IndexOf(' ') > 0 ? found : null;
    }

    /// <summary>Lets later mentions find the entity by this name.</summary>
    public void Add(string name, Entity entity)
    {
        _byName[Key(name)] = entity;
        if (IsPersonLike(entity))
        {
            Note(_byLastWord, LastWord(name), entity);
            if (name.IndexOf(' ') > 0)
            {
                Note(_byFirstWord, FirstWord(name), entity);
            }
        }
    }

    /// <summary>Lets later mentions find the entity by a name that is no person's, such as an acronym.</summary>
    public void AddWhole(string name, Entity entity) => _byName[Key(name)] = entity;

    private static bool IsPersonLike(Entity entity) => entity.Kind is null or ActorKind.Person;

    /// <summary>"Hale Lines Ltd" and "Hale Lines Ltd." are one name.</summary>
    private static string Key(string name) => WithoutEnd(name, '.');

    /// <summary>As TrimEnd, which makes an array of the sign first.</summary>
    private static string WithoutEnd(string name, char sign)
    {
        int end = name.Length;
        while (end > 0 && name[end - 1] == sign)
        {
            end--;
        }

        return end == name.Length ? name : name.Substring(0, end);
    }

    /// <summary>The surname: the last word, or the one before "Jr.".</summary>
    private static string LastWord(string name)
    {
        int gap = name.LastIndexOf(' ');
        string last = Key(gap < 0 ? name : name.Substring(gap + 1));
        int before = gap > 0 && last is "Jr" or "Sr" or "II" or "III" ? name.LastIndexOf(' ', gap - 1) : -1;
        return before < 0 ? last : WithoutEnd(name.Substring(before + 1, gap - before - 1), ',');
    }

    private static string FirstWord(string name) => name.IndexOf(' ') is > 0 and int gap ? name.Substring(0, gap) : name;

    /// <summary>"J. Calder" may be Ines J. Calder only by her first initial: "I. Calder".</summary>
    private static bool SameFirst(string a, string b)
    {
        string first = FirstWord(a);
        string other = FirstWord(b);
        bool initial = (first.Length == 2 && first[1] == '.') || (other.Length == 2 && other[1] == '.');
        return initial ? first[0] == other[0] : string.Equals(first, other, StringComparison.OrdinalIgnoreCase);
    }

    private static bool Compatible(WordClass a, WordClass b) => (a & WordClass.Gender) == 0 || (b & WordClass.Gender) == 0 || (a & b & WordClass.Gender) != 0;

    private static void Note(Dictionary<string, List<Entity>> index, string word, Entity entity)
    {
        if (!index.TryGetValue(word, out List<Entity>? namesakes))
        {
            index[word] = namesakes = [];
        }

        if (!namesakes.Contains(entity))
        {
            if (namesakes.Count == MostNamesakes)
            {
                namesakes.RemoveAt(0);
            }

            namesakes.Add(entity);
        }
    }

    private Entity? Namesake(NameMention mention, bool single)
    {
        // One word alone may be anybody's surname, even when it is a town ("Warren") or stands in capitals ("CALDER:").
        if (!single && mention.Kind is ActorKind.Organization or ActorKind.Place)
        {
            return null;
        }

        Entity? found = _byLastWord.TryGetValue(LastWord(mention.Name), out List<Entity>? namesakes) ? Best(namesakes, mention, single, surname: true) : null;
        if (found is null && single && mention.Kind is null or ActorKind.Person && _byFirstWord.TryGetValue(mention.Name, out List<Entity>? sameFirst))
        {
            found = Best(sameFirst, mention, single, surname: false);
        }

        return found;
    }

    /// <summary>Of several with the name, the one whose given name it is, else the one the article speaks of most.</summary>
    private static Entity? Best(List<Entity> namesakes, NameMention mention, bool single, bool surname)
    {
        bool named = mention.Kind is null or ActorKind.Person;
        Entity? best = null;
        foreach (Entity candidate in namesakes)
        {
            Entity entity = candidate.Final;
            bool entitySingle = entity.Name.IndexOf(' ') < 0;
            bool fits = IsPersonLike(entity)
                && ((single && surname && !mention.GenderByTitle) || Compatible(mention.Gender, entity.Gender))
                && (named || (!entitySingle && entity.Kind == ActorKind.Person))
                && (single || entitySingle || !surname || SameFirst(mention.Name, entity.Name));
            if (fits && (best is null || entity.Mentions.Count >= best.Mentions.Count))
            {
                best = entity;
            }
        }

        return best;
    }
}
