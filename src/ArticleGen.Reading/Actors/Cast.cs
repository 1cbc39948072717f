using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Actors;

/// <summary>The entities of one article: one for all the names it goes by.</summary>
internal sealed class Cast
{
    // A definite description waits this many sentences for its name; the name of an office in full ("the home secretary") waits longer.
    private const int PatienceInSentences = 4;
    private const int LongPatienceInSentences = 40;

    // So many descriptions wait at a time. The limit keeps hostile text linear.
    private const int MostWaiting = 16;

    // A description is compared with this many entities only: articles name somebody again who was mentioned longer ago. The limit also
    // keeps hostile text linear.
    private const int LookedBack = 64;

    private readonly Entities _entities;
    private readonly NameIndex _names;
    private readonly List<(Entity Entity, int Sentence)> _awaiting;

    public Cast(ActorScratch scratch, Vocabulary vocabulary)
    {
        _entities = scratch.Entities;
        _names = new NameIndex(scratch.Names, vocabulary);
        _awaiting = scratch.Awaiting;
    }

    /// <summary>Gets the decisions; null in an ordinary reading.</summary>
    public ActorLog? Log { get; set; }

    /// <summary>All entities in the order in which they came up; merged ones included.</summary>
    public Entities Entities => _entities;

    /// <summary>The entity a name belongs to, made when it is new.</summary>
    public Entity Named(in NameMention mention, TextRange range, int sentence)
    {
        if (mention.FullName is { } full && full != mention.Name)
        {
            Entity known = Named(mention with { Name = full, FullName = null }, range, sentence);
            known.AddAlias(mention.Name);
            _names.Add(mention.Name, known);
            return known;
        }

        Entity? found = _names.Find(mention) ?? _names.Shorter(mention);
        (string Name, ActorKind? Kind)? before = found is null ? null : (found.Name, found.Kind);
        Entity entity = found ?? _entities.Add(mention.Name, mention.Kind);
        entity.IsThing |= mention.IsThing && entity.Kind is null;
        if (mention.Kind is { } kind
            && (entity.Kind is null || kind == ActorKind.Person || (entity.IsKindGuessed && kind == ActorKind.Organization)))
        {
            entity.TellKind(kind);
        }

        if (mention.MayBePerson && entity.Kind is null)
        {
            bool single = mention.Name.IndexOf(' ') < 0;
            entity.HasFullName |= !single;
            if (single && entity.HasFullName && NameIndex.IsEnd(mention.Name, entity.Name))
            {
                // "Teskil Ondra won. Ondra left": bodies are not called by the last word of their names.
                entity.TellKind(ActorKind.Person);
            }
        }

        if (entity.Kind is ActorKind.Place && mention.Kind is ActorKind.Person)
        {
            entity.Kind = ActorKind.Person;
        }

        bool surname = mention.Name.IndexOf(' ') < 0 && entity.Name.IndexOf(' ') > 0;
        entity.Gender |= entity.Gender == WordForm.None && (!surname || mention.GenderByTitle) ? mention.Gender : WordForm.None;
        entity.Mention(range);
        TakeName(entity, mention);
        if (mention.Described is { } described)
        {
            entity.Descriptions.AddRole(described.Role);
        }

        if (mention.Title is { } title)
        {
            entity.Descriptions.AddRole(title);
        }

        if (mention.Apposition is { } apposition)
        {
            entity.Descriptions.AddRole(apposition);
        }

        Log?.Name(entity, mention, range, before, _entities);
        SettleAwaiting(entity, mention, sentence);
        return entity;
    }

    /// <summary>Whether the article has named whom the mention means.</summary>
    public bool Knows(in NameMention mention) => Find(mention) is not null;

    /// <summary>Whom the mention means, if the article has named him; null otherwise.</summary>
    public Entity? Find(in NameMention mention) => _names.Find(mention);

    /// <summary>The person with this surname whose full name has been read, or null.</summary>
    public Entity? WithSurname(string word) => _names.WithSurname(word);

    /// <summary>The same, or the body whose only name the word is.</summary>
    public Entity? WithSurnameOrName(string word) => _names.WithSurnameOrName(word);

