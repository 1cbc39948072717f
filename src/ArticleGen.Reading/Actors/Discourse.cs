using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Follows who is spoken of through an article, sentence by sentence, and says whom a noun phrase means.</summary>
internal sealed class Discourse
{
    private readonly List<KnownName> _inPassage;
    private readonly Dictionary<(int From, int To), Entity> _described;
    private readonly Salience _salience;
    private readonly List<string> _sought;

    public Discourse(ActorScratch scratch)
    {
        _inPassage = scratch.NamesInPassage;
        _described = scratch.Described;
        _salience = new Salience(scratch.Salient);
        _sought = scratch.Sought;
        Cast = new Cast(scratch);
    }

    public Cast Cast { get; }

    /// <summary>The number of the sentence being read, from the headline on.</summary>
    public int Sentence { get; private set; }

    /// <summary>Whoever answers in an interview: the likeliest person before its first question. Null when nobody is, or when there is no interview.</summary>
    public Entity? Interviewee { get; private set; }

    /// <summary>Whether the letter of a question has stood before a paragraph: the letters of answers may follow.</summary>
    public bool IsInterview { get; private set; }

    /// <summary>Starts a new paragraph; the names of the one before are no longer found by their tokens.</summary>
    public void StartPassage()
    {
        _inPassage.Clear();
        _described.Clear();
    }

    /// <summary>Takes in the names of a sentence. Whoever is the subject of its first clause is remembered as such.</summary>
    public void Enter(Passage passage, Sentence sentence)
    {
        Sentence++;
        if (!IsInterview && TurnLabel.Starts(passage, sentence.From) && !TurnLabel.Answers(passage, sentence.From))
        {
            // A question opens it: "A: Bring a coat. B: Bring boots." is a list.
            IsInterview = true;
            Interviewee = _salience.Find(WordClass.None, "who", Sentence);
        }

        int first = _inPassage.Count;
        for (int i = sentence.From; i < sentence.To;)
        {
            if (NameReader.Next(passage, sentence.From, sentence.To, ref i) is { } mention)
            {
                Entity entity = Cast.Named(mention, passage.RangeOf(mention.From, mention.To), Sentence);
                _inPassage.Add(new KnownName(mention.To, mention.NameFrom, mention.Described?.From ?? -1, entity));
            }
        }

        Entity? subject = Subjects.OfClause(passage, sentence.From, sentence.To) is { } phrase ? SubjectOf(passage, phrase) : null;
        for (int i = first; i < _inPassage.Count; i++)
        {
            _salience.Note(_inPassage[i].Entity, Sentence, subject: false, speaker: false);
        }

        if (subject is not null)
        {
            _salience.Note(subject, Sentence, subject: true, speaker: false);
        }
    }

    /// <summary>Whom the subject of a clause means, when a pronoun may mean it later: somebody named, several together, or a described person or body.</summary>
    private Entity? SubjectOf(Passage passage, NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Pronoun)
        {
            return null;
        }

        if (phrase.Kind == NounPhraseKind.Name && !phrase.Coordinated)
        {
            return NamesInPassage.LastIn(_inPassage, phrase);
        }

        if (!phrase.Coordinated && !passage.Is(phrase.CoreTo - 1, WordClass.Role | WordClass.OrganizationNoun))
        {
            return null;
        }

