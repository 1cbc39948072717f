using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds where the words of a noun phrase itself end, reading from left to right.</summary>
internal static class PhraseCoreAt
{
    // "[Organization] for Ports and Piers in ...": the noun that holds a name together stands within so many tokens.
    private const int FarthestNoun = 6;

    /// <summary>
    /// The token behind the words of the phrase itself, without what hangs on them; <paramref name="from"/> when no phrase starts there.
    /// </summary>
    public static int Find(Passage passage, int from, int high)
    {
        int first = SkipDeterminers(passage, from, high);
        int i = first;
        while (i < high && CountTaken(passage, i, first, from, high) is > 0 and int taken)
        {
            i += taken;
        }

        return i > first ? i : from;
    }

    /// <summary>"[about] 12 sailors", "[all the] sailors", "[her] sailors".</summary>
    private static int SkipDeterminers(Passage passage, int from, int high)
    {
        int i = from;
        if (passage.KindAt(i + 1) == TokenKind.Number && i + 1 < high && passage.Is(i, WordMeaning.Approximation))
        {
            i++;
        }

        while (i < high && Words.IsDeterminer(passage, i))
        {
            i++;
        }

        return i;
    }

    /// <summary>How many tokens at <paramref name="i"/> go on with the phrase; 0 where it ends.</summary>
    private static int CountTaken(Passage passage, int i, int first, int from, int high)
    {
        bool afterName = i > first && Words.IsName(passage, i - 1);
        return passage[i].Kind switch
        {
            TokenKind.Word => CountWordsTaken(passage, i, first, from, high, afterName),
            TokenKind.Number => afterName ? 0 : 1,
            TokenKind.Possessive => i > first ? 1 : 0,
            TokenKind.Period => i > first && NameParts.IsAbbreviated(passage, i - 1) && IsBeforeName(passage, i, high) ? 1 : 0,
            TokenKind.Stretch => afterName && NameParts.IsNickname(passage, i) && IsBeforeName(passage, i, high) ? 1 : 0,
            TokenKind.Other => afterName && NameParts.IsJoiningSign(passage, i) && IsBeforeName(passage, i, high) ? 2 : 0,
            _ => 0,
        };
    }

    private static bool IsBeforeName(Passage passage, int i, int high) => i + 1 < high && Words.IsName(passage, i + 1);

    private static int CountWordsTaken(Passage passage, int i, int first, int from, int high, bool afterName)
    {
        if (i == first && IsTimeModifier(passage, i, from, high))
        {
            return 1;
        }

        if (Words.IsName(passage, i))
        {
            return i == first || NameGoesOn(passage, i) ? 1 : 0;
        }

        if (Words.IsNominal(passage, i))
        {
            bool ends = afterName ? !NounGoesOnWithName(passage, i, first, from) : i > first && IsVerbBehindNoun(passage, i);
            return ends ? 0 : 1;
        }

        if (i > first && IsVerbBehindNoun(passage, i))
        {
            return 0;
        }

        return IsModifier(passage, i, first, high) ? 1 : afterName && JoinsName(passage, i, high) ? 2 : 0;
    }

    /// <summary>"Varna [port]", "an Oslo [rally]"; "Varna [said]" ends the phrase.</summary>
    private static bool NounGoesOnWithName(Passage passage, int i, int first, int from)
    {
        bool isPartOfName = passage.Is(i, WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.TitleModifier)
            && !passage.Is(i, WordMeaning.CueVerb);
        return isPartOfName || IsNamedThing(passage, i, first, from);
    }

    /// <summary>"a [Friday] letter", "[March]'s vote".</summary>
    private static bool IsTimeModifier(Passage passage, int i, int from, int high) =>
        i + 1 < high && Words.IsTemporal(passage, i)
        && (passage.KindAt(i + 1) == TokenKind.Possessive
            || (i > from
                && passage.Is(i - 1, WordClass.Determiner)
                && !passage.Is(i - 1, WordMeaning.Pointer)
                && Words.IsNominal(passage, i + 1)
                && !Words.IsName(passage, i + 1)));

