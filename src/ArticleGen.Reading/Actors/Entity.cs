using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Somebody or something an article speaks of, while the article is being read.</summary>
internal sealed class Entity
{
    // More names than any article gives one person; hostile text stays linear.
    private const int Most = 48;

    private readonly Mentions _mentions;

    // Made when first needed: most entities have a name and nothing else.
    private List<string>? _aliases;
    private PronounTally? _pronouns;
    private Mentions.Chain _mentioned;
    private KindWeights _weights;
    private string? _kindsOf;
    private BodyKinds _kindsInName;

    public Entity(Mentions mentions, List<string> allWords)
    {
        _mentions = mentions;
        Descriptions = new Descriptions(allWords);
    }

    /// <summary>The fullest name so far, without title.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is; null while that is unknown.</summary>
    public ActorKind? Kind { get; set; }

    /// <summary>Whether the kind is a guess: the name has one word and spoke, so it may be a person's or a firm's.</summary>
    public bool IsKindGuessed { get; private set; }

    /// <summary>Whether the lists have it as a body, by one of its names.</summary>
    public bool IsListed { get; set; }

    /// <summary>The name under which its short names were noted last, or null.</summary>
    public string? NotedName { get; set; }

    /// <summary>Whether its name ends as those of things and events do: neither "he" nor "she" means it.</summary>
    public bool IsThing { get; set; }

    /// <summary>What of <see cref="WordForm.Gender"/> is known.</summary>
    public WordForm Gender { get; set; }

    /// <summary>The head noun of a description in the singular ("diplomat"), or null for a name.</summary>
    public string? HeadNoun { get; private set; }

    /// <summary>Whether it is part of the article's cast: it speaks, relays or is told, or it is a named person or organization.</summary>
    public bool Speaks { get; set; }

    /// <summary>What the words around its mentions tell of it, and where it was mentioned last.</summary>
    public EntityContext Context { get; } = new();

    /// <summary>
    /// The index of its actor in the reading, once the cast is settled; -1 before that, and for an entity that is no actor.
    /// </summary>
    public int Index { get; set; } = -1;

    /// <summary>The entity this one turned out to be.</summary>
    public Entity? MergedInto { get; private set; }

    /// <summary>What it is described by.</summary>
    public Descriptions Descriptions { get; }

    public IReadOnlyList<string> Roles => Descriptions.Roles;

    public IReadOnlyList<string> Aliases => _aliases ?? (IReadOnlyList<string>)[];

    public ValueList<string> Pronouns => _pronouns?.ToValueList() ?? ValueList<string>.Empty;

    public int MentionCount => _mentioned.Count;

    /// <summary>The offset of the mention that stands first in the text.</summary>
    public int FirstMention => _mentions.Start(_mentioned);

    /// <summary>The entity this one is in the end.</summary>
    public Entity Final => MergedInto?.Final ?? this;

    /// <summary>Whether nothing rules out that the name is a person's.</summary>
    public bool MayBePerson => !IsThing && (IsKindGuessed || Kind is null or ActorKind.Person);

    /// <summary>Whether nothing rules out that the name is a body's.</summary>
    public bool MayBeBody => (IsKindGuessed && (Gender & WordForm.Gender) == 0) || Kind is null or ActorKind.Organization;

    /// <summary>Whether its full name has the shape of a person's. A surname that stands alone later then shows a person.</summary>
    public bool HasFullName { get; set; }

    /// <summary>Whether the kind is not certain, and the name or the words around it make a person likelier.</summary>
    public bool LooksLikePerson =>
        (Kind is null || (IsKindGuessed && Kind == ActorKind.Person))
        && (HasFullName || (Gender & WordForm.Gender) != 0 || _weights.Person > Math.Max(0, _weights.Body));

    public bool IsPerson => Kind is ActorKind.Person or ActorKind.Anonymous;

    public void Mention(TextRange range) => _mentions.Add(ref _mentioned, range);

    /// <summary>Where it is mentioned, in the order in which that was found.</summary>
    public TextRange[] Mentions() => _mentions.ToRanges(_mentioned);

    /// <summary>Starts with nothing known but these arguments.</summary>
    public void Become(string name, ActorKind? kind, string? headNoun)
    {
        Name = name;
        Kind = kind;
        IsKindGuessed = false;
        HeadNoun = headNoun;
        Descriptions.StartWith(headNoun is null ? null : name);
    }

