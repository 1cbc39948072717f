using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Decides whether a phrase of time or place behind a verb of saying says when and where it was said, or is part of what was said.
/// </summary>
internal static class ClauseStart
{
    private static readonly HashSet<string> OfSaying = WordList.Words("saying-prepositions.txt");

    /// <summary>
    /// Where the clause starts: at <paramref name="next"/>, before which adverbials stand from <paramref name="from"/> on, or at the first
    /// of them that is part of it.
    /// </summary>
    public static int Find(Passage passage, int from, int next, int end)
    {
        bool opened = next >= end || passage[next].Kind is not (TokenKind.Word or TokenKind.Number) || Reported.StartsClause(passage, next);
        int i = from;
        while (!opened && i < next)
        {
            int behind = Adverbials.SkipRight(passage, i, end, mostPhrases: 1);
            if (behind == i)
            {
                break;
            }

            if (IsPart(passage, i, behind))
            {
                return i;
            }

            i = behind;
        }

        return next;
    }

    private static bool IsPart(Passage passage, int i, int behind)
    {
        if (Words.IsTemporal(passage, i))
        {
            // "said [Friday] was a bad day"
            return Words.IsFiniteVerb(passage, behind);
        }

        if (passage.Is(i, WordClass.Preposition) && !passage.Is(i, WordClass.Adverb) && AdverbPhrases.After(passage, i) == i)
        {
            // "said [without a deal] the port would close", but "said in Varna the port would close"
            return !OfSaying.Contains(passage[i].Entry.Form);
        }

        // "said [nearly] 40 ships sailed", "said [at least] half of them sank", "said [more] than 40 sank"
        return passage.KindAt(behind) == TokenKind.Number || IsQuantity(passage, behind) || passage.Is(behind, "than");
    }

    private static bool IsQuantity(Passage passage, int i) =>
        passage.Is(i, WordClass.Determiner) && !passage.Is(i, WordClass.Possessive)
        && !(passage.Is(i, "the")
            || passage.Is(i, "a")
            || passage.Is(i, "an")
            || passage.Is(i, "this")
            || passage.Is(i, "that")
            || passage.Is(i, "these")
            || passage.Is(i, "those"));
}