        // "the former president" that nothing in the article explains is most often somebody named: a pronoun had better mean the name.
        Entity? subject = Resolve(passage, phrase);
        bool unexplained = subject is { Kind: ActorKind.Anonymous } && !passage.Is(phrase.From, "a") && !passage.Is(phrase.From, "an") && !passage.Is(phrase.From, "one");
        return unexplained ? null : subject;
    }

    /// <summary>Takes in the names inside a quoted stretch. They are part of the cast, but no pronoun outside the marks means them.</summary>
    public void EnterQuoted(Passage quoted)
    {
        for (int i = 0; i < quoted.Count;)
        {
            if (NameReader.Next(quoted, 0, quoted.Count, ref i) is { } mention)
            {
                Cast.Named(mention, quoted.RangeOf(mention.From, mention.To), Sentence);
            }
        }
    }

    /// <summary>Whom a noun phrase of the current sentence means; null for the reporter's "I" and the reader's "you". A pronoun does not mean <paramref name="except"/>.</summary>
    public Entity? Resolve(Passage passage, NounPhrase phrase, Entity? except = null)
    {
        Entity? entity = phrase.Kind switch
        {
            _ when _described.TryGetValue((phrase.From, phrase.To), out Entity? described) => described,
            NounPhraseKind.Pronoun => Pronoun(passage, phrase, except),
            _ when phrase.Coordinated => NamesInPassage.Whole(_inPassage, phrase) ?? Described(passage, phrase, ActorKind.Group, null, definite: false),
            NounPhraseKind.Name => NamesInPassage.LastIn(_inPassage, phrase) ?? Described(passage, phrase),
            _ => Described(passage, phrase),
        };
        if (entity is not null && phrase.Kind != NounPhraseKind.Pronoun)
        {
            Remember(phrase, entity);
        }

        return entity?.Final;
    }

    /// <summary>Notes that somebody, if it is known who, spoke, relayed or was told.</summary>
    public void Speaks(Entity? entity, bool speaker)
    {
        if (entity is null)
        {
            return;
        }

        entity.Speaks = true;
        if (speaker)
        {
            entity.GuessKind(ActorKind.Person);
            _salience.Note(entity, Sentence, subject: false, speaker: true);
        }
    }

    /// <summary>The names of all those whom a pronoun could mean, the likeliest first.</summary>
    public IReadOnlyList<string> Candidates(Passage passage, NounPhrase pronoun) =>
        _salience.Candidates(passage[pronoun.From].Entry.Classes, WithoutVerb(passage[pronoun.From].Entry.Form), Sentence).Select(entity => entity.Name).ToList();

    private Entity? Pronoun(Passage passage, NounPhrase phrase, Entity? except)
    {
        Token token = passage[phrase.From];
        if (token.Is(WordClass.FirstPerson | WordClass.SecondPerson))
        {
            return null;
        }

        string form = WithoutVerb(token.Entry.Form);
        if (form is "he" or "she" or "it" or "they" or "who" or "him" or "her" or "them" or "his" or "its" or "their")
        {
            return _salience.Find(token.Entry.Classes, form, Sentence, except);
        }

        if (form is "that" or "this" or "these" or "what" or "whatever" or "which" or "nothing" or "something" or "everything" or "anything" or "there")
        {
            // Things, not somebody.
            return null;
        }

        bool one = form is "someone" or "somebody" or "one" or "another" or "anyone" or "everyone" or "nobody" or "everybody";
        Entity described = Described(passage, phrase, one ? ActorKind.Anonymous : ActorKind.Group, null, definite: false);
        Remember(phrase, described);
        return described;
    }

    /// <summary>A sentence is asked about its phrases more than once; each is one mention. Whom "he" means may change, and is not remembered.</summary>
    private void Remember(NounPhrase phrase, Entity entity) => _described[(phrase.From, phrase.To)] = entity;

    /// <summary>"she" of "she's".</summary>
    private static string WithoutVerb(string pronoun)
    {
        int apostrophe = pronoun.IndexOf('\'');
        return apostrophe > 0 ? pronoun.Substring(0, apostrophe) : pronoun;
    }

    private Entity Described(Passage passage, NounPhrase phrase)
    {
        if (NamesInPassage.DescribedBy(_inPassage, phrase) is { } named)
        {
            return named;
        }

        int head = phrase.CoreTo - 1;
        Token token = passage[head];
        if (phrase.To - phrase.From == 1 && token.IsCapitalized && Cast.WithSurname(passage.WordAt(head)) is { } bearer)
        {
            // "Miller said", "Mills said": a common word opens the sentence, unless somebody of that name is known.
            bearer.Mention(passage.RangeOf(phrase.From, phrase.To));
            return bearer;
        }

        int first = phrase.From;
        bool possessed = passage.Has(TokenKind.Possessive, phrase.From, head);
        bool definite = passage.Is(first, "the") || passage.Is(first, "this") || passage.Is(first, "that") || passage.Is(first, WordClass.Possessive) || possessed;
        string noun = token.Entry.Singular ?? (token.Entry.Form.Length > 0 ? token.Entry.Form : passage.WordAt(head).ToLowerInvariant());
        bool role = token.Is(WordClass.Role | WordClass.Title);
        bool plural = !passage.Is(first, "one") && (token.Is(WordClass.Plural) || (!role && token.IsWord && passage.Text[token.End - 1] == 's' && !passage.Is(first, "a") && !token.Is(WordClass.OrganizationNoun | WordClass.DocumentNoun)));

        if (token.Is(WordClass.OrganizationNoun) && !role)
        {
            return (definite ? Cast.Latest((noun, passage.Vocabulary), static (entity, sought) => BodyNouns.Means(entity, sought.noun, sought.Vocabulary)) ?? Company(phrase, noun) : null)
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

        Entity? known = definite ? KnownAs(passage, phrase, noun) : null;
        if (known is not null)
        {
            known.Mention(passage.RangeOf(phrase.From, phrase.To));
            return known;
        }

        return Described(passage, phrase, ActorKind.Anonymous, noun, definite && role);
    }

    /// <summary>The name of one word that spoke and that a bare "the company" means, or null.</summary>
    private Entity? Company(NounPhrase phrase, string noun)
    {
        bool bare = phrase.To - phrase.From == 2 && BodyNouns.IsCompany(noun);
        Entity? company = bare ? Cast.Latest(noun, static (entity, _) => entity.IsKindGuessed && entity.MayBeBody) : null;
        company?.TellKind(ActorKind.Organization);
        return company;
    }

    /// <summary>
    /// The person whom the article has given that role: the one of whom all the words have been said ("the foreign minister" among two ministers),
    /// else the latest one with the noun in a role that names no other office.
    /// </summary>
    private Entity? KnownAs(Passage passage, NounPhrase phrase, string noun)
    {
        _sought.Clear();
        RoleWords words = RoleWords.Of(NameReader.Phrase(passage, phrase.From, phrase.To), _sought);
        Entity? known = words.IsEmpty ? null : Cast.Latest(words, static (entity, words) => entity.IsPerson && entity.IsDescribedBy(words));
        return known ?? (phrase.CoreTo == phrase.To ? Cast.Latest((noun, words), static (entity, sought) => entity.IsPerson && entity.MayBe(sought.noun, sought.words)) : null);
    }

    private Entity Described(Passage passage, NounPhrase phrase, ActorKind kind, string? headNoun, bool definite)
    {
        string words = NameReader.Phrase(passage, phrase.From, phrase.To);
        bool common = passage.Is(phrase.From, WordClass.Determiner | WordClass.Pronoun) || !Words.IsName(passage, phrase.From);
        if (common && !passage[phrase.From].IsAllCaps && char.ToLowerInvariant(words[0]) != words[0])
        {
            words = char.ToLowerInvariant(words[0]) + words.Substring(1);
        }

        TextRange range = passage.RangeOf(phrase.From, phrase.To);
        Entity? same = kind is ActorKind.Group or ActorKind.Organization || definite ? Cast.Latest((kind, words), static (entity, sought) => entity.Kind == sought.kind && entity.Name == sought.words) : null;
        if (same is not null)
        {
            same.Mention(range);
            return same;
        }

        return Cast.Described(words, kind, headNoun, passage[phrase.CoreTo - 1].Entry.Classes, definite, range, Sentence);
    }
}
