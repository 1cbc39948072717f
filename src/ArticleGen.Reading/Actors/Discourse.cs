using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Actors;

/// <summary>Follows who is spoken of through an article, sentence by sentence, and says whom a noun phrase means.</summary>
internal sealed class Discourse
{
    private readonly List<NameMention> _names = [];
    private readonly List<(NameMention Mention, Entity Entity)> _inPassage = [];
    private readonly Salience _salience = new();

    public Cast Cast { get; } = new();

    /// <summary>The number of the sentence being read, from the headline on.</summary>
    public int Sentence { get; private set; }

    /// <summary>Starts a new paragraph; the names of the one before are no longer found by their tokens.</summary>
    public void StartPassage() => _inPassage.Clear();

    /// <summary>Takes in the names of a sentence. Whoever is the subject of its first clause is remembered as such.</summary>
    public void Enter(Passage passage, Sentence sentence)
    {
        Sentence++;
        int first = _inPassage.Count;
        _names.Clear();
        NameReader.Read(passage, sentence.From, sentence.To, _names);
        foreach (NameMention mention in _names)
        {
            Entity entity = Cast.Named(mention, passage.RangeOf(mention.From, mention.To), Sentence);
            _inPassage.Add((mention, entity));
        }

        NounPhrase? subject = Subjects.OfClause(passage, sentence.From, sentence.To);
        for (int i = first; i < _inPassage.Count; i++)
        {
            (NameMention mention, Entity entity) = _inPassage[i];
            _salience.Note(entity, Sentence, subject is { } phrase && mention.To <= phrase.CoreTo && mention.To == phrase.CoreTo, speaker: false);
        }
    }

    /// <summary>Takes in the names inside a quoted stretch. They are part of the cast, but no pronoun outside the marks means them.</summary>
    public void EnterQuoted(Passage quoted)
    {
        _names.Clear();
        NameReader.Read(quoted, 0, quoted.Count, _names);
        foreach (NameMention mention in _names)
        {
            Cast.Named(mention, quoted.RangeOf(mention.From, mention.To), Sentence);
        }
    }

    /// <summary>Whom a noun phrase of the current sentence means; null for the reporter's "I" and the reader's "you".</summary>
    public Entity? Resolve(Passage passage, NounPhrase phrase)
    {
        Entity? entity = phrase.Kind switch
        {
            NounPhraseKind.Pronoun => Pronoun(passage, phrase),
            _ when phrase.Coordinated => Described(passage, phrase, ActorKind.Group, null, definite: false),
            NounPhraseKind.Name => NameIn(phrase) ?? Described(passage, phrase),
            _ => Described(passage, phrase),
        };
        return entity?.Final;
    }

    /// <summary>Notes that somebody spoke, relayed or was told.</summary>
    public void Speaks(Entity entity, bool speaker)
    {
        entity.Speaks = true;
        if (speaker)
        {
            entity.Kind ??= ActorKind.Person;
            _salience.Note(entity, Sentence, subject: false, speaker: true);
        }
    }

    /// <summary>The last name inside the phrase; names are in the order of the text, so the search goes back from the end.</summary>
    private Entity? NameIn(NounPhrase phrase)
    {
        for (int i = _inPassage.Count - 1; i >= 0; i--)
        {
            (NameMention mention, Entity entity) = _inPassage[i];
            if (mention.To <= phrase.From)
            {
                return null;
            }

            if (mention.NameFrom >= phrase.From && mention.To <= phrase.CoreTo + 1 && mention.NameFrom < phrase.CoreTo)
            {
                return entity;
            }
        }

        return null;
    }

    private Entity? Pronoun(Passage passage, NounPhrase phrase)
    {
        Token token = passage[phrase.From];
        if (token.Is(WordClass.FirstPerson | WordClass.SecondPerson))
        {
            return null;
        }

        string form = token.Entry.Form;
        if (form is "he" or "she" or "it" or "they" or "who" or "him" or "her" or "them")
        {
            return _salience.Find(token.Entry.Classes, form, Sentence);
        }

        bool one = form is "someone" or "somebody" or "one" or "another" or "anyone" or "everyone" or "nobody" or "everybody";
        return Described(passage, phrase, one ? ActorKind.Anonymous : ActorKind.Group, null, definite: false);
    }

