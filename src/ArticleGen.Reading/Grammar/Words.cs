using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>What the words of a passage are in their places: the questions that noun phrases and verb groups are built from.</summary>
internal static class Words
{
    private static WordTraits KnownLowercase =>
        WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.SpeechNoun | WordMeaning.DocumentNoun | WordClass.Adverb
            | WordForm.Verb | WordMeaning.TitleModifier;

    // AFP, ANSA: an agency of so few letters is written in capitals.
    private const int LongestAcronym = 3;

    // Shorter ones are mostly no adverbs (fly, ply) and no past tenses (bed, shed).
    private const int ShortestWithEnding = 5;

    /// <summary>"the", "some"; "her" of "her ship".</summary>
    public static bool IsDeterminer(Passage passage, int i) =>
        passage.Is(i, WordClass.Determiner) || (passage.Is(i, WordClass.Possessive) && passage.Is(i, WordClass.Pronoun));

    /// <summary>Whether a capitalized word is part of a name, and not capitalized only because it starts a sentence.</summary>
    public static bool IsName(Passage passage, int i) => (uint)i < (uint)passage.Count && passage[i].MayBeName && IsNameHere(passage, i);

    private static bool IsNameHere(Passage passage, int i)
    {
        ref readonly Token token = ref passage[i];
        if (!token.IsCapitalized)
        {
            // "dpa" and its like.
            return true;
        }

        if (token.Is(WordMeaning.Month) && !MonthNames.IsName(passage, i))
        {
            return false;
        }

        bool starts = StartsSentence(passage, i);
        if (token.Is(WordClass.Closed) && !token.IsAllCaps)
        {
            // "Will wrote": in the middle of a sentence only a name has a capital.
            return token.Is(WordMeaning.Month)
                || (!starts && !passage.IsTitleCase && token.Is(WordMeaning.GivenName) && !token.Is(WordClass.Pronoun));
        }

        if (token.Is(WordMeaning.Weekday))
        {
            return false;
        }

        return !starts
            || !token.Is(KnownLowercase)
            || token.Is(WordMeaning.GivenName | WordMeaning.Place | WordMeaning.Agency)
            || (token.Is(WordMeaning.Title)
                && (passage.KindAt(i + 1) == TokenKind.Period || (i + 1 < passage.Count && passage[i + 1].IsNameLike)))
            || (i + 1 < passage.Count && passage[i + 1].IsNameLike && !passage[i + 1].Is(WordClass.Closed) && !token.Is(WordClass.Adverb));
    }

    /// <summary>A day, month or "today": words that stand beside verbs without belonging to a noun phrase.</summary>
    public static bool IsTemporal(Passage passage, int i) =>
        passage.Is(i, WordMeaning.Weekday | WordMeaning.Day)
        || (passage.Is(i, WordMeaning.Month) && passage[i].IsCapitalized && !MonthNames.IsNoTime(passage, i));

    /// <summary>
    /// A name after which another one starts: "told Interfax Moscow was ready". In "Ana Torres" and "Petra Hale" the first is no agency,
    /// though ANA and Petra are.
    /// </summary>
    public static bool IsAgency(Passage passage, int i) =>
        passage.Is(i, WordMeaning.Agency)
            && IsName(passage, i)
            && (passage[i].IsAllCaps
                || !passage[i].IsCapitalized
                || (passage[i].Length > LongestAcronym && !passage.Is(i, WordMeaning.GivenName)));

    /// <summary>A word ending in -ly, or one of the listed adverbs.</summary>
    public static bool IsAdverb(Passage passage, int i)
    {
        if (i < 0 || i >= passage.Count || passage[i].Kind != TokenKind.Word)
        {
            return false;
        }

        ref readonly Token token = ref passage[i];
        return (token.Is(WordClass.Adverb) && !token.Is(WordClass.Preposition) && !IsCounted(passage, i))
            || (token.Length >= ShortestWithEnding
                && !token.Is(WordClass.NotAdverb | WordMeaning.GivenName | WordMeaning.Role | WordMeaning.OrganizationNoun | WordForm.Verb)
                && passage.Text[token.End - 1] == 'y' && passage.Text[token.End - 2] == 'l' && !token.IsCapitalized);
    }

