using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds where reported words start and end.</summary>
internal static class Reported
{
    /// <summary>What stands behind a verb of saying before the words that are said: the one who was told, then time and place.</summary>
    public static (NounPhrase? Addressee, int Next) AfterVerb(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        int next = cue.To;
        NounPhrase? addressee = null;
        if (cue.Takes(CueFrames.Told)
            && !passage.Is(next, "that")
            && NounPhraseAt.Find(passage, next, context.End) is { } told
            && !Words.IsFiniteVerb(passage, told.To))
        {
            // "promised a new railway and ...": the object is what was said, not somebody who was told.
            bool alone = cue.Takes(CueFrames.Object) && passage.Is(told.To, WordClass.Conjunction);
            addressee = CanBeTold(passage, told) && !alone ? told : null;
            next = addressee is null && cue.Takes(CueFrames.Object) ? next : told.To;
        }

        int adverbials = next;
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
    public static Content? After(SentenceContext context, in Cue cue, int next)
    {
        Passage passage = context.Passage;
        if (IsDenied(context, cue, next) || next >= context.End)
        {
            return null;
        }

        return passage[next].Kind switch
        {
            TokenKind.Comma or TokenKind.Colon or TokenKind.Dash => AfterSign(context, cue, next),
            TokenKind.Stretch => AfterMark(context, cue, next),
            _ => AfterWord(context, cue, next),
        };
    }

    /// <summary>"did not say the port would reopen" reports nothing; "did not say whether" reports the question.</summary>
    private static bool IsDenied(SentenceContext context, in Cue cue, int next)
    {
        Passage passage = context.Passage;
        bool question = StartsClause(passage, next) && !passage.Is(next, "that");
        return cue.Negated && !question && !HasMarksInClause(passage, next, context.End);
    }

    /// <summary>said: "We reopen"; said, "We reopen"; said, that the port reopens.</summary>
    private static Content? AfterSign(SentenceContext context, in Cue cue, int sign)
    {
        Passage passage = context.Passage;
        bool comma = passage[sign].Kind == TokenKind.Comma;
        int next = comma ? Asides.QuotationBehind(passage, sign, context.End) : sign;
        bool clauseBehind = comma && passage.Is(next + 1, "that") && cue.Takes(CueFrames.Clause | CueFrames.That);
        bool belongs = passage[sign].Kind == TokenKind.Colon
            || passage.KindAt(next + 1) == TokenKind.Stretch
            || clauseBehind
            || (cue.Takes(CueFrames.Anything) && Asides.OpensWithAside(passage, next, context.End));
        return belongs ? Region(context, cue, next + 1) : null;
    }

    private static Content? AfterMark(SentenceContext context, in Cue cue, int next) =>
        Region(context, cue, next) is { } quoted && !(IsTitle(context.Passage, quoted) && quoted.To - quoted.From > 1)
            ? SecondVerb.Cut(context.Passage, quoted)
            : null;

    private static Content? AfterWord(SentenceContext context, in Cue cue, int next)
    {
        Passage passage = context.Passage;
        if (IsCircumstance(context, cue, next))
        {
            return null;
        }

        if (StartsClause(passage, next))
        {
            return cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Told | CueFrames.Question | CueFrames.Show)
                ? Region(context, cue, next)
                : null;
        }

        // Calder published "The Old Harbour" in May.
        if (Region(context, cue, next) is not { } content || IsTitle(passage, content))
        {
            return null;
        }

        bool clause = cue.Takes(CueFrames.Clause) && HasClause(passage, content.From, content.To);
        // "declined to be named", "asked not to be identified": how a source speaks, not what it says.
        bool promise = cue.Takes(CueFrames.To) && passage.Is(next, "to") && !passage.Is(next + 1, "be");
        if (clause || promise || IsAnything(passage, cue, next))
        {
            return content;
        }

        bool takesObject = cue.Takes(CueFrames.Object | CueFrames.Clause | CueFrames.To)
            || (cue.Takes(CueFrames.For) && IsFor(passage, cue.To - 1, content.To));
        return takesObject && passage.Has(TokenKind.Stretch, content.From, content.To) ? SecondVerb.Cut(passage, content) : null;
    }

    /// <summary>"called for", "hit Calder for", "campaigned against": the preposition stands before the marks.</summary>
    private static bool IsFor(Passage passage, int from, int end)
    {
        int i = from;
        while (i < end && passage[i].Kind != TokenKind.Stretch && !passage.IsAny(i, "for", "against"))
        {
            i++;
        }

        return i < end && passage[i].Kind != TokenKind.Stretch;
    }

