using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Finds the subject of a participle or an infinitive: the subject of the nearest independent clause before it, not that of the whole
/// sentence ("The crews struck, and Calder closed the port, saying it was unsafe").
/// </summary>
internal static class NearestClause
{
    // Longer clauses do not occur in news, only in hostile text.
    private const int Longest = 60;

    private const WordClass Subordinating = WordClass.Subordinator | WordClass.Relative | WordClass.Wh;

    /// <summary>
    /// The nearest subject in front of the token, or else the subject of the sentence's first clause; null if there is none.
    /// </summary>
    public static NounPhrase? SubjectBefore(Passage passage, int token, int lowToken)
    {
        if (Keeping(passage, token, lowToken) is { } keeping)
        {
            return keeping;
        }

        NounPhrase? clause = Nearest(passage, token, lowToken) ?? Subjects.OfClause(passage, new(lowToken, token));
        return ParticipleSubject.Before(passage, token, Math.Max(lowToken, clause?.To ?? lowToken)) ?? clause;
    }

    /// <summary>
    /// The subject of the nearest main clause behind the token <paramref name="lowToken"/>, or of the participle alone; null when there is
    /// none.
    /// </summary>
    public static NounPhrase? SubjectBetween(Passage passage, int token, int lowToken) =>
        ParticipleSubject.Before(passage, token, lowToken) ?? MainBetween(passage, token, lowToken);

    private static NounPhrase? MainBetween(Passage passage, int token, int lowToken) =>
        Nearest(passage, token, lowToken) is { } subject
            && subject.From > lowToken
            && !passage.Is(Adverbials.SkipLeft(passage, subject.From, lowToken) - 1, Subordinating)
            ? subject
            : null;

    /// <summary>
    /// "while [she] keeps saying": the verb right before the participle has the same subject. In "some polls indicating" no verb stands
    /// there.
    /// </summary>
    private static NounPhrase? Keeping(Passage passage, int token, int lowToken)
    {
        int verb = token - 1;
        return verb > lowToken
            && passage.Is(token, WordForm.VerbIng)
            && passage.Is(verb, WordForm.VerbThird | WordForm.VerbPast)
            && !passage.Is(verb, WordClass.Auxiliary)
            && NounPhraseBefore.Find(passage, verb, lowToken) is { Kind: NounPhraseKind.Pronoun } subject
                && passage.Is(subject.From, WordForm.Subject)
                ? subject
                : null;
    }

    /// <summary>The subject of the nearest clause that stands by itself; null when there is none.</summary>
    public static NounPhrase? Nearest(Passage passage, int token, int lowToken)
    {
        bool inBrackets = false;
        for (int i = token - 1; i > lowToken && i > token - Longest; i--)
        {
            inBrackets = passage[i].Kind == TokenKind.CloseBracket || (inBrackets && passage[i].Kind != TokenKind.OpenBracket);
            if (inBrackets || !Words.IsFiniteVerb(passage, i) || MayBeNoun(passage, i))
            {
                continue;
            }

            i = GroupStart(passage, i, lowToken);
            int end = Adverbials.SkipLeft(passage, i, lowToken);
            bool own = end > lowToken && !passage.Is(end - 1, WordClass.Relative | WordClass.Conjunction | WordClass.Wh);
            if (own && NounPhraseBefore.Find(passage, end, lowToken) is { } subject && StandsByItself(passage, subject.From, lowToken))
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>"the Varna [border]": the plain form is certainly a verb only behind a pronoun or an auxiliary.</summary>
    private static bool MayBeNoun(Passage passage, int token) =>
        passage.Is(token, WordForm.VerbAlsoNoun)
            && !passage.Is(token, WordForm.VerbThird | WordForm.VerbPast | WordClass.Auxiliary)
            && !passage.Is(token - 1, WordClass.Pronoun | WordClass.Auxiliary);

    private static int GroupStart(Passage passage, int verbToken, int lowToken)
    {
        int i = verbToken;
        while (i > lowToken
            && (passage.Is(i - 1, WordClass.Auxiliary | WordClass.Negation) || Words.IsAdverb(passage, i - 1))
            && !Words.IsName(passage, i - 1))
        {
            i--;
        }

        return i;
    }

    /// <summary>
    /// Whether a clause that starts here is no part of another: the sentence, a sign, or "and", "but", "while" stands before it.
    /// </summary>
    private static bool StandsByItself(Passage passage, int fromToken, int lowToken)
    {
        int before = BeforePlace(passage, Adverbials.SkipLeft(passage, fromToken, lowToken) - 1, lowToken);
        return before < lowToken
            || passage[before].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Colon or TokenKind.OpenBracket
            || IsSetOff(passage, before)
            || passage.IsAny(before, "and", "but", "while", "though");
    }

    /// <summary>
    /// "though [in a speech in May] she struck another note": the token before a phrase of time or place that stands before a subject.
    /// </summary>
    private static int BeforePlace(Passage passage, int lastToken, int lowToken)
    {
        if (lastToken <= lowToken
            || !Words.IsNominal(passage, lastToken)
            || NounPhraseBefore.Find(passage, lastToken + 1, lowToken) is not { } phrase)
        {
            return lastToken;
        }

        int preposition = phrase.From - 1;
        return preposition > lowToken && passage.Is(preposition, WordClass.Preposition) ? preposition - 1 : lastToken;
    }

    /// <summary>
    /// "..., when crews sang", "– where crews sang", "..., in which crews sing": a sign stands before the word that opens the clause.
    /// </summary>
    private static bool IsSetOff(Passage passage, int openerToken) =>
        passage.Is(openerToken, Subordinating)
            && passage.KindAt(openerToken - (passage.Is(openerToken - 1, WordClass.Preposition) ? 2 : 1)) is TokenKind.Comma
                or TokenKind.Dash;
}
