using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder: "Enough." CALDER: Enough. The name before a colon speaks, as in headlines and transcripts.</summary>
internal static class ColonSpeaker
{
    // "Ines Calder, director of the port of Varna:" and no longer.
    private const int LongestLabel = 14;

    public static Attribution? Match(SentenceContext context)
    {
        Passage passage = context.Passage;
        int from = context.Sentence.From;
        int colon = from;
        while (colon < context.End && colon < from + LongestLabel && passage[colon].Kind != TokenKind.Colon)
        {
            colon++;
        }

        if (colon + 1 >= context.Sentence.To || passage.KindAt(colon) != TokenKind.Colon || NounPhraseAt.Find(passage, from, colon) is not { Kind: NounPhraseKind.Name } speaker)
        {
            return null;
        }

        if (passage.Is(speaker.CoreTo - 1, WordClass.Label))
        {
            return null;
        }

        bool labelOnly = speaker.To == colon || passage.KindAt(speaker.To) is TokenKind.Comma or TokenKind.OpenBracket;
        bool quotation = passage[colon + 1].Kind == TokenKind.Stretch;
        bool transcript = from == 0 && AllCaps(passage, from, speaker.CoreTo) && speaker.To == colon;
        if (!labelOnly || !(quotation || transcript))
        {
            return null;
        }

        // A transcript's turn lasts to the end of its paragraph.
        int end = transcript && !quotation ? passage.Count : context.Sentence.To;
        return new Attribution(transcript && !quotation ? AttributionPatterns.Transcript : AttributionPatterns.ColonSpeaker, passage[colon].Range, [new Content(colon + 1, end)])
        {
            Speaker = speaker,
            To = end,
        };
    }

    private static bool AllCaps(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage[i].IsWord && !passage[i].IsAllCaps && passage[i].Length > 1)
            {
                return false;
            }
        }

        return true;
    }
}