    /// <summary>
    /// Sets a kind that may change later, unless there is one already. A guess that it is a body has a reason, so that guess stays.
    /// </summary>
    public void GuessKind(ActorKind kind)
    {
        if (Kind is null)
        {
            Kind = IsThing && kind == ActorKind.Person ? ActorKind.Organization : kind;
            IsKindGuessed = HeadNoun is null;
        }
        else if (IsKindGuessed && kind == ActorKind.Organization)
        {
            Kind = kind;
        }
    }

    /// <summary>Adds what the words around a mention say about its kind, and guesses the kind anew.</summary>
    public void Weigh(KindWeights more)
    {
        if (more == default || HeadNoun is not null)
        {
            return;
        }

        _weights += more;
        GuessByWeights();
    }

    /// <summary>
    /// Settles a kind that is still a guess once the article is read. News introduces people in full: a name of one word that spoke, and
    /// that nothing shows to be a person's, is a body's.
    /// </summary>
    public void SettleKind()
    {
        bool unlikely = _weights.Person < 0 || (_weights.Person == 0 && Name.IndexOf(' ') < 0);
        if (IsKindGuessed && Kind == ActorKind.Person && unlikely && Gender == WordForm.None)
        {
            Kind = ActorKind.Organization;
        }
    }

    /// <summary>Whether the kind is not certain, so that the words around a mention count.</summary>
    public bool IsKindOpen => Kind is null or ActorKind.Place || IsKindGuessed;

    private void GuessByWeights()
    {
        if (Kind == ActorKind.Place)
        {
            Kind = _weights.ShowTeam ? ActorKind.Organization : Kind;
        }
        else if ((Kind is null || IsKindGuessed) && (_weights.ShowBody || _weights.ShowPerson))
        {
            Kind = _weights.ShowBody ? ActorKind.Organization : ActorKind.Person;
            IsKindGuessed = true;
        }
    }

    /// <summary>Sets the kind that the text shows, unless the text showed another kind before.</summary>
    public void TellKind(ActorKind kind)
    {
        Kind = IsKindGuessed ? kind : Kind ?? kind;
        IsKindGuessed = false;
    }

    /// <summary>Resets the object for reuse: forgets all that was known.</summary>
    public void Forget()
    {
        Become("", null, null);
        Gender = WordForm.None;
        Speaks = false;
        HasFullName = false;
        Context.Clear();
        _kindsOf = null;
        _kindsInName = BodyKinds.None;
        Index = -1;
        MergedInto = null;
        _weights = default;
        IsListed = false;
        NotedName = null;
        IsThing = false;
        _aliases?.Clear();
        _pronouns?.Clear();
        _mentioned = default;
    }

    public void AddAlias(string alias)
    {
        if (alias != Name && _aliases?.Contains(alias) != true && (_aliases ??= new(1)).Count < Most)
        {
            _aliases.Add(alias);
        }
    }

    /// <summary>Counts a pronoun that means it; a name that is written like one is none.</summary>
    public void AddPronoun(string pronoun)
    {
        if (!string.Equals(Name, pronoun, StringComparison.OrdinalIgnoreCase))
        {
            (_pronouns ??= new()).Add(pronoun);
        }
    }

    /// <summary>Takes a fuller name; the one before becomes an alias.</summary>
    public void Rename(string name)
    {
        string old = Name;
        Name = name;
        _aliases?.Remove(name);
        AddAlias(old);
    }

    /// <summary>Takes the same name in another spelling.</summary>
    public void Respell(string name) => Name = name;

    /// <summary>Becomes part of another entity, with all its mentions.</summary>
    public void MergeInto(Entity other)
    {
        MergedInto = other;
        Context.AddTo(other.Context);
        other.Speaks |= Speaks;
        other.Gender |= other.Gender == WordForm.None ? Gender : WordForm.None;
        _pronouns?.AddTo(other._pronouns ??= new());
        _mentions.Move(ref _mentioned, ref other._mentioned);
    }

    /// <summary>The kinds of body that the words of its name show. They are looked up on first use.</summary>
    public BodyKinds KindsInName(Vocabulary vocabulary)
    {
        if (!ReferenceEquals(_kindsOf, Name))
        {
            _kindsOf = Name;
            _kindsInName = BodyNames.KindsOf(Name, vocabulary);
        }

        return _kindsInName;
    }
}