    /// <summary>
    /// "an Oslo [rally]", "her Facebook [page]", "Friday's Varna [debate]": a name alone has no such word before it. "the Calder
    /// [campaign]": behind "the" a noun that cannot be a verb of the third person.
    /// </summary>
    private static bool IsNamedThing(Passage passage, int i, int first, int from)
    {
        if (passage.KindAt(first - 1) == TokenKind.Possessive)
        {
            return true;
        }

        if (first == from)
        {
            return false;
        }

        bool ofThing = passage.IsAny(first - 1, "a", "an") || passage.Is(first - 1, WordClass.Possessive);
        return ofThing
            || (passage.Is(first - 1, "the")
                && passage.Is(i, WordForm.VerbAlsoNoun)
                && !passage.Is(i, WordForm.FiniteVerb | WordForm.VerbIng));
    }

    /// <summary>Whether a capitalized word goes on with the phrase, or starts the next one ("told Interfax Moscow was ready").</summary>
    private static bool NameGoesOn(Passage passage, int i)
    {
        int before = i - 1;
        if (passage[before].Kind != TokenKind.Word)
        {
            return true;
        }

        if (Words.IsName(passage, before))
        {
            bool complete = Words.IsAgency(passage, before)
                && !passage.Is(i, WordMeaning.Agency | WordMeaning.Media | WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix);
            return !complete;
        }

        return (passage.Is(before, WordMeaning.Role) && !passage.Is(before, WordForm.Plural))
            || passage.Is(
                before,
                WordMeaning.OrganizationNoun | WordMeaning.TitleModifier | WordMeaning.Title | WordForm.VerbIng | WordForm.VerbParticiple)
            || passage[i].IsAllCaps
            || passage.Is(i, WordMeaning.Demonym | WordMeaning.Title);
    }

    private static bool IsModifier(Passage passage, int i, int first, int high)
    {
        bool next = i + 1 < high && Words.IsNominal(passage, i + 1);
        return next && (Words.IsAdverb(passage, i) && i == first && first > 0 && passage.Is(first - 1, WordClass.Determiner)
            || passage.Is(i, WordForm.VerbParticiple | WordForm.VerbIng) && (i == first || !Words.IsNominal(passage, i - 1)));
    }

    /// <summary>"sailors saw the fire": a past tense that is a noun elsewhere, between a noun and the start of another phrase.</summary>
    private static bool IsVerbBehindNoun(Passage passage, int i) =>
        passage.Is(i, WordForm.VerbPast)
        && !passage.Is(i, WordMeaning.Role | WordMeaning.OrganizationNoun)
        && Words.IsNominal(passage, i - 1)
        && passage.Is(i + 1, WordClass.Determiner | WordClass.Pronoun);

    private static bool JoinsName(Passage passage, int i, int high)
    {
        if (i + 1 >= high || !Words.IsName(passage, i + 1))
        {
            return false;
        }

        if (passage.IsAny(i, "of", "for", "and", "in"))
        {
            // The Organization for Ports and Piers in Europe (OPPE): held together by the noun in front.
            return InsideOrganization(passage, i) && (!passage.Is(i, "in") || NameParts.Acronym(passage, i, high) is not null);
        }

        return NameParts.IsParticle(passage, i);
    }

    private static bool InsideOrganization(Passage passage, int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - FarthestNoun; k--)
        {
            if (passage.Is(k, WordMeaning.OrganizationNoun) && passage[k].IsCapitalized)
            {
                return passage.IsAny(i, "of", "for") || k < i - 1;
            }

            if (!Words.IsName(passage, k) && !passage.IsAny(k, "of", "for", "and"))
            {
                return false;
            }
        }

        return false;
    }
}
