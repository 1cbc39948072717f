using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Finds whose claim, call or message it is.</summary>
internal static class SpeechOwner
{
    // "her most recent and perhaps most widely read message"
    private const int LongestPhrase = 8;

    /// <summary>"Calder's [recent] claim", "her [own] claim".</summary>
    public static NounPhrase? Before(Passage passage, int nounToken, int lowToken)
    {
        int owner = nounToken - 1;
        while (owner > lowToken && owner > nounToken - LongestPhrase && IsModifier(passage, owner))
        {
            owner--;
        }

        if (owner < lowToken)
        {
            return null;
        }

        if (passage[owner].Kind == TokenKind.Possessive)
        {
            return NounPhraseBefore.Find(passage, owner, lowToken);
        }

        if (owner == nounToken - 1 && IsNamed(passage, nounToken))
        {
            return NounPhraseBefore.Nearest(passage, nounToken, lowToken) is { } phrase && passage.Is(phrase.From, "the") ? phrase : null;
        }

        return passage.IsAny(owner, "his", "her", "their") ? new NounPhrase(owner, owner + 1, owner + 1, NounPhraseKind.Pronoun) : null;
    }

    /// <summary>"the claim of Calder that", "fears among the crews that", "a suggestion by the mayor that".</summary>
    /// <returns>The owner, and the token behind it; null where a clause does not follow.</returns>
    public static (NounPhrase? Owner, int Next) After(Passage passage, int token, int endToken)
    {
        bool owned = passage.IsAny(token, "by", "of", "from", "among");
        return owned
            && NounPhraseAt.Find(passage, token + 1, endToken) is { } phrase
            && passage.Is(phrase.To, "that")
            && !Words.IsFiniteVerb(passage, phrase.To + 1)
            ? (phrase, phrase.To)
            : (null, token);
    }

    /// <summary>"Calder opened [with a] call for "calm"": the subject of the clause brings it.</summary>
    public static NounPhrase? Bringer(Passage passage, int nounToken, int lowToken)
    {
        int with = nounToken - 1;
        while (with > lowToken && with > nounToken - LongestPhrase && (IsModifier(passage, with) || passage.IsAny(with, "a", "an")))
        {
            with--;
        }

        return with > lowToken && passage.Is(with, "with") ? Subjects.OfClause(passage, new(lowToken, with)) : null;
    }

    /// <summary>"the NATO demand that the plan be dropped", but "the Democrats fear that": no verb agrees with one name.</summary>
    private static bool IsNamed(Passage passage, int nounToken) =>
        Words.IsName(passage, nounToken - 1)
            && passage.Text[passage[nounToken - 1].End - 1] != 's'
            && !passage.Is(nounToken, WordForm.VerbThird)
            && passage.Is(nounToken + 1, "that");

    private static bool IsModifier(Passage passage, int token) =>
        passage[token].Kind == TokenKind.Word
        && (!Words.IsName(passage, token) || Words.IsTemporal(passage, token))
        && (Words.IsNominal(passage, token)
            || Words.IsAdverb(passage, token)
            || passage.Is(token, WordForm.VerbParticiple)
            || passage.IsAny(token, "most", "own")
            || Words.IsTemporal(passage, token));
}
