using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds the entity that a name belongs to: by the whole name, by the surname, by the given name.</summary>
internal sealed class NameIndex
{
    // "al-", "el-"
    private const int ArabicArticle = 3;

    // Of two bodies with one short name, the one that the article has spoken of for so many sentences alone.
    private const int Gone = 4;

    // "Co", "Corp", "Ltd", "plc": a legal form of so few letters is no part of an acronym; "Corporation" may be.
    private const int LongestShortForm = 4;

    // "III"
    private const int LongestGeneration = 3;

    private const WordMeaning OtherCapitals = WordMeaning.Place | WordMeaning.Demonym | WordMeaning.Body | WordMeaning.Agency
        | WordMeaning.Media | WordMeaning.StateAbbreviation | WordMeaning.NoBody | WordMeaning.Title | WordMeaning.PostNominal;

    private readonly NameTable _names;

    private readonly Vocabulary _vocabulary;

    private readonly char[] _letters = new char[OtherNames.LongestAcronym];

    public NameIndex(NameTable names, Vocabulary vocabulary)
    {
        _names = names;
        _vocabulary = vocabulary;
    }

    /// <summary>The entity the mention belongs to, or null when it is new.</summary>
    public Entity? Find(in NameMention mention)
    {
        bool single = mention.Name.IndexOf(' ') < 0;
        Entity? exact = null;
        Entity? known = _names.Whole(mention.Name, Key(mention.Name))
            ?? (mention.Acronym is { } acronym ? _names.Whole(acronym, All(acronym)) : null)
            ?? (mention.PrincipalName is { } same ? BodyNamed(same) : null)
            ?? (mention.BareName is { } bare ? BodyNamed(bare) : null);
        if (known is not null)
        {
            exact = known.Final;
            if (!single || mention.Acronym is not null || !exact.MayBePerson)
            {
                // "Washington" is the town until somebody of that name has been introduced.
                return single && exact.Kind == ActorKind.Place ? Namesake(mention, single) ?? exact : exact;
            }
        }

        return Namesake(mention, single) ?? exact switch
        {
            { } found when !mention.GenderByTitle || Compatible(found.Gender, mention.Gender) => found,
            _ => single ? ShortFor(mention) : null,
        };
    }

    /// <summary>
    /// The entity so far known by a shorter name that this fuller name of a body explains: "Varna plans ... Varna Lines Ltd said", "GM", in
    /// headlines above all. Null when there is none.
    /// </summary>
    public Entity? Shorter(in NameMention mention)
    {
        if (mention.Kind != ActorKind.Organization || mention.Name.IndexOf(' ') < 0)
        {
            return null;
        }

        bool listed = mention.IsListed;
        return Open(WithInitials(mention.BareName), listed)
            ?? Open(WithInitials(NameForInitials(mention)), listed)
            ?? Open(mention.BareName is { } bare ? _names.Whole(bare, All(bare))?.Final : null, listed)
            ?? Open(_names.Whole(mention.Name, FirstWord(mention.Name))?.Final, listed);
    }

    /// <summary>An entity that has but one name of one word, and whose kind the text has not shown to be another.</summary>
    private static Entity? Open(Entity? entity, bool isListed) =>
        entity is { HeadNoun: null, Gender: WordForm.None }
        && !(isListed && entity.IsListed)
        && entity.Name.IndexOf(' ') < 0
        && (entity.Kind is null or ActorKind.Organization || entity.IsKindGuessed)
        && entity.Aliases.Count == 0
            ? entity
            : null;

    private Entity? WithInitials(string? name) =>
        name is not null
        && OtherNames.Initials(name, _letters) is { } initials
        && _names.Whole(initials, All(initials)) is { } known
        && !IsKnown(initials)
            ? known.Final
            : null;

    /// <summary>The whole name, unless it ends with a short legal form: "General Motors Corp" is GM, and never GMC.</summary>
    private static string? NameForInitials(in NameMention mention) =>
        mention.BareName is null || LastWord(mention.Name).Length > LongestShortForm ? mention.Name : null;

    /// <summary>Whether the lists have the letters for something else: the University of Kent is not the UK.</summary>
    private bool IsKnown(string initials) => _vocabulary.Find(initials).Traits.Is(OtherCapitals);

