using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds whom noun phrases mean. Searching does not change the article's actors.</summary>
internal sealed class Referents
{
    private readonly List<KnownName> _inPassage;
    private readonly Dictionary<TokenSpan, Entity> _introduced;
    private readonly Salience _salience;
    private readonly Cast _cast;
    private readonly Authors _authors;
    private readonly List<string> _sought;

    public Referents(ActorScratch scratch, Salience salience, Cast cast, Authors authors)
    {
        _authors = authors;
        _inPassage = scratch.NamesInPassage;
        _introduced = scratch.Introduced;
        _sought = scratch.Sought;
        _salience = salience;
        _cast = cast;
    }

    /// <summary>
    /// Whom a phrase of a sentence means; null for the reporter's "I", the reader's "you", and things. A pronoun does not mean
    /// <paramref name="except"/>.
    /// </summary>
    public Referent? Find(Passage passage, NounPhrase phrase, int sentence, Entity? except) => phrase.Kind switch
    {
        _ when _introduced.TryGetValue(phrase.Span, out Entity? introduced) => Referent.Named(introduced),
        NounPhraseKind.Pronoun => OfPronoun(passage, phrase, sentence, except),
        _ when phrase.Coordinated && NamesInPassage.DescribedBy(_inPassage, phrase) is { } holder => Referent.Named(holder),
        _ when phrase.Coordinated && NamesInPassage.Whole(_inPassage, phrase) is { } whole => Referent.Named(whole),
        _ when phrase.Coordinated => Described(passage, phrase, ActorKind.Group, null, definite: false),
        _ when IsEndOfName(passage, phrase) && NamesInPassage.EndingWith(_inPassage, phrase) is { } firm => Referent.Named(firm),
        NounPhraseKind.Name when NamesInPassage.LastIn(_inPassage, phrase) is { } named => Referent.Named(named),
        NounPhraseKind.Name when phrase.CoreTo - phrase.From == 1 && passage.Is(phrase.From, WordForm.VerbBase)
            && !Words.IsName(passage, phrase.From) && !Words.IsNominal(passage, phrase.From) =>
            _cast.WithSurnameOrName(passage.WordAt(phrase.From)) is { } bearer ? Referent.MentionedAgain(bearer) : null,
        _ => OfDescription(passage, phrase, sentence),
    };

    /// <summary>Whether a name may reach into the phrase: the "Inc." of "Varna Lines, Inc.", what stands behind "and".</summary>
    private static bool IsEndOfName(Passage passage, NounPhrase phrase) =>
        passage.Is(phrase.From - 1, "and")
        || (passage.KindAt(phrase.From - 1) == TokenKind.Comma && passage.Is(phrase.From, WordMeaning.OrganizationSuffix));

    /// <summary>The names of all those whom a pronoun or a description could mean, the likeliest first.</summary>
    public IReadOnlyList<string> Candidates(Passage passage, NounPhrase phrase, int sentence) => phrase.Kind switch
    {
        NounPhraseKind.Pronoun => ListMeant(passage, phrase, sentence),
        NounPhraseKind.Description => ListDescribed(passage, phrase, sentence),
        _ => [],
    };

    private List<string> ListMeant(Passage passage, NounPhrase pronoun, int sentence) =>
        _salience.Candidates(passage[pronoun.From].Entry.Traits.Form, WithoutVerb(passage[pronoun.From].Entry.Form), sentence)
            .Select(static entity => entity.Name)
            .ToList();

    private List<string> ListDescribed(Passage passage, NounPhrase phrase, int sentence)
    {
        Description described = Describe(passage, phrase, NounOf(passage, phrase.CoreTo - 1), sentence);
        List<(Entity Entity, FitToDescription Fit)> rated = [];
        _ = DescribedBodies.Find(described, _cast.Entities, _inPassage, rated);
        _ = rated.Count == 0 ? DescribedPersons.Find(described, _cast.Entities, rated) : null;
        return rated.OrderByDescending(static one => one.Fit.Score)
            .ThenByDescending(static one => one.Fit.Sentence)
            .Select(static one => one.Entity.Name)
            .ToList();
    }

