using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Finds the subject of a participle or an infinitive: that of the nearest independent clause before it, and not that of the whole
/// sentence ("The crews struck, and Calder closed the port, saying it was unsafe").
/// </summary>
internal static class NearestClause
{
    // Longer clauses do not occur in news, only in hostile text.
    private const int Longest = 60;

    private const WordClass Subordinating = WordClass.Subordinator | WordClass.Relative | WordClass.Wh;

    /// <summary>The subject; that of the sentence's first clause where no other is nearer; null when there is none.</summary>
    public static NounPhrase? SubjectBefore(Passage passage, int at, int low)
    {
        if (Keeping(passage, at, low) is { } keeping)
        {
            return keeping;
        }

        NounPhrase? clause = Nearest(passage, at, low) ?? Subjects.OfClause(passage, low, at);
        return ParticipleSubject.Before(passage, at, Math.Max(low, clause?.To ?? low)) ?? clause;
    }

    /// <summary>
    /// The subject of the nearest main clause behind the token <paramref name="low"/>, or of the participle alone; null when there is none.
    /// </summary>
    public static NounPhrase? SubjectBetween(Passage passage, int at, int low) =>
        ParticipleSubject.Before(passage, at, low) ?? MainBetween(passage, at, low);

    private static NounPhrase? MainBetween(Passage passage, int at, int low) =>
        Nearest(passage, at, low) is { } subject
            && subject.From > low
            && !passage.Is(Adverbials.SkipLeft(passage, subject.From, low) - 1, Subordinating)
            ? subject
            : null;

    /// <summary>
    /// "while [she] keeps saying": the verb right before the participle has the same subject. In "some polls indicating" no verb stands
    /// there.
    /// </summary>
    private static NounPhrase? Keeping(Passage passage, int at, int low)
    {
        int verb = at - 1;
        return verb > low
            && passage.Is(at, WordForm.VerbIng)
            && passage.Is(verb, WordForm.VerbThird | WordForm.VerbPast)
            && !passage.Is(verb, WordClass.Auxiliary)
            && NounPhraseBefore.Find(passage, verb, low) is { Kind: NounPhraseKind.Pronoun } subject
                && passage.Is(subject.From, WordForm.Subject)
                ? subject
                : null;
    }

    /// <summary>The subject of the nearest clause that stands by itself; null when there is none.</summary>
    public static NounPhrase? Nearest(Passage passage, int at, int low)
    {
        bool inBrackets = false;
        for (int i = at - 1; i > low && i > at - Longest; i--)
        {
            inBrackets = passage[i].Kind == TokenKind.CloseBracket || (inBrackets && passage[i].Kind != TokenKind.OpenBracket);
            if (inBrackets || !Words.IsFiniteVerb(passage, i) || MayBeNoun(passage, i))
            {
                continue;
            }

            i = GroupStart(passage, i, low);
            int end = Adverbials.SkipLeft(passage, i, low);
            bool own = end > low && !passage.Is(end - 1, WordClass.Relative | WordClass.Conjunction | WordClass.Wh);
            if (own && NounPhraseBefore.Find(passage, end, low) is { } subject && StandsByItself(passage, subject.From, low))
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>"the Varna [border]": only a pronoun or an auxiliary before it makes the plain form a verb for certain.</summary>
    private static bool MayBeNoun(Passage passage, int i) =>
        passage.Is(i, WordForm.VerbAlsoNoun)
            && !passage.Is(i, WordForm.VerbThird | WordForm.VerbPast | WordClass.Auxiliary)
            && !passage.Is(i - 1, WordClass.Pronoun | WordClass.Auxiliary);

    private static int GroupStart(Passage passage, int verb, int low)
    {
        int i = verb;
        while (i > low
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
    private static bool StandsByItself(Passage passage, int from, int low)
    {
        int before = BeforePlace(passage, Adverbials.SkipLeft(passage, from, low) - 1, low);
        return before < low
            || passage[before].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Colon or TokenKind.OpenBracket
            || IsSetOff(passage, before)
            || passage.IsAny(before, "and", "but", "while", "though");
    }

    /// <summary>
    /// "though [in a speech in May] she struck another note": the token before a phrase of time or place that stands before a subject.
    /// </summary>
    private static int BeforePlace(Passage passage, int last, int low)
    {
        if (last <= low || !Words.IsNominal(passage, last) || NounPhraseBefore.Find(passage, last + 1, low) is not { } phrase)
        {
            return last;
        }

        int preposition = phrase.From - 1;
        return preposition > low && passage.Is(preposition, WordClass.Preposition) ? preposition - 1 : last;
    }

    /// <summary>
    /// "..., when crews sang", "– where crews sang", "..., in which crews sing": a sign stands before the word that opens the clause.
    /// </summary>
    private static bool IsSetOff(Passage passage, int opener) =>
        passage.Is(opener, Subordinating)
            && passage.KindAt(opener - (passage.Is(opener - 1, WordClass.Preposition) ? 2 : 1)) is TokenKind.Comma or TokenKind.Dash;
}