    /// <summary>Lets later mentions find somebody by the surname of a relative.</summary>
    public void ShareSurname(Entity relative, Entity entity)
    {
        entity.TellKind(ActorKind.Person);
        _names.AddSurname(relative.Name, entity);
    }

    /// <summary>A new entity for a description.</summary>
    public Entity Described(string words, ActorKind kind, string? headNoun, WordForm gender, bool definite, TextRange range, int sentence)
    {
        Entity entity = _entities.Add(words, kind, headNoun);
        entity.Gender = gender & WordForm.Gender;
        entity.Mention(range);
        if (definite && headNoun is not null)
        {
            if (_awaiting.Count == MostWaiting)
            {
                _awaiting.RemoveAt(0);
            }

            _awaiting.Add((entity, sentence));
        }

        return entity;
    }

    /// <summary>The latest entity that fits the search. The search terms are parameters, so the call allocates nothing.</summary>
    public Entity? Latest<TSought>(TSought sought, Func<Entity, TSought, bool> fits)
    {
        for (int i = _entities.Count - 1; i >= 0 && i >= _entities.Count - LookedBack; i--)
        {
            if (_entities[i].MergedInto is null && fits(_entities[i], sought))
            {
                return _entities[i];
            }
        }

        return null;
    }

    private void TakeName(Entity entity, in NameMention mention)
    {
        string name = mention.Name;
        if (entity.Name != name)
        {
            bool fullerBody = name.Length > entity.Name.Length
                && entity.Kind == ActorKind.Organization
                && mention.PrincipalName != entity.Name
                && mention.Kind == ActorKind.Organization;
            bool fuller = name.Length > entity.Name.Length
                && entity.MayBePerson
                && (entity.Name.IndexOf(' ') < 0 ? name.IndexOf(' ') > 0 : NameIndex.IsEnd(entity.Name, name));
            if (fuller || fullerBody)
            {
                entity.Rename(name);
            }
            else if (!string.Equals(entity.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                entity.AddAlias(name);
            }
            else if (IsAllCaps(entity.Name) && !IsAllCaps(name))
            {
                // The headline has the name in capitals.
                entity.Respell(name);
            }
        }

        if (mention.Acronym is { } acronym)
        {
            entity.Rename(acronym);
            entity.Kind = ActorKind.Organization;
            _names.AddWhole(acronym, entity);
        }

        if (entity.Kind == ActorKind.Organization && mention.Kind == ActorKind.Organization)
        {
            NoteBody(entity, mention);
        }

        _names.Add(name, entity);
    }

    private void NoteBody(Entity entity, in NameMention mention)
    {
        if (ReferenceEquals(entity.NotedName, mention.Name))
        {
            // Once is enough: most mentions are by the name of the mention before.
            return;
        }

        entity.NotedName = mention.Name;
        entity.IsListed |= mention.IsListed;
        if (mention.PrincipalName is { } same)
        {
            _names.AddWhole(same, entity);
        }

        if (mention.BareName is { } bare)
        {
            _names.AddWhole(bare, entity);
        }

        _names.AddShort(mention, entity);
    }

    private static bool IsAllCaps(string name) => NameCase.IsAllCaps(name, new(0, name.Length));

    /// <summary>
    /// A description that waited for a name gets it when somebody with that role is introduced: "the top general" ... "General Hale".
    /// </summary>
    private void SettleAwaiting(Entity entity, in NameMention mention, int sentence)
    {
        if (_awaiting.Count == 0
            || entity.Kind != ActorKind.Person
            || (mention.Title ?? mention.Apposition ?? mention.Described?.Role) is null)
        {
            return;
        }

        for (int i = _awaiting.Count - 1; i >= 0; i--)
        {
            (Entity waiting, int since) = _awaiting[i];
            if (sentence - since > LongPatienceInSentences || waiting.MergedInto is not null)
            {
                _awaiting.RemoveAt(i);
            }
            else if (sentence - since > PatienceInSentences && !entity.Descriptions.HaveSameRole(waiting.Descriptions.OwnWords))
            {
                continue;
            }
            else if (waiting.HeadNoun is { } noun && waiting != entity && entity.Descriptions.Allow(noun, waiting.Descriptions.OwnWords))
            {
                _awaiting.RemoveAt(i);
                Log?.Settled(waiting, entity);
                waiting.MergeInto(entity);
            }
        }
    }
}
