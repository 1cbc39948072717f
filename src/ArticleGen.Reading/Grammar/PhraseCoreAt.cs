using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds where the words of a noun phrase itself end, reading from left to right.</summary>
internal static class PhraseCoreAt
{
    // "[Organization] for Ports and Piers in ...": the noun that holds a name together stands within so many tokens.
    private const int FarthestNoun = 6;

    /// <summary>
    /// The token behind the words of the phrase itself, without what hangs on them; <paramref name="fromToken"/> when no phrase starts
    /// there.
    /// </summary>
    public static int Find(Passage passage, int fromToken, int highToken)
    {
        int first = SkipDeterminers(passage, fromToken, highToken);
        int i = first;
        while (i < highToken && CountTaken(passage, i, first, fromToken, highToken) is > 0 and int taken)
        {
            i += taken;
        }

        return i > first ? i : fromToken;
    }

    /// <summary>"[about] 12 sailors", "[all the] sailors", "[her] sailors".</summary>
    private static int SkipDeterminers(Passage passage, int fromToken, int highToken)
    {
        int i = fromToken;
        if (passage.KindAt(i + 1) == TokenKind.Number && i + 1 < highToken && passage.Is(i, WordMeaning.Approximation))
        {
            i++;
        }

        while (i < highToken && Words.IsDeterminer(passage, i))
        {
            i++;
        }

        return i;
    }

    /// <summary>How many tokens at <paramref name="token"/> go on with the phrase; 0 where it ends.</summary>
    private static int CountTaken(Passage passage, int token, int firstToken, int fromToken, int highToken)
    {
        bool afterName = token > firstToken && Words.IsName(passage, token - 1);
        return passage[token].Kind switch
        {
            TokenKind.Word => CountWordsTaken(passage, token, firstToken, fromToken, highToken, afterName),
            TokenKind.Number => afterName ? 0 : 1,
            TokenKind.Possessive => token > firstToken ? 1 : 0,
            TokenKind.Period =>
                token > firstToken && NameParts.IsAbbreviated(passage, token - 1) && IsBeforeName(passage, token, highToken) ? 1 : 0,
            TokenKind.Stretch => afterName && NameParts.IsNickname(passage, token) && IsBeforeName(passage, token, highToken) ? 1 : 0,
            TokenKind.Other => afterName && NameParts.IsJoiningSign(passage, token) && IsBeforeName(passage, token, highToken) ? 2 : 0,
            _ => 0,
        };
    }

    private static bool IsBeforeName(Passage passage, int token, int highToken) =>
        token + 1 < highToken && Words.IsName(passage, token + 1);

    private static int CountWordsTaken(Passage passage, int token, int firstToken, int fromToken, int highToken, bool afterName)
    {
        if (token == firstToken && IsTimeModifier(passage, token, fromToken, highToken))
        {
            return 1;
        }

        if (Words.IsName(passage, token))
        {
            return token == firstToken || NameGoesOn(passage, token) ? 1 : 0;
        }

        if (Words.IsNominal(passage, token))
        {
            bool ends = afterName
                ? !NounGoesOnWithName(passage, token, firstToken, fromToken)
                : token > firstToken && IsVerbBehindNoun(passage, token);
            return ends ? 0 : 1;
        }

        if (token > firstToken && (IsVerbBehindNoun(passage, token) || (passage.Is(token, "known") && passage.Is(token + 1, "as"))))
        {
            return 0;
        }

        if (IsModifier(passage, token, firstToken, highToken))
        {
            return 1;
        }

        int particles = afterName ? NameParts.CountParticles(passage, token, highToken) : 0;
        return particles > 0 ? particles + 1 : afterName && JoinsName(passage, token, highToken) ? 2 : 0;
    }

    /// <summary>"Varna [port]", "an Oslo [rally]"; "Varna [said]" ends the phrase.</summary>
    private static bool NounGoesOnWithName(Passage passage, int token, int firstToken, int fromToken)
    {
        bool isPartOfName = passage.Is(token, WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.TitleModifier)
            && !passage.Is(token, WordMeaning.CueVerb);
        return isPartOfName || IsNamedThing(passage, token, firstToken, fromToken);
    }

