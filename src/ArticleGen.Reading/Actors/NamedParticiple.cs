using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Reads the description that a participle gives a name to: "[a boy of nine] called Finn Oduya", "[a docker] known as Stubby".
/// </summary>
internal static class NamedParticiple
{
    /// <summary>The description of the person who has the name, or null.</summary>
    public static NounPhrase? Before(Passage passage, TokenSpan name, int lowToken)
    {
        int nameToken = name.From;
        if (GivesName(passage, nameToken, lowToken) is { } giver)
        {
            return giver;
        }

        int participle = passage.Is(nameToken - 1, "as") && passage.Is(nameToken - 2, "known") ? nameToken - 2 : nameToken - 1;
        int end = participle;
        if (passage.Is(end - 2, "of") && (passage.KindAt(end - 1) == TokenKind.Number || passage.Is(end - 1, WordClass.Determiner)))
        {
            // a boy of nine
            end -= 2;
        }

        bool names = participle > lowToken
            && (participle < nameToken - 1 || passage.IsAny(participle, "called", "named"));
        return names
            && NounPhraseBefore.Find(passage, end, lowToken) is { Kind: NounPhraseKind.Description, Coordinated: false } phrase
            && passage.IsAny(phrase.From, "a", "an", "the", "one")
            && passage.Is(phrase.CoreTo - 1, WordMeaning.Role)
            && !passage.Is(phrase.CoreTo - 1, WordForm.Plural | WordMeaning.GroupRole | WordMeaning.OrganizationNoun)
            && (IsObject(passage, phrase.From, lowToken) || Words.IsFiniteVerb(passage, name.To))
            ? phrase
            : null;
    }

    /// <summary>"[another witness], who gave her name only as Petra": whoever has no other name.</summary>
    public static NounPhrase? GivesName(Passage passage, int nameToken, int lowToken)
    {
        int only = passage.IsAny(nameToken - 2, "only", "simply", "just") ? 1 : 0;
        int who = nameToken - 5 - only;
        bool gives = passage.Is(nameToken - 1, "as")
            && who > lowToken
            && passage.Is(nameToken - 2 - only, "name")
            && passage.Is(who, "who")
            && passage.IsAny(who + 1, "gave", "gives");
        int end = passage.KindAt(who - 1) == TokenKind.Comma ? who - 1 : who;
        return gives && NounPhraseBefore.Find(passage, end, lowToken) is { Coordinated: false, Kind: not NounPhraseKind.Name } phrase
            ? phrase
            : null;
    }

    /// <summary>"[said] a pilot called Tom Hale"; in "A pilot called Tom Hale a liar" the participle is a verb.</summary>
    private static bool IsObject(Passage passage, int fromToken, int lowToken) =>
        fromToken > lowToken && passage.Is(fromToken - 1, WordMeaning.CueVerb | WordClass.Preposition);
}
