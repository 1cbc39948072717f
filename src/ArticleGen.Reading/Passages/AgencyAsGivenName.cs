using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Passages;

/// <summary>
/// Finds words that are a given name in their place, although an agency has the same name: "Anka Sorel, 71, said", "the baker Mena Hale".
/// In "told Interfax Calder was ready" the agency ends where the next name starts.
/// </summary>
/// <remarks>It marks the tokens, so that no reader need ask again.</remarks>
internal static class AgencyAsGivenName
{
    // Of an age.
    private const int MostDigits = 3;

    // "a retired ship's baker": so many tokens may stand between the comma and the role.
    private const int MostBeforeRole = 4;

    private const WordMeaning OfBody = WordMeaning.Agency | WordMeaning.Media | WordMeaning.NewspaperNoun | WordMeaning.OrganizationNoun
        | WordMeaning.OrganizationSuffix | WordMeaning.Weekday | WordMeaning.Month;

    private const WordMeaning OfOtherUse = WordMeaning.Place | WordMeaning.Demonym | WordMeaning.StateAbbreviation | WordMeaning.Role
        | WordMeaning.GroupRole | WordMeaning.Title | WordMeaning.TitleModifier | WordMeaning.SpeechNoun | WordMeaning.DocumentNoun
        | WordMeaning.Poll | WordMeaning.WorkNoun | WordMeaning.Thing | WordMeaning.BodyNoun | WordMeaning.BehindBody | WordMeaning.Contest;

    /// <summary>Makes given names of such words.</summary>
    public static void Mark(Passage passage)
    {
        for (int i = 0; i < passage.Count; i++)
        {
            ref readonly Token word = ref passage[i];
            bool isWritten = word.Is(WordMeaning.Agency) && word.IsCapitalized && !word.IsAllCaps && !word.Is(WordMeaning.GivenName);
            if (isWritten && IsOne(passage, i))
            {
                passage.Replace(i, word.WithMeaning((word.Traits.Meaning & ~WordMeaning.Agency) | WordMeaning.GivenName));
            }
        }
    }

    private static bool IsOne(Passage passage, int token)
    {
        int surname = token + (passage.Is(token + 1, WordMeaning.GivenName) && IsName(passage, token + 2) ? 2 : 1);
        int end = surname + 1;
        bool titled = IsTitled(passage, token);
        if (!IsName(passage, surname) || IsName(passage, end) || IsInObject(passage, token) || (IsName(passage, token - 1) && !titled))
        {
            return false;
        }

        return HasAge(passage, end)
            || (!passage.IsTitleCase
                && CanBeSurname(passage, surname)
                && (titled || HasRole(passage, end) || IsSpeaker(passage, token, end)));
    }

    /// <summary>"Mrs. [Anka] Sorel", "the baker [Anka] Sorel".</summary>
    private static bool IsTitled(Passage passage, int token)
    {
        int title = token - (passage.KindAt(token - 1) == TokenKind.Period ? 2 : 1);
        return passage.Is(title, WordMeaning.Honorific)
            || (title == token - 1 && passage.Is(title, WordMeaning.Role | WordMeaning.Title) && !passage.Is(title, WordForm.Plural));
    }

    /// <summary>A word with a capital that belongs to no agency's name: "Sorel", but not "News".</summary>
    private static bool IsName(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Word
        && passage[token].IsCapitalized
        && !passage[token].IsAllCaps
        && !passage.Is(token, OfBody | WordClass.Closed);

    private static bool CanBeSurname(Passage passage, int token) =>
        !passage.Is(token, OfOtherUse | WordClass.Adverb | WordForm.Verb);

    /// <summary>"told [Interfax] Calder was ready", "according to [Interfax] Calder said": the agency is told, or tells.</summary>
    private static bool IsInObject(Passage passage, int token) =>
        passage.IsAny(token - 1, "to", "by", "with", "via")
        || passage.Is(token - 1, WordForm.VerbIng)
        || (passage.KindAt(token - 1) == TokenKind.Word && passage[token - 1].Entry.Cue is { } cue && cue.Takes(CueFrames.Told));

    /// <summary>"Anka Sorel, 71, said"; in "Tanjug Sport, 12 May" the number is a day.</summary>
    private static bool HasAge(Passage passage, int endToken) =>
        passage.KindAt(endToken) == TokenKind.Comma
        && passage.KindAt(endToken + 1) == TokenKind.Number
        && passage[endToken + 1].Length <= MostDigits
        && (endToken + 2 == passage.Count || passage.KindAt(endToken + 2) is TokenKind.Comma or TokenKind.Period);

    /// <summary>"Anka Sorel, a retired baker", "Anka Sorel, director of the port".</summary>
    private static bool HasRole(Passage passage, int endToken)
    {
        if (passage.KindAt(endToken) != TokenKind.Comma)
        {
            return false;
        }

        for (int i = endToken + 1; i <= endToken + 1 + MostBeforeRole && passage.KindAt(i) is TokenKind.Word or TokenKind.Possessive; i++)
        {
            if (passage.Is(i, WordMeaning.Role))
            {
                return true;
            }

            if (passage.Is(i, WordForm.FiniteVerb | WordClass.Auxiliary) && !passage.Is(i, WordForm.VerbParticiple))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Anka Sorel said", "said Anka Sorel.".</summary>
    private static bool IsSpeaker(Passage passage, int token, int endToken) =>
        (passage.Is(endToken, WordMeaning.CueVerb)
            && passage.Is(endToken, WordForm.VerbPast | WordForm.VerbThird)
            && !passage.Is(token - 1, WordClass.Preposition | WordMeaning.CueVerb))
        || (passage.Is(token - 1, WordMeaning.CueVerb)
            && (endToken == passage.Count || passage.KindAt(endToken) is TokenKind.Period or TokenKind.Comma));
}