    private Entity? BodyNamed(string name) => _names.Whole(name, Key(name)) is { Final.Kind: ActorKind.Organization } body ? body : null;

    /// <summary>
    /// The body whose name starts with the word, or ends with it if it is a plural: "Varna" for Varna Lines, "Rovers". Of several it is
    /// the one that the article still speaks of; null when it speaks of both.
    /// </summary>
    private Entity? ShortFor(in NameMention mention)
    {
        bool mayBe = mention.Kind is null or ActorKind.Organization && mention.Gender == WordForm.None && mention.Title is null;
        int node = mayBe ? _names.First(NameSlice.Body, mention.Name, All(mention.Name)) : -1;
        Entity? body = null;
        int rival = 0;
        for (; node >= 0; node = _names.Next(node, mention.Name, All(mention.Name)))
        {
            // The BBC is not BBC Radio 4.
            Entity other = _names.At(node).Final;
            if (other == body || other is not { Kind: ActorKind.Organization } || (mention.IsListed && other.IsListed))
            {
                continue;
            }

            bool later = body is null || other.Context.LastSentence > body.Context.LastSentence;
            rival = Math.Max(rival, later ? body?.Context.LastSentence + 1 ?? 0 : other.Context.LastSentence + 1);
            body = later ? other : body;
        }

        return body is null || rival == 0 || body.Context.LastSentence - (rival - 1) >= Gone ? body : null;
    }

    /// <summary>The person with a given name and this surname, or the body whose only name the word is; null without one.</summary>
    public Entity? WithSurnameOrName(string word) => WithSurname(word) ?? BodyNamed(word)?.Final;

    /// <summary>The person with a given name and this surname, or null.</summary>
    public Entity? WithSurname(string word)
    {
        Entity? found = _names.First(NameSlice.Last, word, All(word)) is >= 0 and int node ? _names.At(node).Final : null;
        return found is { Kind: ActorKind.Person } or { Kind: null, HasFullName: true } && found.Name.IndexOf(' ') > 0 ? found : null;
    }

    /// <summary>Lets later mentions find the entity by this name.</summary>
    public void Add(string name, Entity entity)
    {
        bool isPerson = entity.MayBePerson;
        if (_names.SetWhole(name, Key(name), entity, isPerson) && isPerson)
        {
            // Once is enough: most mentions are by a name the entity already had.
            _names.Note(NameSlice.Last, name, LastWord(name), entity);
            if (name.IndexOf(' ') > 0)
            {
                _names.Note(NameSlice.First, name, FirstWord(name), entity);
            }
        }
    }

    /// <summary>Lets later mentions find the entity by the surname of this name.</summary>
    public void AddSurname(string name, Entity entity) => _names.Note(NameSlice.Last, name, LastWord(name), entity);

    /// <summary>Lets later mentions find a body by its short names: an acronym, the first word, the last one of a team.</summary>
    public void AddShort(in NameMention mention, Entity body)
    {
        string name = mention.Name;
        if (name.IndexOf(' ') < 0)
        {
            return;
        }

        AddInitials(mention.BareName, body);
        AddInitials(NameForInitials(mention), body);

        _names.Note(NameSlice.Body, name, FirstWord(name), body);
        TextRange last = LastWord(name);
        bool office = _vocabulary.Find(name, last.Start, last.Length).Is(WordMeaning.OrganizationNoun);
        if (last.Length > 3 && (name[last.End - 1] == 's' || office))
        {
            _names.Note(NameSlice.Body, name, last, body);
        }
    }

    private void AddInitials(string? name, Entity body)
    {
        if (name is not null
            && OtherNames.Initials(name, _letters) is { } initials
            && !IsKnown(initials)
            && _names.Whole(initials, All(initials)) is null)
        {
            _names.SetWhole(initials, All(initials), body, isPerson: false);
        }
    }

    /// <summary>Lets later mentions find the entity by a name that is no person's, such as an acronym.</summary>
    public void AddWhole(string name, Entity entity) => _names.SetWhole(name, Key(name), entity, isPerson: false);

    private static TextRange All(string name) => new(0, name.Length);

    /// <summary>"Hale Lines Ltd" and "Hale Lines Ltd." are one name.</summary>
    private static TextRange Key(string name) => WithoutEnd(name, All(name), '.');

