using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"We," Calder said, "reopen on Friday." What stands before the attribution goes on behind it.</summary>
internal static class SplitQuote
{
    // "said Ines Calder, who has run the port of Varna since the flood of 2011, ..."
    private const int LongestInsertion = 40;

    /// <summary>What stands before the attribution, and the quotation behind it when one goes on there.</summary>
    public static IReadOnlyList<Content> WithRest(SentenceContext context, in Cue cue, Content before, int next)
    {
        Passage passage = context.Passage;
        bool split = passage.KindAt(next) is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon && passage.KindAt(next + 1) == TokenKind.Stretch;
        return split && Reported.Region(context, cue, next + 1) is { } rest ? [before, rest] : [before];
    }

    /// <summary>Steps over time, place and an apposition behind the speaker, up to the comma before a quotation.</summary>
    public static int SkipInsertion(Passage passage, int from, int end)
    {
        int next = Adverbials.SkipRight(passage, from, end);
        if (passage.KindAt(next) != TokenKind.Comma || passage.KindAt(next + 1) == TokenKind.Stretch)
        {
            return next;
        }

        for (int i = next + 1; i + 1 < end && i < next + LongestInsertion; i++)
        {
            if (passage[i].Kind == TokenKind.Comma && passage[i + 1].Kind == TokenKind.Stretch)
            {
                return i;
            }

            if (passage[i].Kind == TokenKind.Stretch || passage.Is(i, WordClass.CueVerb))
            {
                break;
            }
        }

        return next;
    }
}
