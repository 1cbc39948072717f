using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Decides whether a verb reports something or is only part of what is reported: "and asked whether it rains", "and asked the crews in".
/// </summary>
internal static class CueComplement
{
    // "describing the plan of the council of Varna to close the port as 'a farce'"
    public const int FarthestQuotation = 12;

    /// <summary>Whether the reported words follow the cue, or may stand before it because the clause ends behind it.</summary>
    public static bool Follows(Passage passage, CueVerb cue, int toToken, int endToken)
    {
        if (cue.Takes(CueFrames.Of)
            || (cue.Takes(CueFrames.Called)
                && passage.Has(TokenKind.Stretch, new(toToken, Math.Min(endToken, toToken + FarthestQuotation)))))
        {
            return true;
        }

        if (!cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Told))
        {
            return false;
        }

        int next = Adverbials.SkipRight(passage, toToken, endToken);
        if (cue.Takes(CueFrames.Told) && NounPhraseAt.Find(passage, next, endToken) is { } told)
        {
            bool clause = cue.Base != "tell" && cue.Takes(CueFrames.Clause) && !passage.Is(toToken - 1, WordForm.VerbIng);
            if (clause && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, told.To, endToken)))
            {
                // "promised [the crews would stay]": the subject of what is said, not whoever is told.
                return true;
            }

            next = told.To;
        }

        return next >= endToken
            || cue.Takes(CueFrames.Anything)
            || passage[next].Kind is TokenKind.Stretch or TokenKind.Colon or TokenKind.Comma
            || passage[next].EndsSentence
            || Reported.StartsClause(passage, next)
            || (cue.Takes(CueFrames.Clause) && IsClause(passage, next, endToken));
    }

    /// <summary>Whether a clause plainly follows: "said that", "said the port would".</summary>
    public static bool IsClauseBehind(Passage passage, CueVerb cue, int toToken, int endToken)
    {
        int next = Adverbials.SkipRight(passage, toToken, endToken);
        return cue.Takes(CueFrames.Clause) && (passage.Is(next, "that") || IsClause(passage, next, endToken));
    }

    private static bool IsClause(Passage passage, int fromToken, int endToken) =>
        NounPhraseAt.Find(passage, fromToken, endToken) is { } subject
            && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, endToken));
}