    /// <summary>"a [Friday] letter", "[March]'s vote".</summary>
    private static bool IsTimeModifier(Passage passage, int token, int fromToken, int highToken) =>
        token + 1 < highToken && Words.IsTemporal(passage, token)
        && (passage.KindAt(token + 1) == TokenKind.Possessive
            || (token > fromToken
                && passage.Is(token - 1, WordClass.Determiner)
                && !passage.Is(token - 1, WordMeaning.Pointer)
                && Words.IsNominal(passage, token + 1)
                && !Words.IsName(passage, token + 1)));

    /// <summary>
    /// "an Oslo [rally]", "her Facebook [page]", "Friday's Varna [debate]": a name alone has no such word before it. "the Calder
    /// [campaign]": behind "the" a noun that cannot be a verb of the third person.
    /// </summary>
    private static bool IsNamedThing(Passage passage, int token, int firstToken, int fromToken)
    {
        if (passage.KindAt(firstToken - 1) == TokenKind.Possessive)
        {
            return true;
        }

        if (firstToken == fromToken)
        {
            return false;
        }

        bool ofThing = passage.IsAny(firstToken - 1, "a", "an") || passage.Is(firstToken - 1, WordClass.Possessive);
        return ofThing
            || (passage.Is(firstToken - 1, "the")
                && passage.Is(token, WordForm.VerbAlsoNoun)
                && !passage.Is(token, WordForm.FiniteVerb | WordForm.VerbIng));
    }

    /// <summary>Whether a capitalized word goes on with the phrase, or starts the next one ("told Interfax Moscow was ready").</summary>
    private static bool NameGoesOn(Passage passage, int token)
    {
        int before = token - 1;
        if (passage[before].Kind != TokenKind.Word)
        {
            return true;
        }

        if (NameBehindName.Starts(passage, token))
        {
            return false;
        }

        if (Words.IsName(passage, before))
        {
            bool complete = Words.IsAgency(passage, before)
                && !passage.Is(
                    token,
                    WordMeaning.Agency | WordMeaning.Media | WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix);
            return !complete;
        }

        return (passage.Is(before, WordMeaning.Role) && !passage.Is(before, WordForm.Plural))
            || passage.Is(
                before,
                WordMeaning.OrganizationNoun | WordMeaning.TitleModifier | WordMeaning.Title | WordForm.VerbIng | WordForm.VerbParticiple)
            || passage[token].IsAllCaps
            || passage.Is(token, WordMeaning.Demonym | WordMeaning.Title)
            || passage.Is(before, "double");
    }

    private static bool IsModifier(Passage passage, int token, int firstToken, int highToken)
    {
        bool next = token + 1 < highToken && Words.IsNominal(passage, token + 1);
        return next
            && (Words.IsAdverb(passage, token) && token == firstToken && firstToken > 0 && passage.Is(firstToken - 1, WordClass.Determiner)
            || passage.Is(token, WordForm.VerbParticiple | WordForm.VerbIng)
                && (token == firstToken
                    || !Words.IsNominal(passage, token - 1)
                    || Words.IsAttribute(passage, token - 1)));
    }

    /// <summary>"sailors saw the fire": a past tense that is a noun elsewhere, between a noun and the start of another phrase.</summary>
    private static bool IsVerbBehindNoun(Passage passage, int token) =>
        passage.Is(token, WordForm.VerbPast)
        && !passage.Is(token, WordMeaning.Role | WordMeaning.OrganizationNoun)
        && Words.IsNominal(passage, token - 1)
        && passage.Is(token + 1, WordClass.Determiner | WordClass.Pronoun);

    private static bool JoinsName(Passage passage, int token, int highToken)
    {
        // The Organization for Ports and Piers in Europe (OPPE): held together by the noun in front.
        return token + 1 < highToken
            && Words.IsName(passage, token + 1)
            && passage.IsAny(token, "of", "for", "and", "in")
            && InsideOrganization(passage, token)
            && (!passage.Is(token, "in") || NameParts.Acronym(passage, token, highToken) is not null);
    }

    private static bool InsideOrganization(Passage passage, int token)
    {
        for (int k = token - 1; k >= 0 && k >= token - FarthestNoun; k--)
        {
            if (passage.Is(k, WordMeaning.OrganizationNoun) && passage[k].IsCapitalized)
            {
                return passage.IsAny(token, "of", "for") || k < token - 1;
            }

            if (!Words.IsName(passage, k) && !passage.IsAny(k, "of", "for", "and"))
            {
                return false;
            }
        }

        return false;
    }
}
