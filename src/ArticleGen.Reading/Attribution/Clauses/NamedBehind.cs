using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Decides whether a quotation belongs to the verb before it, or to a speaker named right behind it:
/// Hale described the plan as "a farce that nobody wants," Calder said.
/// </summary>
internal static class NamedBehind
{
    /// <summary>Whether somebody is said, right behind the marked words, to have spoken them.</summary>
    public static bool Follows(SentenceContext context, int mark)
    {
        Passage passage = context.Passage;
        if (passage.KindAt(mark) != TokenKind.Stretch || !passage.Stretches[passage[mark].Stretch].EndsBeforeSpeaker(passage.Text))
        {
            return false;
        }

        int next = context.FirstCueBehind(mark);
        return next < context.Cues.Count && Speaks(context, context.Cues[next], mark + 1);
    }

    private static bool Speaks(SentenceContext context, in Cue cue, int from)
    {
        // When Hale said, "The mole is weak," Calder feared for the port: a thought takes no marks from a verb of saying.
        if (cue.Passive || cue.Infinitive || cue.Participle || !cue.Takes(CueFrames.Quote) || cue.Takes(CueFrames.Mental))
        {
            return false;
        }

        return cue.GroupFrom == from
            ? NounPhraseAt.Find(context.Passage, cue.To, context.End) is { Kind: NounPhraseKind.Name }
            : cue.From == from
                && cue.Subject is { Position: SubjectPosition.Adjacent }
                && IsOver(context, Reported.AfterVerb(context, cue).Next);
    }

    /// <summary>"Calder said [in May].", but "Calder replied[, 'We reopen.']" and "Calder said [the port was shut]".</summary>
    private static bool IsOver(SentenceContext context, int next)
    {
        Passage passage = context.Passage;
        if (passage.KindAt(next) == TokenKind.Comma)
        {
            return next + 1 >= context.End || passage.KindAt(Asides.QuotationBehind(passage, next, context.End) + 1) != TokenKind.Stretch;
        }

        return next >= context.End || passage[next].Kind == TokenKind.Period || passage.Is(next, WordClass.Preposition);
    }
}
