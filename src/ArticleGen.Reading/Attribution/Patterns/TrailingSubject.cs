using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"We reopen," Calder said. The port reopens on Friday, the ministry said.</summary>
internal sealed class TrailingSubject : CuePattern
{
    public override string Example => "\"We reopen,\" Calder said.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        if (TrailingVerb.Find(context, cue) is not { } verb
            || IsAudience(context, cue, verb)
            || !(verb.IsBesideMarks(context.Passage) ? EndsMarks(context, cue, verb) : EndsClause(context, cue, verb)))
        {
            return null;
        }

        int rest = SplitQuote.SkipInsertion(context.Passage, verb.Next, context.End);
        return new FoundAttribution(nameof(TrailingSubject), context.Passage.RangeOf(cue.Words), verb.Before)
        {
            Rest = SplitQuote.FindRest(context, cue, verb.Before, rest),
            Speaker = verb.Speaker,
            Addressee = verb.Addressee,
            To = verb.Next,
        };
    }

    /// <summary>"Pier was unsafe, inquest told", "... court hears": who is told, or hears, in a headline has said nothing.</summary>
    private static bool IsAudience(SentenceContext context, in Cue cue, in TrailingVerb verb) =>
        context.IsHeadline && verb.Next >= context.End && context.Passage.IsAny(cue.Main, "told", "hears", "heard", "hear");

    /// <summary>Whether the quotation before the subject is what is said.</summary>
    private static bool EndsMarks(SentenceContext context, in Cue cue, in TrailingVerb verb)
    {
        Passage passage = context.Passage;
        // After enabling "Deep Water Mode," a menu opens.
        if (IsFrontedPhrase(context, verb.Before) && !cue.Takes(CueFrames.Anything | CueFrames.Told))
        {
            return false;
        }

        // "It was late." Calder has apologised for it: another sentence, which tells what was done before.
        if (EndsWithStop(passage, verb.Before.To - 1) && passage.IsAny(verb.Speaker.To, "has", "have", "had"))
        {
            return false;
        }

        if (verb.Ends(context))
        {
            return true;
        }

        // At a fair called "Old Tide," Calder discussed [the mole].
        if (passage.Is(verb.Next, WordClass.Determiner) && Reported.WantsThing(context, cue, verb.Before.To - 1))
        {
            return false;
        }

        // To chants of "Open it!" Calder said the port would stay shut: what is said follows the verb.
        bool alone = verb.Before.To - verb.Before.From == 1 && passage.EndsWithComma(verb.Before.From);
        return alone || Reported.After(context, cue, verb.Next) is null;
    }

    private static bool EndsWithStop(Passage passage, int markToken) =>
        passage.Stretches[passage[markToken].Stretch].Inner is { Length: > 0 } inner && passage.Text[inner.End - 1] == '.';

    /// <summary>"Under the label "Safe Tide"": a phrase without a verb that opens the sentence and ends with marked words.</summary>
    private static bool IsFrontedPhrase(SentenceContext context, Content before)
    {
        Passage passage = context.Passage;
        return before.From == context.Sentence.From
            && before.To - before.From > 1
            && passage.Is(before.From, WordClass.Preposition | WordForm.VerbIng)
            && !Reported.HasClause(passage, new(before.From, before.To - 1));
    }

    /// <summary>Whether the words before the subject are what is said, and all of it.</summary>
    private static bool EndsClause(SentenceContext context, in Cue cue, in TrailingVerb verb)
    {
        if (!verb.TellsWithoutMarks(context, cue) || verb.Around(context, cue) is not null)
        {
            return false;
        }

        // "Port to reopen, minister says": when nothing stands behind the verb, what was said can only stand before it.
        Passage passage = context.Passage;
        Content before = verb.Before;
        bool nothingBehind = verb.Next >= context.End && before.To - before.From > 1
            && !passage.Is(before.From, WordClass.Preposition | WordClass.Subordinator);
        return nothingBehind
            || Reported.HasClause(passage, before.Span)
            || passage.Has(TokenKind.Stretch, before.Span);
    }
}
