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

    /// <summary>Whether what is said stands behind the cue, or may stand before it because the clause is over.</summary>
    public static bool Follows(Passage passage, CueVerb cue, int to, int end)
    {
        if (cue.Takes(CueFrames.Of)
            || (cue.Takes(CueFrames.Called) && passage.Has(TokenKind.Stretch, to, Math.Min(end, to + FarthestQuotation))))
        {
            return true;
        }

        if (!cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Told))
        {
            return false;
        }

        int next = Adverbials.SkipRight(passage, to, end);
        if (cue.Takes(CueFrames.Told) && NounPhraseAt.Find(passage, next, end) is { } told)
        {
            next = told.To;
        }

        return next >= end
            || cue.Takes(CueFrames.Anything)
            || passage[next].Kind is TokenKind.Stretch or TokenKind.Colon or TokenKind.Comma
            || passage[next].EndsSentence
            || Reported.StartsClause(passage, next)
            || (cue.Takes(CueFrames.Clause) && IsClause(passage, next, end));
    }

    /// <summary>Whether a clause plainly follows: "said that", "said the port would".</summary>
    public static bool IsClauseBehind(Passage passage, CueVerb cue, int to, int end)
    {
        int next = Adverbials.SkipRight(passage, to, end);
        return cue.Takes(CueFrames.Clause) && (passage.Is(next, "that") || IsClause(passage, next, end));
    }

    private static bool IsClause(Passage passage, int from, int end) =>
        NounPhraseAt.Find(passage, from, end) is { } subject && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, end));
}
