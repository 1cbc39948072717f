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
    /// Where the clause starts. Adverbials stand from <paramref name="fromToken"/> up to <paramref name="nextToken"/>. The clause starts at
    /// the first adverbial that is part of it, otherwise at <paramref name="nextToken"/>.
    /// </summary>
    public static int Find(Passage passage, int fromToken, int nextToken, int endToken)
    {
        bool opened = nextToken >= endToken
            || passage[nextToken].Kind is not (TokenKind.Word or TokenKind.Number)
            || Reported.StartsClause(passage, nextToken);
        int i = fromToken;
        while (!opened && i < nextToken)
        {
            int behind = Adverbials.SkipRight(passage, i, endToken, phraseCount: 1);
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

        return nextToken;
    }

    private static bool IsPart(Passage passage, int token, int behindToken)
    {
        if (Words.IsTemporal(passage, token))
        {
            // "said [Friday] was a bad day"
            return Words.IsFiniteVerb(passage, behindToken);
        }

        if (passage.Is(token, WordClass.Preposition)
            && !passage.Is(token, WordClass.Adverb)
            && AdverbPhrases.After(passage, token) == token)
        {
            // "said [without a deal] the port would close", but "said in Varna the port would close"
            return !OfSaying.Contains(passage[token].Entry.Form);
        }

        // "said [nearly] 40 ships sailed", "said [at least] half of them sank", "said [more] than 40 sank"
        return passage.KindAt(behindToken) == TokenKind.Number || IsQuantity(passage, behindToken) || passage.Is(behindToken, "than");
    }

    private static bool IsQuantity(Passage passage, int token) =>
        passage.Is(token, WordClass.Determiner) && !passage.Is(token, WordClass.Possessive)
        && !(passage.Is(token, "the")
            || passage.Is(token, "a")
            || passage.Is(token, "an")
            || passage.Is(token, "this")
            || passage.Is(token, "that")
            || passage.Is(token, "these")
            || passage.Is(token, "those"));
}
