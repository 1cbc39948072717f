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
    public static bool IsDeterminer(Passage passage, int token) =>
        passage.Is(token, WordClass.Determiner) || (passage.Is(token, WordClass.Possessive) && passage.Is(token, WordClass.Pronoun));

    /// <summary>Whether a capitalized word is part of a name, and not capitalized only because it starts a sentence.</summary>
    public static bool IsName(Passage passage, int token) =>
        (uint)token < (uint)passage.Count && passage[token].MayBeName && IsNameHere(passage, token);

    private static bool IsNameHere(Passage passage, int token)
    {
        ref readonly Token word = ref passage[token];
        if (!word.IsCapitalized)
        {
            // "dpa" and its like.
            return true;
        }

        if (word.Is(WordMeaning.Month) && !MonthNames.IsName(passage, token))
        {
            return false;
        }

        bool starts = StartsSentence(passage, token);
        if (word.Is(WordClass.Closed) && (!word.IsAllCaps || passage.IsShouted))
        {
            // "Will wrote": in the middle of a sentence only a name has a capital.
            return word.Is(WordMeaning.Month)
                || NameParts.IsCapitalizedParticle(passage, token)
                || (!starts && !passage.IsTitleCase && word.Is(WordMeaning.GivenName) && !word.Is(WordClass.Pronoun));
        }

        if ((word.Is(WordMeaning.Weekday) && !OpensPaper(passage, token)) || (passage.IsShouted && IsShoutedVerb(passage, token)))
        {
            return false;
        }

        return !starts
            || !word.Is(KnownLowercase)
            || word.Is(WordMeaning.GivenName | WordMeaning.Place | WordMeaning.Agency)
            || (word.Is(WordMeaning.Body | WordMeaning.MaybeBody) && passage.Is(token + 1, WordMeaning.CueVerb)
                && passage.Is(token + 1, WordForm.VerbThird))
            || (word.Is(WordMeaning.Title)
                && (passage.KindAt(token + 1) == TokenKind.Period || (token + 1 < passage.Count && passage[token + 1].IsNameLike)))
            || (token + 1 < passage.Count
                && passage[token + 1].IsNameLike
                && !passage[token + 1].Is(WordClass.Closed)
                && !word.Is(WordClass.Adverb))
            || IsBeforeJoiningSign(passage, token)
            || NamesWithPossessive.GoesOnBehind(passage, token, token + 1)
            || OfficeThenName.FindName(passage, token) is not null;
    }

    /// <summary>"[Locks] &amp; Hale": only a name goes on with such a sign.</summary>
    private static bool IsBeforeJoiningSign(Passage passage, int token) =>
        token + 2 < passage.Count
        && passage[token + 1].Kind == TokenKind.Other
        && passage.Text[passage[token + 1].Start] == '&'
        && passage[token + 2].IsNameLike;

    /// <summary>"CALDER [WINS] TITLE", but "DAVID [COOK] WINS": in a line of capitals a verb looks like a name.</summary>
    private static bool IsShoutedVerb(Passage passage, int token) =>
        passage.Is(token, WordForm.Verb | WordClass.Adverb)
        && !passage.Is(
            token,
            WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix | WordMeaning.GivenName | WordMeaning.Title
                | WordMeaning.TitleModifier | WordMeaning.Role | WordMeaning.Place | WordMeaning.Agency | WordMeaning.Media)
        && !(passage.Is(token - 1, WordMeaning.GivenName)
            && !passage.Is(token, WordForm.VerbThird | WordForm.VerbPast | WordForm.VerbParticiple));

    /// <summary>A day, month or "today": words that stand beside verbs without belonging to a noun phrase.</summary>
    public static bool IsTemporal(Passage passage, int token) =>
        (passage.Is(token, WordMeaning.Weekday | WordMeaning.Day) && !OpensPaper(passage, token))
        || (passage.Is(token, WordMeaning.Month) && passage[token].IsCapitalized && !MonthNames.IsNoTime(passage, token));

    /// <summary>"the [Sunday] Telegraph said": the day belongs to the name of a newspaper.</summary>
    private static bool OpensPaper(Passage passage, int token) =>
        passage.Is(token + 1, WordMeaning.NewspaperNoun) && passage[token + 1].IsCapitalized && passage[token].IsCapitalized
        && passage.IsAny(token, "sunday", "saturday");

    /// <summary>
    /// A name after which another one starts: "told Interfax Moscow was ready". In "Ana Torres" and "Petra Hale" the first word is no
    /// agency, although ANA and Petra are agencies.
    /// </summary>
    public static bool IsAgency(Passage passage, int token) =>
        passage.Is(token, WordMeaning.Agency)
            && IsName(passage, token)
            && (passage[token].IsAllCaps
                || !passage[token].IsCapitalized
                || (passage[token].Length > LongestAcronym && !passage.Is(token, WordMeaning.GivenName)));

    /// <summary>A word ending in -ly, or one of the listed adverbs.</summary>
    public static bool IsAdverb(Passage passage, int token)
    {
        if (token < 0 || token >= passage.Count || passage[token].Kind != TokenKind.Word)
        {
            return false;
        }

        ref readonly Token word = ref passage[token];
        return (word.Is(WordClass.Adverb) && !word.Is(WordClass.Preposition) && !IsCounted(passage, token))
            || (word.Length >= ShortestWithEnding
                && !word.Is(WordClass.NotAdverb | WordMeaning.GivenName | WordMeaning.Role | WordMeaning.OrganizationNoun | WordForm.Verb)
                && passage.Text[word.End - 1] == 'y' && passage.Text[word.End - 2] == 'l' && !word.IsCapitalized);
    }

    /// <summary>
    /// "a [third] said", "said a [second]": somebody who is only counted. Elsewhere the words are adverbs, or stand before a noun.
    /// </summary>
    private static bool IsCounted(Passage passage, int token) =>
        passage.IsAny(token - 1, "a", "the")
        && passage.IsAny(token, "first", "second", "third")
        && (token + 1 == passage.Count || passage.Is(token + 1, WordMeaning.CueVerb) || !passage[token + 1].IsWord);

    /// <summary>A word that can be the noun or an adjective of a noun phrase.</summary>
    public static bool IsNominal(Passage passage, int token)
    {
        if (token < 0 || token >= passage.Count)
        {
            return false;
        }

        ref readonly Token word = ref passage[token];
        if (word.Kind == TokenKind.Number)
        {
            return true;
        }

        if (word.Is(WordClass.Closed) && IsRank(passage, token))
        {
            return true;
        }

        if (word.Kind != TokenKind.Word || word.Is(WordClass.Closed) || IsTemporal(passage, token) || IsAdverb(passage, token))
        {
            return IsName(passage, token);
        }

        return IsName(passage, token)
            || !word.Is(WordForm.Verb)
            || word.Is(
                WordForm.VerbAlsoNoun | WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.SpeechNoun | WordMeaning.DocumentNoun
                    | WordMeaning.TitleModifier)
            || (word.Is(WordMeaning.Occasion) && IsHeld(passage, token));
    }

    /// <summary>"[local] banking sources", "[senior] shipping officials": a word that could be a noun, but not before these.</summary>
    public static bool IsAttribute(Passage passage, int token) =>
        passage.Is(token, WordClass.Adjective) || passage.IsAny(token, "senior", "leading", "top");

    /// <summary>"the world number [one]": not the pronoun.</summary>
    public static bool IsRank(Passage passage, int token) =>
        passage.Is(token - 1, "number") && passage.IsAny(token, "one", "two", "three", "four", "five");

    /// <summary>"a [meeting]", "the council's [hearing]", "a town [meeting]"; but "officials [meeting] in Varna".</summary>
    private static bool IsHeld(Passage passage, int token) =>
        passage.Is(token - 1, WordClass.Determiner | WordClass.Possessive)
        || passage.KindAt(token - 1) == TokenKind.Possessive
        || (passage.IsAny(token - 2, "a", "an")
            && passage.KindAt(token - 1) == TokenKind.Word
            && !passage.Is(token - 1, WordMeaning.Role | WordMeaning.OrganizationNoun | WordClass.Closed));

    /// <summary>A verb form that is no noun, standing where it can be finite: "was", "rose", "will".</summary>
    public static bool IsFiniteVerb(Passage passage, int token)
    {
        if (token < 0 || token >= passage.Count || passage[token].Kind != TokenKind.Word)
        {
            return false;
        }

        ref readonly Token word = ref passage[token];
        if (word.Is(WordClass.Auxiliary) && !IsName(passage, token))
        {
            return !word.Is("been")
                && !word.Is("being")
                && !word.Is("having")
                && !(word.Is("be") && token > 0 && passage.Is(token - 1, "to"));
        }

        if (word.IsCapitalized && token > 0 && IsName(passage, token))
        {
            return false;
        }

        if (word.Is(WordForm.VerbPast))
        {
            return true;
        }

        if (word.Is(WordMeaning.Pointer)
            && (passage.Is(token + 1, WordMeaning.Period | WordMeaning.PartOfDay) || IsTemporal(passage, token + 1)))
        {
            // "in Varna last week"
            return false;
        }

        if (word.Is(WordForm.VerbThird | WordForm.VerbBase))
        {
            bool infinitive = token > 0 && passage.Is(token - 1, "to");
            return !infinitive
                && IsBehindNoun(passage, token)
                && (!word.Is(WordForm.VerbAlsoNoun)
                    || passage.Is(token - 1, WordClass.Pronoun)
                    || (IsName(passage, token - 1)
                        && (word.Is(WordForm.VerbThird) || passage.Text[passage[token - 1].End - 1] == 's')));
        }

        // An unknown word in -ed behind a noun, but not "well-loved".
        return word.Entry.IsUnknown
            && word.Length >= ShortestWithEnding
            && passage.Text[word.End - 1] == 'd'
            && passage.Text[word.End - 2] == 'e'
            && IsBehindNoun(passage, token) && passage.Text.IndexOf('-', word.Start, word.Length) < 0;
    }

    private static bool IsBehindNoun(Passage passage, int token) =>
        token > 0 && (IsNominal(passage, token - 1) || passage.Is(token - 1, WordClass.Pronoun) || IsAdverb(passage, token - 1));

    /// <summary>Whether a capital at the token may only mark the start of a sentence.</summary>
    public static bool StartsSentence(Passage passage, int token)
    {
        if (token == 0)
        {
            return true;
        }

        ref readonly Token before = ref passage[token - 1];
        return before.EndsSentence
            || before.Kind is TokenKind.Colon or TokenKind.Dash
            || (before.Kind == TokenKind.Stretch
                && passage.Text[before.End - 1] is not ','
                && passage.Text[before.End - 2] is '.' or '?' or '!');
    }
}
