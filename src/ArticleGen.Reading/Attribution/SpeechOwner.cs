using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution;

/// <summary>Finds whose claim, call or message it is.</summary>
internal static class SpeechOwner
{
    // "her most recent and perhaps most widely read message"
    private const int LongestPhrase = 8;

    /// <summary>"Calder's [recent] claim", "her [own] claim".</summary>
    public static NounPhrase? Before(Passage passage, int noun, int low)
    {
        int owner = noun - 1;
        while (owner > low && owner > noun - LongestPhrase && IsModifier(passage, owner))
        {
            owner--;
        }

        if (owner < low)
        {
            return null;
        }

        if (passage[owner].Kind == TokenKind.Possessive)
        {
            return NounPhraseBefore.Find(passage, owner, low);
        }

        return passage.Is(owner, "his") || passage.Is(owner, "her") || passage.Is(owner, "their") ? new NounPhrase(owner, owner + 1, owner + 1, NounPhraseKind.Pronoun) : null;
    }

    /// <summary>"the claim of Calder that", "fears among the crews that", "a suggestion by the mayor that".</summary>
    /// <returns>The owner, and the token behind it; null where a clause does not follow.</returns>
    public static (NounPhrase? Owner, int Next) After(Passage passage, int i, int end)
    {
        bool owned = passage.Is(i, "by") || passage.Is(i, "of") || passage.Is(i, "from") || passage.Is(i, "among");
        return owned && NounPhraseAt.Find(passage, i + 1, end) is { } phrase && passage.Is(phrase.To, "that") && !Words.IsFiniteVerb(passage, phrase.To + 1)
            ? (phrase, phrase.To)
            : (null, i);
    }

    /// <summary>"Calder opened [with a] call for "calm"": the subject of the clause brings it.</summary>
    public static NounPhrase? Bringer(Passage passage, int noun, int low)
    {
        int with = noun - 1;
        while (with > low && with > noun - LongestPhrase && (IsModifier(passage, with) || passage.Is(with, "a") || passage.Is(with, "an")))
        {
            with--;
        }

        return with > low && passage.Is(with, "with") ? Subjects.OfClause(passage, low, with) : null;
    }

    private static bool IsModifier(Passage passage, int i) =>
        passage[i].Kind == TokenKind.Word
        && !Words.IsName(passage, i)
        && (Words.IsNominal(passage, i) || Words.IsAdverb(passage, i) || passage.Is(i, WordClass.VerbParticiple) || passage.Is(i, "most") || passage.Is(i, "own"));
}