    private Entity Described(Passage passage, NounPhrase phrase)
    {
        int head = phrase.CoreTo - 1;
        Token token = passage[head];
        int first = phrase.From;
        bool possessed = HasPossessive(passage, phrase.From, head);
        bool definite = passage.Is(first, "the") || passage.Is(first, "this") || passage.Is(first, "that") || passage.Is(first, WordClass.Possessive) || possessed;
        string noun = token.Entry.Singular ?? (token.Entry.Form.Length > 0 ? token.Entry.Form : passage.WordAt(head).ToLowerInvariant());
        bool role = token.Is(WordClass.Role | WordClass.Title);
        bool plural = token.Is(WordClass.Plural) || (!role && token.IsWord && passage.Text[token.End - 1] == 's' && !passage.Is(first, "a") && !token.Is(WordClass.OrganizationNoun | WordClass.DocumentNoun));

        if (token.Is(WordClass.OrganizationNoun) && !role)
        {
            return (definite ? Cast.Latest(entity => IsCalled(entity, noun)) : null)
                ?? Described(passage, phrase, ActorKind.Organization, noun, definite: false);
        }

        if (token.Is(WordClass.DocumentNoun))
        {
            return Described(passage, phrase, ActorKind.Organization, noun, definite: false);
        }

        if (plural)
        {
            return Described(passage, phrase, ActorKind.Group, noun, definite: false);
        }

        Entity? known = definite && phrase.CoreTo == phrase.To ? Cast.Latest(entity => entity.IsPerson && entity.HasRole(noun)) : null;
        if (known is not null)
        {
            known.Mentions.Add(passage.RangeOf(phrase.From, phrase.To));
            return known;
        }

        return Described(passage, phrase, ActorKind.Anonymous, noun, definite && role);
    }

    /// <summary>"the ministry" is the latest one with that word in its name; "the agency" the latest news agency; "the company" the latest firm.</summary>
    private static bool IsCalled(Entity entity, string noun)
    {
        if (entity.Kind != ActorKind.Organization || entity.HeadNoun is not null)
        {
            return false;
        }

        if (noun == "agency")
        {
            return (Vocabulary.Default.NameClass(entity.Name) & WordClass.Agency) != 0 || entity.Name.EndsWith("Agency", StringComparison.Ordinal);
        }

        if (noun is "newspaper" or "paper" or "magazine" or "network" or "broadcaster" or "channel")
        {
            return (Vocabulary.Default.NameClass(entity.Name) & WordClass.Media) != 0;
        }

        return entity.Name.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0
            || entity.Aliases.Any(alias => alias.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool HasPossessive(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage[i].Kind == TokenKind.Possessive)
            {
                return true;
            }
        }

        return false;
    }

    private Entity Described(Passage passage, NounPhrase phrase, ActorKind kind, string? headNoun, bool definite)
    {
        string words = NameReader.Phrase(passage, phrase.From, phrase.To);
        if (passage.Is(phrase.From, WordClass.Determiner | WordClass.Pronoun) || !Words.IsName(passage, phrase.From))
        {
            words = char.ToLowerInvariant(words[0]) + words.Substring(1);
        }

        TextRange range = passage.RangeOf(phrase.From, phrase.To);
        Entity? same = kind is ActorKind.Group or ActorKind.Organization || definite ? Cast.Latest(entity => entity.Kind == kind && entity.Name == words) : null;
        if (same is not null)
        {
            same.Mentions.Add(range);
            return same;
        }

        return Cast.Described(words, kind, headNoun, passage[phrase.CoreTo - 1].Entry.Classes, definite, range, Sentence);
    }
}
