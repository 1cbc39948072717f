using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Actors;

/// <summary>Tracks the people an article speaks of, sentence by sentence, and says whom a noun phrase means.</summary>
internal sealed class Discourse
{
    private readonly List<KnownName> _inPassage;
    private readonly Dictionary<TokenSpan, Entity> _introduced;
    private readonly Salience _salience;
    private readonly Referents _referents;
    private readonly Authors _authors;
    private Aside? _aside;
    private int _inHeadlines;
    private int _firstOfStory;
    private bool _isStory;

    public Discourse(ActorScratch scratch, Vocabulary vocabulary)
    {
        _inPassage = scratch.NamesInPassage;
        _introduced = scratch.Introduced;
        _salience = new Salience(scratch.Salient);
        Cast = new Cast(scratch, vocabulary);
        _authors = new Authors(scratch.Entities);
        _referents = new Referents(scratch, _salience, Cast, _authors);
    }

    public Cast Cast { get; }

    /// <summary>The number of the sentence being read, from the headline on.</summary>
    public int Sentence { get; private set; }

    /// <summary>
    /// The person who answers in an interview, as the words above its first question tell. Null when they do not, or without an interview.
    /// </summary>
    public Entity? Interviewee { get; private set; }

    /// <summary>Whether an earlier paragraph started with "Q": paragraphs with "A" may follow.</summary>
    public bool IsInterview { get; private set; }

    /// <summary>Starts a new paragraph; the names of the one before are no longer found by their tokens.</summary>
    public void StartPassage()
    {
        _inPassage.Clear();
        _introduced.Clear();
    }

    /// <summary>Notes that the headlines have been read: all who are known so far stand there.</summary>
    public void EndHeadlines()
    {
        _isStory = true;
        _inHeadlines = Cast.Entities.Count;
        _firstOfStory = Sentence + 1;
        for (int i = 0; i < _inHeadlines; i++)
        {
            Cast.Entities[i].Final.Context.IsInHeadline = true;
        }
    }

    /// <summary>Adds whoever the label of a turn names.</summary>
    public void EnterTurn(Passage passage, TurnWords turn)
    {
        if (turn is not { Turn.Speaker: { } speaker, Speaker: { } words })
        {
            return;
        }

        // "THE PRESIDENT" may be somebody whom the article has named.
        Entity? known = words.Kind == NounPhraseKind.Description ? Find(passage, words)?.Known : null;
        known?.Mention(passage.RangeOf(words.Span));
        _introduced[words.Span] = known
            ?? Cast.Named(LabelNames.Read(passage, turn.Turn, speaker, words), passage.RangeOf(words.Span), Sentence);
    }

    /// <summary>Adds the names of a sentence, and remembers the subject of its first clause.</summary>
    public void Enter(Passage passage, Sentence sentence)
    {
        Sentence++;
        if (!IsInterview && TurnLabel.Starts(passage, sentence.From) && !TurnLabel.Answers(passage, sentence.From))
        {
            // Only a question opens an interview: "A: Bring a coat. B: Bring boots." is a list.
            IsInterview = true;
            Interviewee = Interviewees.Find(Cast.Entities, _inHeadlines);
        }

        bool shouted = ShoutedLine.AreAllInCapitals(passage, sentence.Span);
        int first = _inPassage.Count;
        for (int i = sentence.From; i < sentence.To;)
        {
            if (NameReader.Next(passage, sentence.Span, ref i) is { } read)
            {
                NameMention mention = shouted && !read.IsListed ? read with { Kind = null } : read;
                Entity entity = Cast.Named(mention, passage.RangeOf(mention.Span), Sentence);
                KindWeighing.Weigh(passage, mention, entity);
                NameSurroundings.Learn(passage, mention, entity);
                _authors.Learn(passage, mention, entity, Sentence);
                TakenOffices.Learn(passage, mention, entity, sentence.To);
                KnownName name = new(mention.NameFrom, mention.To, mention.Described?.From ?? -1, entity);
                _inPassage.Add(name);
                entity.Context.NoteToken(Sentence, mention.To);
                if (!IsOpeningWord(passage, name))
                {
                    entity.Context.NoteSentence(Sentence, subject: false, speaker: false);
                }
            }
        }

        ListedPersons.Settle(passage, _inPassage, first);
        Families.Settle(passage, _inPassage, first, Cast);
        KindWeighing.WeighNeighbours(passage, _inPassage, first);
        NounPhrase? words = OpeningSurname(passage, sentence) ?? Subjects.OfClause(passage, sentence.Span);
        Entity? subject = words is { } phrase ? SubjectOf(passage, phrase) : null;
        for (int i = first; i < _inPassage.Count; i++)
        {
            KnownName name = _inPassage[i];
            if (!IsOpeningWord(passage, name))
            {
                _salience.Note(name.Entity, Sentence, NamesInPassage.HasClause(passage, name), speaker: false, name.From);
            }
        }

        bool opening = first < _inPassage.Count && subject == _inPassage[first].Entity && IsOpeningWord(passage, _inPassage[first]);
        if (subject is not null && !opening)
        {
            subject.Context.IsLead |= Sentence == _firstOfStory;
            _salience.Note(subject, Sentence, subject: true, speaker: false, words!.Value.From);
        }
    }