    private static string NounOf(Passage passage, int headToken) =>
        passage[headToken].Entry is { } entry && (entry.Singular ?? entry.Form) is { Length: > 0 } noun
            ? noun
            : passage.WordAt(headToken).ToLowerInvariant();

    private Referent? OfPronoun(Passage passage, NounPhrase phrase, int sentence, Entity? except)
    {
        if (phrase.To - phrase.From > 1 && NamesInPassage.DescribedBy(_inPassage, phrase) is { } named)
        {
            // "One of them, Ines Calder, said"
            return Referent.Named(named);
        }

        Token token = passage[phrase.From];
        if (token.Is(WordForm.FirstPerson | WordForm.SecondPerson))
        {
            return null;
        }

        string form = WithoutVerb(token.Entry.Form);
        if (form is "he" or "she" or "it" or "they" or "who" or "him" or "her" or "them" or "his" or "its" or "their")
        {
            // Nobody is meant who is named behind the pronoun, or inside what it says.
            WordForm traits = token.Entry.Traits.Form;
            int before = form is not ("it" or "its") && EndsSpeech(passage, phrase) ? 0 : phrase.From;
            return (_salience.Find(traits, form, sentence, except, before)
                ?? _salience.Find(traits, form, sentence, except)
                ?? _salience.FindUnexplained(traits, form, sentence, except)) is { } meant
                ? Referent.Meant(meant)
                : null;
        }

        if (form is "that" or "this" or "these" or "what" or "whatever" or "which"
            or "nothing" or "something" or "everything" or "anything" or "there")
        {
            // Things, not somebody.
            return null;
        }

        bool one = form is "someone" or "somebody" or "one" or "another" or "anyone" or "everyone" or "nobody" or "everybody";
        return Described(passage, phrase, one ? ActorKind.Anonymous : ActorKind.Group, null, definite: false);
    }

    /// <summary>
    /// "Hale failed, [he] said": the words before the comma are what somebody else said of Hale. Only a body speaks of itself so.
    /// </summary>
    private static bool EndsSpeech(Passage passage, NounPhrase pronoun) =>
        passage.KindAt(pronoun.From - 1) == TokenKind.Comma
        && passage.Is(pronoun.To, WordMeaning.CueVerb)
        && passage.KindAt(pronoun.To + 1) is TokenKind.Comma or TokenKind.Period;

    /// <summary>"she" of "she's".</summary>
    private static string WithoutVerb(string pronoun)
    {
        int apostrophe = pronoun.IndexOf('\'');
        return apostrophe > 0 ? pronoun.Substring(0, apostrophe) : pronoun;
    }

    private Referent OfDescription(Passage passage, NounPhrase phrase, int sentence)
    {
        int head = phrase.CoreTo - 1;
        if ((NamesInPassage.DescribedBy(_inPassage, phrase) ?? NamesInPassage.Covering(_inPassage, phrase, head)) is { } named)
        {
            return Referent.Named(named);
        }

        Token token = passage[head];
        if (phrase.To - phrase.From == 1 && token.IsCapitalized && _cast.WithSurnameOrName(passage.WordAt(head)) is { } bearer)
        {
            // "Miller said", "Mills said": a common word opens the sentence, unless somebody of that name is known.
            return Referent.MentionedAgain(bearer);
        }

        int first = phrase.From;
        bool definite = passage.IsAny(first, "the", "this", "that")
            || passage.Is(first, WordClass.Possessive) || passage.Has(TokenKind.Possessive, new(first, head));
        string noun = NounOf(passage, head);
        bool role = token.Is(WordMeaning.Role | WordMeaning.Title);
        if (Authors.FindText(passage, phrase) is >= 0 and int text
            && _authors.Find(passage, phrase, text, _inPassage, sentence) is { } author)
        {
            return Referent.Named(author);
        }

        bool organization = token.Is(WordMeaning.OrganizationNoun) && !role;
        if (definite && (organization || NameSurroundings.BodyKindsAt(passage, head) != BodyKinds.None)
            && KnownBody(passage, phrase, noun, sentence) is { } knownBody)
        {
            return knownBody;
        }

        if (organization || token.Is(WordMeaning.DocumentNoun))
        {
            return Described(passage, phrase, ActorKind.Organization, noun, definite: false);
        }

        bool endsLikePlural = !role && token.IsWord && passage.Text[token.End - 1] == 's' && !passage.Is(first, "a");
        if (!passage.Is(first, "one") && (token.Is(WordForm.Plural) || (endsLikePlural && !token.Is(WordMeaning.OrganizationNoun))))
        {
            return KnownGroup(passage, phrase, noun) is { } group
                ? Referent.MentionedAgain(group)
                : Described(passage, phrase, ActorKind.Group, noun, definite: false);
        }

        return definite && KnownAs(passage, phrase, noun, sentence) is { } known
            ? Referent.MentionedAgain(known)
            : Described(passage, phrase, ActorKind.Anonymous, noun, definite && role);
    }

