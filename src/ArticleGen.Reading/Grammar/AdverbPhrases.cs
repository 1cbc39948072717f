using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Adverbs of several words: "in fact", "at least", "of course" (adverbs.txt).</summary>
/// <remarks>
/// Each token that a verb group or an adverbial may hold is asked for them. Its traits rule out most tokens; the entry stands elsewhere in
/// memory, and waiting for it took 1 % of the time of reading.
/// </remarks>
internal static class AdverbPhrases
{
    /// <summary>The token behind the adverb that starts at the token; the token itself when none does.</summary>
    public static int After(Passage passage, int i)
    {
        int end = i;
        if (passage.Is(i, WordClass.OpensAdverb) && passage[i].Entry.AdverbsFrom is { } adverbs)
        {
            foreach (string[] rest in adverbs)
            {
                end = i + 1 + rest.Length > end && passage.Are(i + 1, rest) ? i + 1 + rest.Length : end;
            }
        }

        return end;
    }

    /// <summary>The first token of the adverb that ends before <paramref name="end"/>; <paramref name="end"/> when none does.</summary>
    public static int Before(Passage passage, int end, int low)
    {
        int start = end;
        if (end > low && passage.Is(end - 1, WordClass.ClosesAdverb) && passage[end - 1].Entry.AdverbsTo is { } adverbs)
        {
            foreach (string[] words in adverbs)
            {
                int from = end - words.Length;
                start = from >= low && from < start && passage.Are(from, words) ? from : start;
            }
        }

        return start;
    }
}
