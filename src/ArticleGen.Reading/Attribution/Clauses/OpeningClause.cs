using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>
/// Finds the end of reported words in a clause that opens the sentence: "When Hale called the plan a farce[, Calder nodded]."
/// </summary>
internal static class OpeningClause
{
    // "In 2009, when Calder said": how many tokens may stand before the conjunction.
    private const int LongestLead = 5;

    /// <summary>
    /// The token that separates the opening clause from the main clause; <paramref name="endToken"/> when the cue is in no opening clause,
    /// or nothing separates the two.
    /// </summary>
    public static int EndOf(SentenceContext context, in Cue cue, int fromToken, int endToken)
    {
        if (!Opens(context, cue))
        {
            return endToken;
        }

        Passage passage = context.Passage;
        for (int i = fromToken; i < endToken; i++)
        {
            bool quotation = IsSpoken(passage, i);
            bool comma = passage[i].Kind == TokenKind.Comma && i > fromToken;
            if (((quotation || comma) && IsClause(passage, i + 1, endToken)) || (comma && IsSpoken(passage, i + 1)))
            {
                return quotation ? i + 1 : i;
            }
        }

        return endToken;
    }

    private static bool Opens(SentenceContext context, in Cue cue)
    {
        if (cue.Subject is not { Position: SubjectPosition.Adjacent or SubjectPosition.BeforeInsertion } subject)
        {
            return false;
        }

        Passage passage = context.Passage;
        int low = context.Sentence.From;
        int conjunction = subject.Phrase.From - 1;
        if (conjunction < low
            || !passage.Is(conjunction, WordClass.Subordinator)
            || Reported.StartsClause(passage, conjunction) && !passage.IsAny(conjunction, "when", "if"))
        {
            return false;
        }

        bool lead = passage.KindAt(conjunction - 1) == TokenKind.Comma && conjunction - low <= LongestLead;
        return conjunction == low || lead || (conjunction == low + 1 && passage.Is(low, WordClass.Conjunction));
    }

    /// <summary>"We reopen,": a quotation behind which somebody is named.</summary>
    private static bool IsSpoken(Passage passage, int token) =>
        passage.EndsWithComma(token);

    /// <summary>"Calder nodded", "at noon she left", "she 'never left'": a subject and its verb.</summary>
    private static bool IsClause(Passage passage, int fromToken, int endToken)
    {
        int start = Adverbials.SkipRight(passage, fromToken, endToken);
        return NounPhraseAt.Find(passage, start, endToken, subject: true) is { } subject
            && (Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, endToken))
                || (passage.Is(subject.From, WordForm.Subject) && passage.KindAt(subject.To) == TokenKind.Stretch));
    }
}
