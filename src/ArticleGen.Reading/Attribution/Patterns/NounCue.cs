using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder's claim that the port was safe convinced nobody.</summary>
/// <remarks>The cue is a noun, so the pattern looks for it itself instead of being handed a verb.</remarks>
internal static class NounCue
{
    // A clause of more words does not stand in a sentence of news; hostile text stays linear.
    private const int LongestClause = 120;

    public static Attribution? At(SentenceContext context, int noun)
    {
        Passage passage = context.Passage;
        if (!passage.Is(noun, WordClass.SpeechNoun) || !passage.Is(noun + 1, "that") || noun - 2 < context.Sentence.From)
        {
            return null;
        }

        int owner = noun - 1;
        while (owner > context.Sentence.From && passage[owner].Kind == TokenKind.Word && (Words.IsNominal(passage, owner) || passage.Is(owner, WordClass.VerbParticiple)) && !Words.IsName(passage, owner))
        {
            owner--;
        }

        if (passage[owner].Kind != TokenKind.Possessive || NounPhraseBefore.Find(passage, owner, context.Sentence.From) is not { } speaker)
        {
            return null;
        }

        int end = ClauseEnd(passage, noun + 2, context.End);
        return end <= noun + 2 ? null : new Attribution(AttributionPatterns.NounCue, passage.RangeOf(noun, noun + 1), [new Content(noun + 1, end)])
        {
            Speaker = speaker,
            To = noun + 1,
        };
    }

    /// <summary>The clause ends at a comma, or before the verb of the sentence around it: the second finite verb.</summary>
    private static int ClauseEnd(Passage passage, int from, int end)
    {
        int verbs = 0;
        end = Math.Min(end, from + LongestClause);
        for (int i = from + 1; i < end; i++)
        {
            if (passage[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash)
            {
                return i;
            }

            bool group = i > from && passage.Is(i - 1, WordClass.Auxiliary | WordClass.Negation);
            if (Words.IsFiniteVerb(passage, i) && !group && ++verbs == 2)
            {
                return i;
            }
        }

        return end;
    }
}
