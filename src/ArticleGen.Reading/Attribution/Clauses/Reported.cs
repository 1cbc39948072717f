using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds where reported words start and end.</summary>
internal static class Reported
{
    /// <summary>What stands between a verb of saying and the reported words: whoever was told, then time and place.</summary>
    public static (NounPhrase? Addressee, int Next) AfterVerb(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        int next = cue.To;
        NounPhrase? addressee = null;
        if (cue.Takes(CueFrames.Told)
            && !passage.Is(next, "that")
            && !ToldTo.IsQuestion(passage, cue, next)
            && NounPhraseAt.Find(passage, next, context.End) is { } told
            && (!Words.IsFiniteVerb(passage, told.To) || ToldTo.Colon(passage, told.To, context.End) > 0))
        {
            if (ToldTo.IsAskedOf(passage, cue, told, context.End))
            {
                return (null, cue.To);
            }

            // "promised a new railway and ...": the object is what was said, not somebody who was told.
            bool alone = cue.Takes(CueFrames.Object) && passage.Is(told.To, WordClass.Conjunction);
            bool shared = ToldTo.IsPartOfSubject(passage, told, context.End);
            int colon = ToldTo.Colon(passage, told.To, context.End);
            addressee = (CanBeTold(passage, told) || colon > 0) && !alone && !shared ? told : null;
            next = (addressee is null && cue.Takes(CueFrames.Object)) || shared ? next
                : colon > 0 ? colon : ToldTo.End(passage, told, context.End);
        }
        else if (cue.Takes(CueFrames.Told) && Words.IsName(passage, cue.To)
            && ToldTo.Colon(passage, cue.To, context.End) is > 0 and int behind)
        {
            next = behind;
        }

        if (addressee is null && cue.Takes(CueFrames.To) && passage.Is(next, "to") && passage.Is(next + 1, WordForm.VerbBase))
        {
            // "vowed to sail in May": a verb, not "to" with a noun.
            return (null, next);
        }

        int adverbials = next;
        if (Asides.OpensWithPhrase(passage, cue, next, context.End))
        {
            return (addressee, next);
        }

        next = Asides.AfterAside(passage, Adverbials.SkipRight(passage, next, context.End), context.End);
        next = Asides.AfterQuestion(passage, next, context.End);
        if (passage.Is(next, "of")
            && !passage.Is(next + 1, WordClass.Possessive)
            && NounPhraseAt.Find(passage, next + 1, context.End) is { } topic
            && (passage.KindAt(topic.To) is TokenKind.Comma or TokenKind.Stretch or TokenKind.Period or TokenKind.Colon
                || passage.Is(topic.To, "that")))
        {
            // Calder said of the plan: "Never."
            next = topic.To;
        }

        if (Asides.OpenerBehind(passage, cue, next, context.End) is { } opener)
        {
            return (addressee, opener);
        }

        return (addressee, cue.Takes(CueFrames.Clause) && next > adverbials
            ? ClauseStart.Find(passage, adverbials, next, context.End)
            : next);
    }

    /// <summary>
    /// What is said behind the verb, when the verb can take it: a quotation, a clause with or without "that", a phrase with marked words.
    /// </summary>
    public static Content? After(SentenceContext context, in Cue cue, int nextToken)
    {
        Passage passage = context.Passage;
        if (IsDenied(context, cue, nextToken) || nextToken >= context.End)
        {
            return null;
        }

        return passage[nextToken].Kind switch
        {
            TokenKind.Comma or TokenKind.Colon or TokenKind.Dash => AfterSign(context, cue, nextToken),
            TokenKind.Stretch => AfterMark(context, cue, nextToken),
            _ => AfterWord(context, cue, nextToken),
        };
    }

    /// <summary>"did not say the port would reopen" reports nothing; "did not say whether" reports the question.</summary>
    private static bool IsDenied(SentenceContext context, in Cue cue, int nextToken)
    {
        Passage passage = context.Passage;
        bool question = StartsClause(passage, nextToken) && !passage.Is(nextToken, "that");
        return cue.Negated && !question && !HasMarksInClause(passage, nextToken, context.End);
    }