    private static TextRange WithoutEnd(string name, TextRange words, char sign)
    {
        int end = words.End;
        while (end > words.Start && name[end - 1] == sign)
        {
            end--;
        }

        return TextRange.Between(words.Start, end);
    }

    /// <summary>The surname: the last word, or the one before "Jr.".</summary>
    private static TextRange LastWord(string name)
    {
        int gap = name.LastIndexOf(' ');
        TextRange last = WithoutArticle(name, WithoutEnd(name, TextRange.Between(gap + 1, name.Length), '.'));
        int before = gap > 0 && IsGeneration(name, last) ? name.LastIndexOf(' ', gap - 1) : -1;
        return before < 0 ? last : WithoutEnd(name, TextRange.Between(before + 1, gap), ',');
    }

    /// <summary>"Hassan al-Turabi" is Turabi as well.</summary>
    private static TextRange WithoutArticle(string name, TextRange word)
    {
        bool article = word.Length > ArabicArticle
            && name[word.Start] is 'a' or 'A' or 'e' or 'E'
            && name[word.Start + 1] == 'l'
            && name[word.Start + 2] == '-';
        return article ? TextRange.Between(word.Start + ArabicArticle, word.End) : word;
    }

    private static bool IsGeneration(string name, TextRange word) =>
        word.Length <= LongestGeneration
        && (Vocabulary.Default.Find(name, word.Start, word.Length).Use & WordUse.Generation) != 0;

    private static TextRange FirstWord(string name) => name.IndexOf(' ') is > 0 and int gap ? new TextRange(0, gap) : All(name);

    /// <summary>"J. Calder" may be Ines J. Calder only by her first initial: "I. Calder".</summary>
    private static bool SameFirst(string a, string b)
    {
        int first = FirstWord(a).Length;
        int other = FirstWord(b).Length;
        bool initial = (first == 2 && a[1] == '.') || (other == 2 && b[1] == '.');
        return initial ? a[0] == b[0] : first == other && string.Compare(a, 0, b, 0, first, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>"De Boer" of "Saskia de Boer", "Garza Lopez" of "Ana Garza Lopez": a surname of several words.</summary>
    public static bool IsEnd(string a, string b)
    {
        (string part, string whole) = a.Length < b.Length ? (a, b) : (b, a);
        int at = whole.Length - part.Length;
        return at > 1 && whole[at - 1] == ' ' && string.Compare(whole, at, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool Compatible(WordForm a, WordForm b) =>
        (a & WordForm.Gender) == 0 || (b & WordForm.Gender) == 0 || (a & b & WordForm.Gender) != 0;

    private Entity? Namesake(in NameMention mention, bool single)
    {
        // One word alone may be anybody's surname, even when it is a town ("Warren") or stands in capitals ("CALDER:").
        if ((!single && mention.Kind is ActorKind.Organization or ActorKind.Place) || mention.IsPlaced)
        {
            return null;
        }

        Entity? found = Best(NameSlice.Last, LastWord(mention.Name), mention, single);
        if (found is null && single && mention.Kind is null or ActorKind.Person)
        {
            found = Best(NameSlice.First, All(mention.Name), mention, single);
        }

        return found;
    }

    /// <summary>
    /// Among several with the name: the one whose given name it is, else the one the article mentions most, else the one added last.
    /// </summary>
    private Entity? Best(NameSlice kind, TextRange word, in NameMention mention, bool single)
    {
        bool surname = kind == NameSlice.Last;
        bool named = mention.Kind is null or ActorKind.Person;
        Entity? best = null;
        for (int node = _names.First(kind, mention.Name, word); node >= 0; node = _names.Next(node, mention.Name, word))
        {
            Entity entity = _names.At(node).Final;
            bool entitySingle = entity.Name.IndexOf(' ') < 0;
            bool fits = entity.MayBePerson
                && ((single && surname && !mention.GenderByTitle) || Compatible(mention.Gender, entity.Gender))
                && (named || (!entitySingle && entity.Kind == ActorKind.Person))
                && (single || entitySingle || !surname || SameFirst(mention.Name, entity.Name) || IsEnd(mention.Name, entity.Name));
            if (fits && (best is null || entity.MentionCount > best.MentionCount))
            {
                best = entity;
            }
        }

        return best;
    }
}
