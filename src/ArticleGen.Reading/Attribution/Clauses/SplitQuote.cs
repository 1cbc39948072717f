using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>"We," Calder said, "reopen on Friday." What stands before the attribution goes on behind it.</summary>
internal static class SplitQuote
{
    // "said Ines Calder, who has run the port of Varna since the flood of 2011, ..."
    private const int LongestInsertion = 40;

    // "two days after the storm of last winter"
    private const int LongestPhrase = 12;

    /// <summary>The quotation behind the attribution, when what stands before it goes on there.</summary>
    public static Content? FindRest(SentenceContext context, in Cue cue, Content before, int nextToken)
    {
        Passage passage = context.Passage;
        // "We," Calder said "reopen.": the comma may be forgotten, but "told "The Morning"" names whom he told.
        bool quotation = passage[before.To - 1].Kind == TokenKind.Stretch && nextToken == cue.To && !cue.Takes(CueFrames.Told);
        int from = passage.KindAt(nextToken) is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon ? nextToken + 1 : nextToken;
        from += from > nextToken
            && passage.Is(from, WordClass.Conjunction)
            && passage.KindAt(from + 1) == TokenKind.Stretch
            && from + 2 >= context.End
            ? 1
            : 0;
        bool split = ((from > nextToken || quotation) && passage.KindAt(from) == TokenKind.Stretch) || GoesOn(passage, from, context.End);
        return split ? Reported.Region(context, cue, from) : null;
    }

    /// <summary>
    /// "We are worried," Calder wrote, [that the port "may be lost"]. "The mole," Calder said, [will be "gone by May"]. The clause goes on
    /// behind the attribution.
    /// </summary>
    private static bool GoesOn(Passage passage, int fromToken, int endToken)
    {
        bool clause = passage.Is(fromToken, "that")
            || (Words.IsFiniteVerb(passage, fromToken) && !passage.Is(fromToken, WordMeaning.CueVerb))
            || (passage.Is(fromToken, WordForm.VerbThird) && !passage.Is(fromToken, WordMeaning.CueVerb | WordForm.VerbAlsoNoun));
        return passage.KindAt(fromToken - 1) is TokenKind.Comma or TokenKind.Dash
            && clause
            && passage.Has(TokenKind.Stretch, new(fromToken, endToken));
    }

    /// <summary>Steps over time, place and an apposition behind the speaker, up to the comma before a quotation.</summary>
    public static int SkipInsertion(Passage passage, int fromToken, int endToken)
    {
        int next = Adverbials.SkipRight(passage, fromToken, endToken);
        if (passage.KindAt(next) != TokenKind.Comma)
        {
            return SkipPhrase(passage, next, endToken);
        }

        if (passage.KindAt(next + 1) == TokenKind.Stretch)
        {
            return next;
        }

        for (int i = next + 1; i + 1 < endToken && i < next + LongestInsertion; i++)
        {
            if (passage[i].Kind == TokenKind.Comma && passage[i + 1].Kind == TokenKind.Stretch)
            {
                return i;
            }

            if (passage[i].Kind == TokenKind.Stretch || (passage[i].Entry.Cue is not null && !passage[i].IsCapitalized))
            {
                break;
            }
        }

        return next;
    }

    /// <summary>
    /// "Calder said [two days after the storm], "and ...": words without a verb before the comma that a quotation follows.
    /// </summary>
    private static int SkipPhrase(Passage passage, int fromToken, int endToken)
    {
        endToken = Math.Min(endToken, fromToken + LongestPhrase);
        for (int i = fromToken; i + 1 < endToken; i++)
        {
            if (passage[i].Kind == TokenKind.Comma)
            {
                return passage[i + 1].Kind == TokenKind.Stretch ? i : fromToken;
            }

            if (passage[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive)
                || passage.Is(i, WordClass.ClauseOpener)
                || Words.IsFiniteVerb(passage, i))
            {
                return fromToken;
            }
        }

        return fromToken;
    }
}
