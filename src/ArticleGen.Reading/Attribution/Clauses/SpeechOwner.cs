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

        if (owner == noun - 1 && IsNamed(passage, noun))
        {
            return NounPhraseBefore.Nearest(passage, noun, low) is { } phrase && passage.Is(phrase.From, "the") ? phrase : null;
        }

        return passage.IsAny(owner, "his", "her", "their") ? new NounPhrase(owner, owner + 1, owner + 1, NounPhraseKind.Pronoun) : null;
    }

    /// <summary>"the claim of Calder that", "fears among the crews that", "a suggestion by the mayor that".</summary>
    /// <returns>The owner, and the token behind it; null where a clause does not follow.</returns>
    public static (NounPhrase? Owner, int Next) After(Passage passage, int i, int end)
    {
        bool owned = passage.IsAny(i, "by", "of", "from", "among");
        return owned
            && NounPhraseAt.Find(passage, i + 1, end) is { } phrase
            && passage.Is(phrase.To, "that")
            && !Words.IsFiniteVerb(passage, phrase.To + 1)
            ? (phrase, phrase.To)
            : (null, i);
    }

    /// <summary>"Calder opened [with a] call for "calm"": the subject of the clause brings it.</summary>
    public static NounPhrase? Bringer(Passage passage, int noun, int low)
    {
        int with = noun - 1;
        while (with > low && with > noun - LongestPhrase && (IsModifier(passage, with) || passage.IsAny(with, "a", "an")))
        {
            with--;
        }

        return with > low && passage.Is(with, "with") ? Subjects.OfClause(passage, low, with) : null;
    }

    /// <summary>"the NATO demand that the plan be dropped", but "the Democrats fear that": no verb agrees with one name.</summary>
    private static bool IsNamed(Passage passage, int noun) =>
        Words.IsName(passage, noun - 1)
            && passage.Text[passage[noun - 1].End - 1] != 's'
            && !passage.Is(noun, WordForm.VerbThird)
            && passage.Is(noun + 1, "that");

    private static bool IsModifier(Passage passage, int i) =>
        passage[i].Kind == TokenKind.Word
        && (!Words.IsName(passage, i) || Words.IsTemporal(passage, i))
        && (Words.IsNominal(passage, i)
            || Words.IsAdverb(passage, i)
            || passage.Is(i, WordForm.VerbParticiple)
            || passage.IsAny(i, "most", "own")
            || Words.IsTemporal(passage, i));
}
