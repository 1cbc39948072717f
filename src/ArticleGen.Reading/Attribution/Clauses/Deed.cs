using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Tells what is done from what is said, where a verb can mean both: "claimed a win", "recalled 400 boats".</summary>
internal static class Deed
{
    /// <summary>Whether the verb, with a thing and no marked words behind it, says nothing.</summary>
    public static bool Matches(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (passage.Has(TokenKind.Stretch, new(cue.To, context.End)))
        {
            return false;
        }

        return cue.Verb.Base switch
        {
            // "claimed responsibility", but "claimed the title", "claimed 12 lives"
            "claim" => passage.Is(cue.To, WordClass.Determiner | WordClass.Possessive) || passage.KindAt(cue.To) == TokenKind.Number
                || passage.Is(cue.To, "it"),
            "repeat" => IsDoneAgain(passage, cue),
            "recall" => IsCounted(passage, cue.To) || IsFirm(context, cue),
            // "They call him the hook man": a nickname.
            "call" => cue.Subject is { } subject && passage.IsAny(subject.Phrase.From, "they", "we", "people", "you")
                && NounPhraseAt.Find(passage, cue.To, context.End) is { } named && passage.Is(named.To, "the"),
            _ => false,
        };
    }

    /// <summary>"claimed 12 lives": "lives" is no verb.</summary>
    public static bool TakesLives(Passage passage, in Cue cue) =>
        cue.Verb.Base == "claim" && passage.KindAt(cue.To) == TokenKind.Number && passage.Is(cue.To + 1, "lives");

    /// <summary>"if she repeats that in Varna": what somebody may do once more, and has not said.</summary>
    public static bool IsDoneAgain(Passage passage, in Cue cue) =>
        cue.Verb.Base == "repeat"
        && cue.Subject is { Phrase: var subject }
        && passage.IsAny(subject.From - 1, "if", "unless", "once", "should");

    /// <summary>"refused to resign", "voted to close the port": what somebody chooses to do, or not, is not said.</summary>
    public static bool IsChosen(in Cue cue) => cue.Verb.Base is "decline" or "refuse" or "vote" or "agree";

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