    /// <summary>said: "We reopen"; said, "We reopen"; said, that the port reopens.</summary>
    private static Content? AfterSign(SentenceContext context, in Cue cue, int signToken)
    {
        Passage passage = context.Passage;
        bool comma = passage[signToken].Kind == TokenKind.Comma;
        int next = comma ? Asides.QuotationBehind(passage, signToken, context.End) : signToken;
        bool clauseBehind = comma && passage.Is(next + 1, "that") && cue.Takes(CueFrames.Clause | CueFrames.That);
        // "has greeted Low Water: The Sequel is no surprise": a colon without a quotation follows verbs that take a clause only.
        bool colon = passage[signToken].Kind == TokenKind.Colon
            && (passage.KindAt(next + 1) == TokenKind.Stretch
                || cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Question | CueFrames.Anything));
        bool belongs = colon
            || (comma && ReportedThing.IsBehindAdverb(context, cue) && LeadingClause.Has(passage, new(next + 1, context.End)))
            || passage.KindAt(next + 1) == TokenKind.Stretch
            || clauseBehind
            || (cue.Takes(CueFrames.Anything) && Asides.OpensWithAside(passage, next, context.End));
        return belongs ? Region(context, cue, next + 1) : null;
    }

    private static Content? AfterMark(SentenceContext context, in Cue cue, int nextToken) =>
        Region(context, cue, nextToken) is { } quoted && !(MarkedTitle.IsAll(context.Passage, quoted) && quoted.To - quoted.From > 1)
            ? SecondVerb.Cut(context.Passage, quoted)
            : null;

    private static Content? AfterWord(SentenceContext context, in Cue cue, int nextToken)
    {
        Passage passage = context.Passage;
        if (IsCircumstance(context, cue, nextToken)
            || (nextToken == cue.To && cue.Takes(CueFrames.Told) && NounPhraseAt.Find(passage, nextToken, context.End) is { } told
                && ToldTo.IsAskedOf(passage, cue, told, context.End))
            || ReportedThing.IsPhraseBehindAnd(passage, nextToken, context.End))
        {
            return null;
        }

        bool thing = ReportedThing.IsPointedAt(context, nextToken);
        if ((StartsClause(passage, nextToken) || ToldTo.IsQuestion(passage, cue, nextToken)) && !thing)
        {
            return cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Told | CueFrames.Question | CueFrames.Show)
                ? Region(context, cue, nextToken)
                : null;
        }

        // Calder published "The Old Harbour" in May.
        if (Region(context, cue, nextToken) is not { } content || MarkedTitle.IsAll(passage, content))
        {
            return null;
        }

        // "complained of the noise", "agreed about what it cost": a topic.
        bool topic = passage.IsAny(nextToken, "of", "about", "against", "with", "at") && !cue.Takes(CueFrames.Anything);
        if (topic && passage.IsAny(nextToken, "of", "about"))
        {
            return null;
        }

        bool clause = cue.Takes(CueFrames.Clause) && !topic && !thing && ReportedThing.HasOwnClause(passage, cue, content.Span);
        // "declined to be named", "asked not to be identified": how a source speaks, not what it says.
        // "declined to comment": what is refused is not said.
        bool promise = cue.Takes(CueFrames.To) && passage.Is(nextToken, "to") && !passage.Is(nextToken + 1, "be")
            && !cue.Takes(CueFrames.Choice);
        if (clause || promise || IsAnything(passage, cue, nextToken))
        {
            return content;
        }

        bool takesObject = cue.Takes(CueFrames.Object | CueFrames.Clause | CueFrames.To)
            || (cue.Takes(CueFrames.For) && IsFor(passage, cue.To - 1, content.To));
        return takesObject && passage.Has(TokenKind.Stretch, content.Span) ? SecondVerb.Cut(passage, content) : null;
    }

    /// <summary>"called for", "hit Calder for", "campaigned against": the preposition stands before the marks.</summary>
    private static bool IsFor(Passage passage, int fromToken, int endToken)
    {
        int i = fromToken;
        while (i < endToken && passage[i].Kind != TokenKind.Stretch && !passage.IsAny(i, "for", "against"))
        {
            i++;
        }

        return i < endToken && passage[i].Kind != TokenKind.Stretch;
    }

    private static bool HasMarksInClause(Passage passage, int fromToken, int endToken)
    {
        int i = fromToken;
        while (i < endToken && passage[i].Kind is not (TokenKind.Stretch or TokenKind.Semicolon))
        {
            i++;
        }

        return i < endToken && passage[i].Kind == TokenKind.Stretch;
    }

    /// <summary>
    /// "said no", "said the same": with some verbs whatever stands behind them has been said, unless a phrase of time or place starts
    /// there.
    /// </summary>
    private static bool IsAnything(Passage passage, in Cue cue, int token) =>
        cue.Takes(CueFrames.Anything)
            && !passage.Is(token, WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction)
            && !passage.Is(token, "to");

    /// <summary>The tokens from <paramref name="fromToken"/> to the end of what is said there; null when nothing is.</summary>
    public static Content? Region(SentenceContext context, in Cue cue, int fromToken)
    {
        int to = NamedBehind.Follows(context, fromToken) ? fromToken : ContentEnd.Find(context, cue, fromToken);
        // Hale sees the plan as "a farce", Calder said: the phrase is part of what Calder said.
        bool inside = to - 1 > fromToken && NamedBehind.Follows(context, to - 1)
            && !HasClause(context.Passage, new(fromToken, to));
        return to > fromToken && !inside ? new Content(fromToken, to) : null;
    }

    /// <summary>
    /// "as Calder said when it closed", "had warned after the vote came": when it was said, not what; "said when it opened, ferries would
    /// come back" goes on.
    /// </summary>
    private static bool IsCircumstance(SentenceContext context, in Cue cue, int token)
    {
        Passage passage = context.Passage;
        bool question = cue.Takes(CueFrames.Question | CueFrames.Told) && passage.Is(token, WordClass.Wh);
        bool time = passage.IsAny(token, "when", "where")
            || (passage.Is(token, WordClass.Subordinator)
                && !StartsClause(passage, token)
                && !passage.Is(token, WordClass.Wh)
                && !IsReason(passage, token));
        return time && !question && !cue.Negated
            && !passage.Has(TokenKind.Comma, new(token, context.End)) && !passage.Has(TokenKind.Stretch, new(token, context.End));
    }

    /// <summary>"said because it rained the port was shut": a reason or a condition is part of what is said.</summary>
    private static bool IsReason(Passage passage, int token) =>
        passage.IsAny(token, "because", "although", "though", "if", "unless");

    /// <summary>The poll shows Calder leading, data show a rise: what a document shows needs no clause.</summary>
    public static Content? Shown(SentenceContext context, in Cue cue, NounPhrase subject)
    {
        Passage passage = context.Passage;
        bool shows = cue.Takes(CueFrames.Show)
            && cue.Takes(CueFrames.Clause)
            && !cue.Negated
            && cue.Verb.Base != "add"
            && passage.Is(subject.CoreTo - 1, WordMeaning.DocumentNoun);
        return shows && NounPhraseAt.Find(passage, cue.To, context.End) is not null ? Region(context, cue, cue.To) : null;
    }

    /// <summary>
    /// Whether the verb takes a thing as its object, not words, and the marks before it end a phrase of the reporter's: star of the "Red
    /// Mole," thanked.
    /// </summary>
    public static bool WantsThing(SentenceContext context, in Cue cue, int markToken) =>
        cue.Takes(CueFrames.Object) && !cue.Takes(CueFrames.Clause | CueFrames.Told)
        && context.Passage.KindAt(markToken) == TokenKind.Stretch && markToken > context.Sentence.From
        && context.Passage[markToken - 1].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number or TokenKind.Comma;

    /// <summary>Whether the tokens hold a clause: a verb that can be finite, with something before it.</summary>
    public static bool HasClause(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (IsClauseVerb(passage, span.From, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token may be the verb of a clause that starts at <paramref name="fromToken"/>.</summary>
    public static bool IsClauseVerb(Passage passage, int fromToken, int token)
    {
        if (token == fromToken)
        {
            // "it's", "they've": subject and verb in one.
            return passage.Is(fromToken, WordClass.Auxiliary) && passage.Is(fromToken, WordClass.Pronoun);
        }

        // "noted the time and then left": a verb behind "and" belongs to the reporter's sentence.
        return Words.IsFiniteVerb(passage, token) && !passage.Is(Adverbials.SkipLeft(passage, token, fromToken) - 1, WordClass.Conjunction);
    }

    /// <summary>"that", "whether", "how" and their kin.</summary>
    public static bool StartsClause(Passage passage, int token) => passage.Is(token, WordClass.ClauseOpener);

    private static bool CanBeTold(Passage passage, NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Description)
        {
            return true;
        }

        // "told a briefing", "told a news conference" name an occasion, not a person.
        int head = phrase.CoreTo - 1;
        return !passage.Is(head, WordMeaning.Occasion)
            && (passage.Is(head, WordMeaning.Role | WordMeaning.OrganizationNoun | WordForm.Plural | WordMeaning.GroupRole)
                || passage.Text[passage[head].End - 1] == 's');
    }
}