    /// <summary>"Town news of the day": the first word of a headline has a capital anyway. No pronoun means it.</summary>
    private bool IsOpeningWord(Passage passage, in KnownName name) =>
        !_isStory && name is { From: 0, To: 1, Entity.Kind: null } && !passage.IsTitleCase;

    /// <summary>
    /// The entity that the subject of a clause means, if a pronoun can mean it later: somebody named, several together, or a described
    /// person or body.
    /// </summary>
    private Entity? SubjectOf(Passage passage, NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Pronoun)
        {
            // "He praised two of the crew, Tom Hale and Dan Reed.": the next "he" goes on with the first.
            return passage.IsAny(phrase.From, "he", "she")
                && Find(passage, phrase)?.Known?.Final is { Kind: ActorKind.Person } meant ? meant : null;
        }

        if (phrase.Kind == NounPhraseKind.Name && !phrase.Coordinated && NamesInPassage.LastIn(_inPassage, phrase) is { } named)
        {
            return named;
        }

        if (IsSurname(passage, phrase))
        {
            return Introduce(passage, phrase);
        }

        if (phrase.Kind == NounPhraseKind.Name && !phrase.Coordinated)
        {
            return null;
        }

        if (!phrase.Coordinated && !passage.Is(phrase.CoreTo - 1, WordMeaning.Role | WordMeaning.OrganizationNoun))
        {
            return null;
        }

        // If nothing in the article explains "the former president", it is most often somebody whom the article names. So a pronoun should
        // mean the name.
        Entity? subject = Introduce(passage, phrase);
        bool unexplained = subject is { Kind: ActorKind.Anonymous } && !passage.IsAny(phrase.From, "a", "an", "one");
        if (!unexplained)
        {
            return subject;
        }