    private static bool HasMarksInClause(Passage passage, int from, int end)
    {
        int i = from;
        while (i < end && passage[i].Kind is not (TokenKind.Stretch or TokenKind.Semicolon))
        {
            i++;
        }

        return i < end && passage[i].Kind == TokenKind.Stretch;
    }

    /// <summary>
    /// "said no", "said the same": with some verbs whatever stands behind them has been said, unless a phrase of time or place starts
    /// there.
    /// </summary>
    private static bool IsAnything(Passage passage, in Cue cue, int i) =>
        cue.Takes(CueFrames.Anything)
            && !passage.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction)
            && !passage.Is(i, "to");

    /// <summary>The tokens from <paramref name="from"/> to the end of what is said there; null when nothing is.</summary>
    public static Content? Region(SentenceContext context, in Cue cue, int from)
    {
        int to = NamedBehind.Follows(context, from) ? from : ContentEnd.Find(context, cue, from);
        return to > from ? new Content(from, to) : null;
    }

    /// <summary>
    /// "as Calder said when it closed", "had warned after the vote came": when it was said, not what; "said when it opened, ferries would
    /// come back" goes on.
    /// </summary>
    private static bool IsCircumstance(SentenceContext context, in Cue cue, int i)
    {
        Passage passage = context.Passage;
        bool question = cue.Takes(CueFrames.Question | CueFrames.Told) && passage.Is(i, WordClass.Wh);
        bool time = passage.IsAny(i, "when", "where")
            || (passage.Is(i, WordClass.Subordinator)
                && !StartsClause(passage, i)
                && !passage.Is(i, WordClass.Wh)
                && !IsReason(passage, i));
        return time && !question && !cue.Negated
            && !passage.Has(TokenKind.Comma, i, context.End) && !passage.Has(TokenKind.Stretch, i, context.End);
    }

    /// <summary>"said because it rained the port was shut": a reason or a condition is part of what is said.</summary>
    private static bool IsReason(Passage passage, int i) =>
        passage.IsAny(i, "because", "although", "though", "if", "unless");

    /// <summary>The poll shows Calder leading, data show a rise: what a document shows needs no clause.</summary>
    public static Content? Shown(SentenceContext context, in Cue cue, NounPhrase subject)
    {
        Passage passage = context.Passage;
        bool shows = cue.Takes(CueFrames.Show)
            && cue.Takes(CueFrames.Clause)
            && !cue.Negated
            && passage.Is(subject.CoreTo - 1, WordMeaning.DocumentNoun);
        return shows && NounPhraseAt.Find(passage, cue.To, context.End) is not null ? Region(context, cue, cue.To) : null;
    }

    /// <summary>
    /// Whether the marks before a verb end a phrase of the reporter's (star of the "Red Mole," thanked), and the verb wants a thing, which
    /// may follow it, and no words.
    /// </summary>
    public static bool WantsThing(SentenceContext context, in Cue cue, int mark) =>
        cue.Takes(CueFrames.Object) && !cue.Takes(CueFrames.Clause | CueFrames.Told)
        && context.Passage.KindAt(mark) == TokenKind.Stretch && mark > context.Sentence.From
        && context.Passage[mark - 1].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number or TokenKind.Comma;

    /// <summary>Whether the tokens hold a clause: a verb that can be finite, with something before it.</summary>
    public static bool HasClause(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (IsClauseVerb(passage, from, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token may be the verb of a clause that starts at <paramref name="from"/>.</summary>
    public static bool IsClauseVerb(Passage passage, int from, int i)
    {
        if (i == from)
        {
            // "it's", "they've": subject and verb in one.
            return passage.Is(from, WordClass.Auxiliary) && passage.Is(from, WordClass.Pronoun);
        }

        // "noted the time and then left": a verb behind "and" belongs to the reporter's sentence.
        return Words.IsFiniteVerb(passage, i) && !passage.Is(Adverbials.SkipLeft(passage, i, from) - 1, WordClass.Conjunction);
    }

    /// <summary>Whether the only marked words are the title of a work, and no clause stands around them.</summary>
    private static bool IsTitle(Passage passage, Content content)
    {
        bool title = false;
        for (int i = content.From; i < content.To; i++)
        {
            if (passage[i].Kind == TokenKind.Stretch)
            {
                // the "Save The Mole" campaign
                bool label = Words.IsNominal(passage, i + 1) && !Words.IsName(passage, i + 1) && i > content.From;
                if (label || !WorkTitle.Matches(passage.Text, passage.Stretches[passage[i].Stretch].Inner))
                {
                    return false;
                }

                title = true;
            }
        }

        return title && !HasClause(passage, content.From, content.To);
    }

    /// <summary>"that", "whether", "how" and their kin.</summary>
    public static bool StartsClause(Passage passage, int i) => passage.Is(i, WordClass.ClauseOpener);

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
