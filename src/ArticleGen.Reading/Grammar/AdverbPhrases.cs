using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Adverbs of several words: "in fact", "at least", "of course" (adverbs.txt).</summary>
/// <remarks>
/// This is asked for each token that may be in a verb group or an adverbial. The token's own traits rule out most tokens, so that the
/// entry, which is elsewhere in memory, is not needed.
/// </remarks>
internal static class AdverbPhrases
{
    /// <summary>The token behind the adverb that starts at the token; the token itself when none does.</summary>
    public static int After(Passage passage, int token)
    {
        int end = token;
        if (passage.Is(token, WordClass.OpensAdverb) && passage[token].Entry.AdverbsFrom is { } adverbs)
        {
            foreach (string[] rest in adverbs)
            {
                int last = token + rest.Length;
                bool isLonger = last >= end && passage.Is(last, WordClass.ClosesAdverb) && passage.Are(token + 1, rest);
                end = isLonger ? last + 1 : end;
            }
        }

        return end;
    }

    /// <summary>
    /// The first token of the adverb that ends before <paramref name="endToken"/>; <paramref name="endToken"/> when none does.
    /// </summary>
    public static int Before(Passage passage, int endToken, int lowToken)
    {
        int start = endToken;
        if (endToken > lowToken && passage.Is(endToken - 1, WordClass.ClosesAdverb) && passage[endToken - 1].Entry.AdverbsTo is { } adverbs)
        {
            foreach (string[] words in adverbs)
            {
                int from = endToken - words.Length;
                bool isLonger = from >= lowToken && from < start && passage.Is(from, WordClass.OpensAdverb) && passage.Are(from, words);
                start = isLonger ? from : start;
            }
        }

        return start;
    }
}
