using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Knows the other sense of a verb of saying, in which nothing is said: "claimed a win", "recalled 400 boats".</summary>
internal static class OtherSense
{
    /// <summary>Whether the verb, with a thing and no marked words behind it, says nothing.</summary>
    public static bool Matches(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (passage.Has(TokenKind.Stretch, new(cue.To, context.End)))
        {
            return false;
        }

        return (cue.Takes(CueFrames.Winning) && IsWon(passage, cue.To))
            || (cue.Takes(CueFrames.Fetching) && (IsCounted(passage, cue.To) || IsFirm(context, cue)))
            || (cue.Takes(CueFrames.Naming) && IsNickname(context, cue))
            || IsDoneAgain(passage, cue);
    }

    /// <summary>"claimed 12 lives": "lives" is no verb.</summary>
    public static bool TakesLives(Passage passage, in Cue cue) =>
        cue.Takes(CueFrames.Winning) && passage.KindAt(cue.To) == TokenKind.Number && passage.Is(cue.To + 1, "lives");

    /// <summary>"claimed [the title]", "claimed [12] lives"; not "claimed responsibility".</summary>
    private static bool IsWon(Passage passage, int token) =>
        passage.Is(token, WordClass.Determiner | WordClass.Possessive)
        || passage.KindAt(token) == TokenKind.Number
        || passage.Is(token, "it");

    /// <summary>"They call him the hook man".</summary>
    private static bool IsNickname(SentenceContext context, in Cue cue) =>
        cue.Takes(CueFrames.Called) // "call", not "name"
        && cue.Subject is { } subject
        && context.Passage.IsAny(subject.Phrase.From, "they", "we", "people", "you")
        && NounPhraseAt.Find(context.Passage, cue.To, context.End) is { } named
        && context.Passage.Is(named.To, "the");

    /// <summary>"if she repeats that in Varna": what somebody may do once more, and has not said.</summary>
    public static bool IsDoneAgain(Passage passage, in Cue cue) =>
        cue.Verb.Base == "repeat"
        && cue.Subject is { Phrase: var subject }
        && passage.IsAny(subject.From - 1, "if", "unless", "once", "should");

    /// <summary>
    /// "agreed [a deal to supply the crews]", "agreed terms": what two sides settle. "agreed [the deal was late]" gives words.
    /// </summary>
    public static bool IsAgreedOn(Passage passage, in Cue cue, Content content) =>
        cue.Verb.Base == "agree"
        && content.From == cue.To
        && passage.Is(content.From, WordClass.Determiner | WordClass.Possessive)
        && !passage.Is(content.From, WordClass.ClauseOpener)
        && NounPhraseAt.Find(passage, content.From, content.To) is { Kind: NounPhraseKind.Description } thing
        && !Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, thing.To, content.To));

    /// <summary>"recalled [400] boats", "recalled [some 400] boats", "recalled [thousands] of boats".</summary>
    private static bool IsCounted(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Number || passage.KindAt(token + 1) == TokenKind.Number
        || passage.IsAny(token, "thousands", "millions", "hundreds", "dozens")
        || (passage.KindAt(token) == TokenKind.Word && Text.Characters.IsDigit(passage.Text[passage[token].Start]));

    /// <summary>"Varna Cars recalled its boats": a firm has no memory.</summary>
    private static bool IsFirm(SentenceContext context, in Cue cue) =>
        cue.Subject is { Phrase: { Kind: NounPhraseKind.Name } name } && context.Find(name) is { Kind: ActorKind.Organization };
}
