using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// The subject whose noun stands far from its verb, with what modifies it between them: "[crews trying to reopen the port] say",
/// "[officials whose plans were rejected] say", "[people familiar with the plan] say". Read from the start of the clause, where the noun
/// stands.
/// </summary>
internal static class PostModifiedSubject
{
    // "people briefed on what the council of Varna had planned to do about the port said": longer ones do not occur in news, only in
    // hostile text.
    private const int Longest = 30;

    /// <summary>
    /// The phrase from the start of the clause up to the verb group at <paramref name="groupToken"/>; null when no modifiers stand between
    /// them.
    /// </summary>
    public static NounPhrase? Before(Passage passage, int groupToken, int lowToken)
    {
        int start = ClauseStart(passage, groupToken, lowToken);
        return start >= 0
            && NounPhraseAt.Find(passage, start, groupToken, subject: true) is { Kind: not NounPhraseKind.Pronoun } phrase
            && phrase.To < groupToken
            && CanBeModified(passage, phrase)
            && Modifies(passage, phrase.To, groupToken)
            ? Describes(passage, phrase.To) ? phrase with { To = groupToken } : phrase
            : null;
    }

    /// <summary>
    /// "people [familiar with] the plan": how a source is described; a relative clause or a participle only tells about it.
    /// </summary>
    private static bool Describes(Passage passage, int token) =>
        PostModifiers.Joins(passage, token) || PostModifiers.Joins(passage, token - 1);

    /// <summary>The token behind the last sign, or the conjunction, before the verb; -1 when none is near.</summary>
    private static int ClauseStart(Passage passage, int groupToken, int lowToken)
    {
        for (int i = groupToken - 1; i >= lowToken && i >= groupToken - Longest; i--)
        {
            Token token = passage[i];
            bool opens = token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive)
                && !(token.Kind == TokenKind.Period && i > lowToken && NameParts.IsAbbreviated(passage, i - 1));
            if (opens)
            {
                return passage.Is(i + 1, WordClass.Conjunction) ? i + 2 : i + 1;
            }

            if (i == lowToken)
            {
                return token.Is(WordClass.Conjunction) ? i + 1 : i;
            }
        }

        return -1;
    }

    /// <summary>"Hale [said] crews report": a verb of its own, with the next clause right behind it.</summary>
    private static bool SaysThing(Passage passage, int verbToken) =>
        passage.Is(verbToken, WordForm.VerbPast)
        && passage[verbToken].Entry.Cue?.Takes(CueFrames.Anything) == true
        && Words.IsNominal(passage, verbToken + 1);

    /// <summary>"last week", "in Varna" and a place by itself open a sentence without being its subject.</summary>
    private static bool CanBeModified(Passage passage, NounPhrase phrase) =>
        !passage.Is(phrase.From, WordMeaning.Pointer) && !passage.Is(phrase.CoreTo - 1, WordMeaning.Period | WordMeaning.PartOfDay);

    /// <summary>
    /// Whether the tokens between noun and verb only say more about the noun: a relative clause, a participle, an infinitive, an adjective
    /// with its preposition.
    /// </summary>
    private static bool Modifies(Passage passage, int fromToken, int groupToken)
    {
        bool relative = passage.IsAny(fromToken, "who", "whose", "that", "which");
        bool participle = passage.Is(fromToken, WordForm.VerbParticiple)
            && !passage.Is(fromToken + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.ClauseOpener)
            && !SaysThing(passage, fromToken);
        bool gerund = passage.Is(fromToken, WordForm.VerbIng);
        bool prepositional = passage.Is(fromToken, WordClass.Preposition) && !passage.Is(fromToken, WordClass.Subordinator);
        if (!relative && !participle && !gerund && !PostModifiers.Joins(passage, fromToken) && !prepositional)
        {
            return false;
        }

        bool verb = false;
        for (int i = fromToken + 1; i < groupToken; i++)
        {
            if (passage.Is(i, WordClass.Subordinator) && !passage.Is(i, WordClass.Relative))
            {
                return false;
            }

            bool finite = Words.IsFiniteVerb(passage, i);
            if (finite && !relative && !passage.IsAny(i - 1, "who", "that", "which"))
            {
                // "people trying to sail left the port": a verb of their own.
                return false;
            }

            verb |= finite;
        }

        return verb || !relative;
    }
}
