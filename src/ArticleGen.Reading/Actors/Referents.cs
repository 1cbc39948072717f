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
    private readonly List<string> _sought;

    public Referents(ActorScratch scratch, Salience salience, Cast cast)
    {
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
        _ => OfDescription(passage, phrase),
    };

    /// <summary>Whether a name may reach into the phrase: the "Inc." of "Varna Lines, Inc.", what stands behind "and".</summary>
    private static bool IsEndOfName(Passage passage, NounPhrase phrase) =>
        passage.Is(phrase.From - 1, "and")
        || (passage.KindAt(phrase.From - 1) == TokenKind.Comma && passage.Is(phrase.From, WordMeaning.OrganizationSuffix));

    /// <summary>The names of all those whom a pronoun could mean, the likeliest first.</summary>
    public IReadOnlyList<string> Candidates(Passage passage, NounPhrase pronoun, int sentence) =>
        _salience.Candidates(passage[pronoun.From].Entry.Traits.Form, WithoutVerb(passage[pronoun.From].Entry.Form), sentence)
            .Select(static entity => entity.Name)
            .ToList();

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
            return _salience.Find(token.Entry.Traits.Form, form, sentence, except) is { } meant ? Referent.Meant(meant) : null;
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

    /// <summary>"she" of "she's".</summary>
    private static string WithoutVerb(string pronoun)
    {
        int apostrophe = pronoun.IndexOf('\'');
        return apostrophe > 0 ? pronoun.Substring(0, apostrophe) : pronoun;
    }

    private Referent OfDescription(Passage passage, NounPhrase phrase)
    {
        if (NamesInPassage.DescribedBy(_inPassage, phrase) is { } named)
        {
            return Referent.Named(named);
        }

        int head = phrase.CoreTo - 1;
        Token token = passage[head];
        if (phrase.To - phrase.From == 1 && token.IsCapitalized && _cast.WithSurname(passage.WordAt(head)) is { } bearer)
        {
            // "Miller said", "Mills said": a common word opens the sentence, unless somebody of that name is known.
            return Referent.MentionedAgain(bearer);
        }

        int first = phrase.From;
        bool definite = passage.IsAny(first, "the", "this", "that")
            || passage.Is(first, WordClass.Possessive) || passage.Has(TokenKind.Possessive, new(first, head));
        string noun = token.Entry.Singular ?? (token.Entry.Form.Length > 0 ? token.Entry.Form : passage.WordAt(head).ToLowerInvariant());
        bool role = token.Is(WordMeaning.Role | WordMeaning.Title);
        if (token.Is(WordMeaning.OrganizationNoun) && !role)
        {
            return (definite ? KnownBody(passage, phrase, noun) : null)
                ?? Described(passage, phrase, ActorKind.Organization, noun, definite: false);
        }

        if (token.Is(WordMeaning.DocumentNoun))
        {
            return Described(passage, phrase, ActorKind.Organization, noun, definite: false);
        }

        bool endsLikePlural = !role && token.IsWord && passage.Text[token.End - 1] == 's' && !passage.Is(first, "a");
        if (!passage.Is(first, "one") && (token.Is(WordForm.Plural) || (endsLikePlural && !token.Is(WordMeaning.OrganizationNoun))))
        {
            return Described(passage, phrase, ActorKind.Group, noun, definite: false);
        }

        return definite && KnownAs(passage, phrase, noun) is { } known
            ? Referent.MentionedAgain(known)
            : Described(passage, phrase, ActorKind.Anonymous, noun, definite && role);
    }

    /// <summary>
    /// The body that "the ministry" or "the company" means, or null. A bare "the company" may mean a name of one word that spoke.
    /// </summary>
    private Referent? KnownBody(Passage passage, NounPhrase phrase, string noun)
    {
        Entity? body = _cast.Latest(
            (noun, passage.Vocabulary), static (entity, sought) => BodyNouns.Means(entity, sought.noun, sought.Vocabulary));
        if (body is not null)
        {
            return Referent.Named(body);
        }

        bool bare = phrase.To - phrase.From == 2 && BodyNouns.IsCompany(noun);
        return bare && _cast.Latest(noun, static (entity, _) => entity.IsKindGuessed && entity.MayBeBody) is { } company
            ? Referent.Body(company)
            : null;
    }

    /// <summary>
    /// The person with that role in the article: the one whose descriptions have all the words ("the foreign minister" among two
    /// ministers), else the latest one with the noun in a role that names no other office.
    /// </summary>
    private Entity? KnownAs(Passage passage, NounPhrase phrase, string noun)
    {
        _sought.Clear();
        RoleWords words = RoleWords.Parse(NameReader.Phrase(passage, phrase.Span), _sought);
        Entity? known = words.IsEmpty
            ? null
            : _cast.Latest(words, static (entity, words) => entity.IsPerson && entity.IsDescribedBy(words));
        return known is null && phrase.CoreTo == phrase.To
            ? _cast.Latest((noun, words), static (entity, sought) => entity.IsPerson && entity.MayBe(sought.noun, sought.words))
            : known;
    }

    private Referent Described(Passage passage, NounPhrase phrase, ActorKind kind, string? headNoun, bool definite)
    {
        string words = NameReader.Phrase(passage, phrase.Span);
        bool common = passage.Is(phrase.From, WordClass.Determiner | WordClass.Pronoun) || !Words.IsName(passage, phrase.From);
        if (common && !passage[phrase.From].IsAllCaps && char.ToLowerInvariant(words[0]) != words[0])
        {
            words = char.ToLowerInvariant(words[0]) + words.Substring(1);
        }

        bool mayBeKnown = kind is ActorKind.Group or ActorKind.Organization || definite;
        Entity? same = mayBeKnown
            ? _cast.Latest((kind, words), static (entity, sought) => entity.Kind == sought.kind && entity.Name == sought.words)
            : null;
        return same is not null ? Referent.MentionedAgain(same) : Referent.New(words, kind, headNoun, definite);
    }
}