    /// <summary>"industry sources ... [the sources]": the last ones who spoke and are called so.</summary>
    private Entity? KnownGroup(Passage passage, NounPhrase phrase, string noun) =>
        phrase.To - phrase.From == 2 && passage.IsAny(phrase.From, "the", "these", "those")
            ? _cast.Latest(
                noun, static (entity, sought) => entity.Kind == ActorKind.Group && entity.Speaks && entity.HeadNoun == sought)
            : null;

    /// <summary>The body that "the ministry" or "the Dutch carmaker" means, or null.</summary>
    private Referent? KnownBody(Passage passage, NounPhrase phrase, string noun, int sentence)
    {
        Entity? body = DescribedBodies.Find(Describe(passage, phrase, noun, sentence), _cast.Entities, _inPassage)
            ?? (NameSurroundings.BodyKindsAt(passage, phrase.CoreTo - 1) == BodyKinds.None
                ? _cast.Latest(noun, static (entity, sought) => BodyNames.HaveNoun(entity, sought))
                : null);
        return body is null ? null : body.HeadNoun is null ? Referent.Body(body) : Referent.MentionedAgain(body);
    }

    private Description Describe(Passage passage, NounPhrase phrase, string noun, int sentence)
    {
        _sought.Clear();
        return Description.Read(passage, phrase, noun, _sought, sentence);
    }

    /// <summary>
    /// The person with that role in the article: the one whose descriptions have all the words ("the foreign minister" among two
    /// ministers), else the latest one with the noun in a role that names no other office.
    /// </summary>
    private Entity? KnownAs(Passage passage, NounPhrase phrase, string noun, int sentence)
    {
        Description described = Describe(passage, phrase, noun, sentence);
        RoleWords words = described.Words;
        Entity? known = words.IsEmpty
            ? null
            : _cast.Latest(words, static (entity, words) => entity.IsPerson && entity.Descriptions.SayAll(words));
        known ??= phrase.CoreTo == phrase.To
            ? _cast.Latest(
                (noun, words),
                static (entity, sought) => entity.IsPerson && entity.Descriptions.Allow(sought.noun, sought.words))
            : null;
        return known ?? DescribedPersons.Find(described, _cast.Entities);
    }

    private Referent Described(Passage passage, NounPhrase phrase, ActorKind kind, string? headNoun, bool definite)
    {
        bool common = passage.Is(phrase.From, WordClass.Determiner | WordClass.Pronoun) || !Words.IsName(passage, phrase.From);
        string words = common && !passage[phrase.From].IsAllCaps
            ? PhraseWords.ReadInSentence(passage, phrase.Span)
            : PhraseWords.Read(passage, phrase.Span);
        bool mayBeKnown = kind is ActorKind.Group or ActorKind.Organization || definite;
        Entity? same = mayBeKnown
            ? _cast.Latest((kind, words), static (entity, sought) => entity.Kind == sought.kind && entity.Name == sought.words)
            : null;
        return same is not null ? Referent.MentionedAgain(same) : Referent.New(words, kind, headNoun, definite);
    }
}