        _salience.NoteUnexplained(subject!, Sentence);
        return null;
    }

    /// <summary>
    /// "Cull disputes this": a word that is no name elsewhere opens the sentence before a verb, and the article has named somebody so.
    /// </summary>
    private NounPhrase? OpeningSurname(Passage passage, Sentence sentence)
    {
        int token = sentence.From;
        NounPhrase word = new(token, token + 1, token + 1, NounPhraseKind.Name);
        return token + 1 < sentence.To
            && !Words.IsName(passage, token)
            && passage.Is(token + 1, WordForm.VerbThird | WordForm.VerbPast)
            && IsSurname(passage, word)
            ? word
            : null;
    }

    /// <summary>Whether the article has named somebody by the word: "Finn disliked praise".</summary>
    private bool IsSurname(Passage passage, NounPhrase phrase) =>
        phrase.To - phrase.From == 1
            && passage[phrase.From].IsCapitalized
            && !passage.Is(phrase.From, WordClass.Pronoun | WordClass.Determiner)
            && Cast.WithSurname(passage.WordAt(phrase.From)) is not null;

    /// <summary>
    /// Takes in the names inside a quoted stretch. They are part of the cast, but no pronoun outside the marks means them.
    /// </summary>
    public void EnterQuoted(Passage quoted)
    {
        for (int i = 0; i < quoted.Count;)
        {
            if (NameReader.Next(quoted, new(0, quoted.Count), ref i) is { } mention
                && (!Acronyms.MayBeEmphasis(quoted, mention) || Cast.Knows(mention)))
            {
                KindWeighing.Weigh(quoted, mention, Cast.Named(mention, quoted.RangeOf(mention.Span), Sentence));
            }
        }
    }

    /// <summary>
    /// Whom a noun phrase of the current sentence means; null for the reporter's "I", the reader's "you", and things. A pronoun does not
    /// mean <paramref name="except"/>.
    /// </summary>
    public Referent? Find(Passage passage, NounPhrase phrase, Entity? except = null) => _referents.Find(passage, phrase, Sentence, except);

    /// <summary>
    /// Finds whom a noun phrase of the current sentence means, and makes that entity part of the article, with a mention here.
    /// </summary>
    public Entity? Introduce(Passage passage, NounPhrase phrase, Entity? except = null) =>
        Find(passage, phrase, except) is { } referent ? Introduce(passage, phrase, referent) : null;

    /// <summary>The same, when <see cref="Find"/> has already answered.</summary>
    public Entity Introduce(Passage passage, NounPhrase phrase, in Referent referent)
    {
        Entity entity = MakePart(passage, phrase, referent);
        if (referent.IsLasting)
        {
            // One phrase is one mention, however often it is met.
            _introduced[phrase.Span] = entity;
        }

        entity.Final.Context.NoteToken(Sentence, phrase.CoreTo);
        return entity.Final;
    }

    /// <summary>
    /// Finds whom a phrase of other tokens than those of the paragraph means, and makes that entity part of the article. All names among
    /// these tokens have been entered before.
    /// </summary>
    public Entity? IntroduceAside(Passage aside, NounPhrase phrase)
    {
        _aside ??= new Aside(_salience, Cast, _authors);
        return _aside.Find(aside, phrase, Sentence) is { } referent ? MakePart(aside, phrase, referent).Final : null;
    }

    private Entity MakePart(Passage passage, NounPhrase phrase, in Referent referent)
    {
        TextRange range = passage.RangeOf(phrase.Span);
        ActorKind? before = referent.Known?.Kind;
        Entity entity = referent.Known
            ?? Cast.Described(
                referent.Name, referent.Kind!.Value, referent.HeadNoun, passage[phrase.CoreTo - 1].Entry.Traits.Form,
                    referent.AwaitsName, range, Sentence);
        if (referent.IsMention)
        {
            entity.Mention(range);
        }

        if (referent.KindItTells is { } kind)
        {
            entity.TellKind(kind);
        }

        Cast.Log?.Phrase(
            entity, phrase, range, referent, before, phrase.Kind == NounPhraseKind.Pronoun ? Candidates(passage, phrase) : []);
        return entity;
    }

    /// <summary>Notes that a known entity spoke, relayed or was told.</summary>
    public void Speaks(Entity? entity, bool speaker)
    {
        if (entity is null)
        {
            return;
        }

        entity.Speaks = true;
        if (speaker)
        {
            entity.Context.IsLead |= Sentence == _firstOfStory;
            ActorKind? before = entity.Kind;
            entity.GuessKind(ActorKind.Person);
            Cast.Log?.Speaker(entity, before);
            _salience.Note(entity, Sentence, subject: false, speaker: true);
        }
    }

    /// <summary>The names of all those whom a pronoun or a description could mean, the likeliest first.</summary>
    public IReadOnlyList<string> Candidates(Passage passage, NounPhrase phrase) => _referents.Candidates(passage, phrase, Sentence);
}
