using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Tells a clause, which is said, from a thing or a phrase behind a verb of saying.</summary>
internal static class ReportedThing
{
    // "In the mean time"
    private const int LongestAdverb = 4;

    /// <summary>
    /// "reported that [profits rose]", but not "reported [profits] that rose": a thing is no speech, unless the verb promises it or tells
    /// somebody of it.
    /// </summary>
    public static bool HasOwnClause(Passage passage, in Cue cue, TokenSpan span)
    {
        bool promises = cue.Takes(CueFrames.To | CueFrames.Told | CueFrames.Anything) && !cue.Takes(CueFrames.Act);
        return promises ? Reported.HasClause(passage, span) : LeadingClause.Has(passage, span);
    }

    /// <summary>"her last show [and] the crew sang": a verb has what it says right behind it, and no "and".</summary>
    public static bool IsPhraseBehindAnd(Passage passage, int token, int endToken) =>
        passage.IsAny(token, "and", "or", "but") && !passage.Has(TokenKind.Stretch, new(token, endToken));

    /// <summary>"denied [that report] on Friday": no clause, but a thing that is pointed at.</summary>
    public static bool IsPointedAt(SentenceContext context, int token) =>
        context.Passage.Is(token, "that")
        && !context.Passage.Has(TokenKind.Stretch, new(token, context.End))
        && ThingAt(context, token) is { } thing
        && thing.To > token + 1
        && (thing.To >= context.End || context.Passage[thing.To].Kind is TokenKind.Period or TokenKind.Comma
            || Adverbials.SkipRight(context.Passage, thing.To, context.End) is int behind && behind > thing.To
                && (behind >= context.End || context.Passage[behind].Kind == TokenKind.Period));

    private static NounPhrase? ThingAt(SentenceContext context, int token)
    {
        // "that quote": a noun that may be a verb as well.
        bool noun = context.Passage.Is(token + 1, WordForm.VerbBase) && context.Passage.Is(token + 1, WordForm.VerbAlsoNoun);
        return noun
            ? new NounPhrase(token, token + 2, token + 2, NounPhraseKind.Description)
            : NounPhraseAt.Find(context.Passage, token, context.End);
    }

    /// <summary>"However, Calder added, the port will reopen.": nothing but an adverb stands before the attribution.</summary>
    public static bool IsBehindAdverb(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        int comma = cue.From - 1;
        return cue.Takes(CueFrames.Clause) && !cue.Takes(CueFrames.Mental)
            && comma > context.Sentence.From
            && passage[comma].Kind == TokenKind.Comma
            && comma - context.Sentence.From <= LongestAdverb
            && Adverbials.SkipRight(passage, context.Sentence.From, comma) == comma;
    }
}
