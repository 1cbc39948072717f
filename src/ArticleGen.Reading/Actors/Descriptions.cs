namespace ArticleGen.Reading.Actors;

/// <summary>
/// What an entity is described by: its own words when it is a description itself ("the port director"), and its roles. Compares these with
/// the words of another description.
/// </summary>
internal sealed class Descriptions
{
    // More roles than any article gives one person; hostile text stays linear.
    private const int Most = 48;

    private readonly List<string> _allWords;

    // Made when first needed: most entities have a name and nothing else.
    private List<string>? _roles;
    private List<RoleWords>? _words;
    private string? _own;

    public Descriptions(List<string> allWords) => _allWords = allWords;

    public IReadOnlyList<string> Roles => _roles ?? (IReadOnlyList<string>)[];

    /// <summary>The words of the entity itself, if it is a description.</summary>
    public RoleWords OwnWords => WordsOf(0);

    private int FirstRole => _own is null ? 0 : 1;

    private int Count => FirstRole + (_roles?.Count ?? 0);

    /// <summary>Starts with nothing but the entity's own words, if it is a description.</summary>
    public void StartWith(string? own)
    {
        _own = own;
        _roles?.Clear();
        _words?.Clear();
    }

    public void AddRole(string role)
    {
        if (role.Length > 0 && !HasRole(role) && (_roles ??= new(1)).Count < Most)
        {
            _roles.Add(role);
        }
    }

    /// <summary>Whether one of the roles, or the description, says all that the words say.</summary>
    public bool SayAll(in RoleWords words)
    {
        for (int i = 0; i < Count; i++)
        {
            if (WordsOf(i).HasAll(words) && !WordsOf(i).Differs(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether one of the roles has another noun for the same office, and all other words: "the Rovers boss" is the Varna Rovers manager.
    /// One word more has to be the same where the nouns only may mean one office.
    /// </summary>
    public bool HaveSynonym(in RoleWords words, string noun, IReadOnlyList<string> synonyms, bool areOne)
    {
        for (int i = FirstRole; i < Count; i++)
        {
            if (WordsOf(i).HasAnyOf(synonyms)
                && WordsOf(i).HasAll(words, exceptWord: noun)
                && !WordsOf(i).Differs(words)
                && (areOne || WordsOf(i).ShareMore(words, noun)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the roles has exactly these words, two at least: "home secretary" of the Home Secretary.</summary>
    public bool HaveSameRole(in RoleWords words)
    {
        for (int i = FirstRole; i < Count && words.HasSeveral; i++)
        {
            if (WordsOf(i).HasAll(words) && words.HasAll(WordsOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the roles, or the description, has the noun and does not name another office than the words.</summary>
    public bool Allow(string noun, in RoleWords words)
    {
        for (int i = 0; i < Count; i++)
        {
            if (WordsOf(i).Has(noun) && WordsOf(i).Agree(words) && !WordsOf(i).Differs(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of one of the descriptions. They are split on first use: for most entities nobody asks.</summary>
    private RoleWords WordsOf(int descriptionIndex)
    {
        _words ??= new(1);
        while (_words.Count <= descriptionIndex)
        {
            _words.Add(RoleWords.Parse(_words.Count < FirstRole ? _own! : _roles![_words.Count - FirstRole], _allWords));
        }

        return _words[descriptionIndex];
    }

    private bool HasRole(string role)
    {
        for (int i = 0; i < _roles?.Count; i++)
        {
            if (string.Equals(_roles[i], role, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