    /// <summary>
    /// "a [third] said", "said a [second]": somebody who is only counted. Elsewhere the words are adverbs, or stand before a noun.
    /// </summary>
    private static bool IsCounted(Passage passage, int i) =>
        passage.IsAny(i - 1, "a", "the")
        && passage.IsAny(i, "first", "second", "third")
        && (i + 1 == passage.Count || passage.Is(i + 1, WordMeaning.CueVerb) || !passage[i + 1].IsWord);

    /// <summary>A word that can be the noun or an adjective of a noun phrase.</summary>
    public static bool IsNominal(Passage passage, int i)
    {
        if (i < 0 || i >= passage.Count)
        {
            return false;
        }

        ref readonly Token token = ref passage[i];
        if (token.Kind == TokenKind.Number)
        {
            return true;
        }

        if (token.Kind != TokenKind.Word || token.Is(WordClass.Closed) || IsTemporal(passage, i) || IsAdverb(passage, i))
        {
            return IsName(passage, i);
        }

        return IsName(passage, i)
            || !token.Is(WordForm.Verb)
            || token.Is(
                WordForm.VerbAlsoNoun | WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.SpeechNoun | WordMeaning.DocumentNoun
                    | WordMeaning.TitleModifier)
            || (token.Is(WordMeaning.Occasion) && IsHeld(passage, i));
    }

    /// <summary>"a [meeting]", "the council's [hearing]", "a town [meeting]"; but "officials [meeting] in Varna".</summary>
    private static bool IsHeld(Passage passage, int i) =>
        passage.Is(i - 1, WordClass.Determiner | WordClass.Possessive)
        || passage.KindAt(i - 1) == TokenKind.Possessive
        || (passage.IsAny(i - 2, "a", "an")
            && passage.KindAt(i - 1) == TokenKind.Word
            && !passage.Is(i - 1, WordMeaning.Role | WordMeaning.OrganizationNoun | WordClass.Closed));

    /// <summary>A verb form that is no noun, standing where it can be finite: "was", "rose", "will".</summary>
    public static bool IsFiniteVerb(Passage passage, int i)
    {
        if (i < 0 || i >= passage.Count || passage[i].Kind != TokenKind.Word)
        {
            return false;
        }

        ref readonly Token token = ref passage[i];
        if (token.Is(WordClass.Auxiliary) && !IsName(passage, i))
        {
            return !token.Is("been") && !token.Is("being") && !token.Is("having") && !(token.Is("be") && i > 0 && passage.Is(i - 1, "to"));
        }

        if (token.IsCapitalized && i > 0 && IsName(passage, i))
        {
            return false;
        }

        if (token.Is(WordForm.VerbPast))
        {
            return true;
        }

        if (token.Is(WordMeaning.Pointer) && (passage.Is(i + 1, WordMeaning.Period | WordMeaning.PartOfDay) || IsTemporal(passage, i + 1)))
        {
            // "in Varna last week"
            return false;
        }

        if (token.Is(WordForm.VerbThird | WordForm.VerbBase))
        {
            bool infinitive = i > 0 && passage.Is(i - 1, "to");
            return !infinitive
                && IsBehindNoun(passage, i)
                && (!token.Is(WordForm.VerbAlsoNoun)
                    || passage.Is(i - 1, WordClass.Pronoun)
                    || (IsName(passage, i - 1) && (token.Is(WordForm.VerbThird) || passage.Text[passage[i - 1].End - 1] == 's')));
        }

        // An unknown word in -ed behind a noun, but not "well-loved".
        return token.Entry == WordEntry.Unknown
            && token.Length >= ShortestWithEnding
            && passage.Text[token.End - 1] == 'd'
            && passage.Text[token.End - 2] == 'e'
            && IsBehindNoun(passage, i) && passage.Text.IndexOf('-', token.Start, token.Length) < 0;
    }

    private static bool IsBehindNoun(Passage passage, int i) =>
        i > 0 && (IsNominal(passage, i - 1) || passage.Is(i - 1, WordClass.Pronoun) || IsAdverb(passage, i - 1));

    /// <summary>Whether a capital at the token may only mark the start of a sentence.</summary>
    private static bool StartsSentence(Passage passage, int i)
    {
        if (i == 0)
        {
            return true;
        }

        ref readonly Token before = ref passage[i - 1];
        return before.EndsSentence
            || before.Kind is TokenKind.Colon or TokenKind.Dash
            || (before.Kind == TokenKind.Stretch
                && passage.Text[before.End - 1] is not ','
                && passage.Text[before.End - 2] is '.' or '?' or '!');
    }
}
