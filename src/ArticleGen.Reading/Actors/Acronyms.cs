using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Tells the acronyms of bodies from other words in capitals.</summary>
internal static class Acronyms
{
    // "UNESCO"; longer ones are in the lists.
    private const int LongestAcronym = 6;

    /// <summary>
    /// One word in capitals is a body's acronym, with two exceptions: a word whose neighbours are in capitals too, and a verb, an adverb or
    /// a small word without "the" before it.
    /// </summary>
    public static bool IsOne(Passage passage, int token)
    {
        Token word = passage[token];
        bool shape = word.IsAllCaps
            && !word.Is(WordMeaning.StateAbbreviation | WordMeaning.Demonym | WordMeaning.NoBody | WordClass.Abbreviation)
            && !HasDigitOrStop(passage, token)
            && !(token == 0 && passage.KindAt(1) == TokenKind.Dash);
        if (!shape || IsAmongCapitals(passage, token))
        {
            return false;
        }

        if (word.Length > LongestAcronym || IsBeforeState(passage, token))
        {
            return false;
        }

        bool common = word.Is(WordClass.Closed | WordForm.Verb | WordClass.Adverb | WordClass.NotAdverb);
        return !common || passage.Is(token - 1, "the");
    }

    /// <summary>"What a STORM": in speech, a word in capitals is an acronym only if the lists or the article know it.</summary>
    public static bool MayBeEmphasis(Passage quoted, in NameMention mention) =>
        mention is { Kind: ActorKind.Organization, IsListed: false }
        && mention.To - mention.NameFrom == 1
        && quoted[mention.NameFrom].IsAllCaps;

    /// <summary>"PONTIAC, Mich.": a town.</summary>
    private static bool IsBeforeState(Passage passage, int token) =>
        passage.KindAt(token + 1) == TokenKind.Comma && passage.Is(token + 2, WordMeaning.StateAbbreviation | WordMeaning.Place);

    /// <summary>"MI-17", "CNB-120" are models and indexes; "J.J." are initials.</summary>
    private static bool HasDigitOrStop(Passage passage, int token)
    {
        for (int i = passage[token].Start; i < passage[token].End; i++)
        {
            if (passage.Text[i] is '.' or (>= '0' and <= '9'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether this word has neighbours and all are in capitals: a line in capitals shows nothing about its words.</summary>
    private static bool IsAmongCapitals(Passage passage, int token)
    {
        bool left = token > 0 && passage[token - 1].IsWord;
        bool right = token + 1 < passage.Count && passage[token + 1].IsWord;
        return (left || right) && (!left || passage[token - 1].IsAllCaps) && (!right || passage[token + 1].IsAllCaps);
    }
}
