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
    /// <summary>Whether the words right behind the marked words say who spoke them.</summary>
    public static bool Follows(SentenceContext context, int markToken)
    {
        Passage passage = context.Passage;
        if (passage.KindAt(markToken) != TokenKind.Stretch)
        {
            return false;
        }

        // The comma may stand behind the mark: We call it "home", Calder said.
        bool outside = passage.KindAt(markToken + 1) == TokenKind.Comma;
        if (!outside && !passage.Stretches[passage[markToken].Stretch].EndsBeforeSpeaker(passage.Text))
        {
            return false;
        }

        int next = context.FirstCueBehind(markToken);
        return next < context.Cues.Count && Speaks(context, context.Cues[next], markToken + (outside ? 2 : 1));
    }

    private static bool Speaks(SentenceContext context, in Cue cue, int fromToken)
    {
        // When Hale said, "The mole is weak," Calder feared for the port: a verb of thinking does not take the marked words from a verb of
        // saying.
        if (cue.Passive || cue.Infinitive || cue.Participle || !cue.Takes(CueFrames.Quote) || cue.Takes(CueFrames.Mental))
        {
            return false;
        }

        return cue.GroupFrom == fromToken
            ? NounPhraseAt.Find(context.Passage, cue.To, context.End) is { Kind: NounPhraseKind.Name }
            : cue.From == fromToken
                && cue.Subject is { Position: SubjectPosition.Adjacent }
                && IsOver(context, Reported.AfterVerb(context, cue).Next);
    }

    /// <summary>"Calder said [in May].", but "Calder replied[, 'We reopen.']" and "Calder said [the port was shut]".</summary>
    private static bool IsOver(SentenceContext context, int nextToken)
    {
        Passage passage = context.Passage;
        if (passage.KindAt(nextToken) == TokenKind.Comma)
        {
            return nextToken + 1 >= context.End
                || passage.KindAt(Asides.QuotationBehind(passage, nextToken, context.End) + 1) != TokenKind.Stretch;
        }

        return nextToken >= context.End || passage[nextToken].Kind == TokenKind.Period || passage.Is(nextToken, WordClass.Preposition);
    }
}
