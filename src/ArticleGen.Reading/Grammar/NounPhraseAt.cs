using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Finds the noun phrase that starts at a token, reading from left to right: the speaker behind "said", the one who was told.
/// </summary>
internal static class NounPhraseAt
{
    // Longer phrases do not occur in news, only in hostile text.
    private const int Longest = 40;

    // "(D-Ohio)", "(Varna Harbour Authority)": the bracket closes within so many tokens.
    private const int LongestBracket = 5;

    // "[Organization] for Ports and Piers in ...": the noun that holds a name together stands within so many tokens.
    private const int FarthestNoun = 6;

    /// <summary>
    /// The noun phrase that starts at <paramref name="from"/> and ends before <paramref name="high"/>; null when there is none.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <param name="from">The first token.</param>
    /// <param name="high">The token before which the phrase ends.</param>
    /// <param name="subject">
    /// Whether the phrase opens a clause: "Calder and Hale met" are both its subject there, but not in "told Calder and Hale left".
    /// </param>
    public static NounPhrase? Find(Passage passage, int from, int high, bool subject = false)
    {
        high = Math.Min(high, from + Longest);
        if (from >= high || passage[from].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        int whole = NounPhraseBefore.IsPartOf(passage, from + 1) ? Math.Min(from + 2, high) : from;
        int core = Core(passage, whole, high);
        if (whole == from || core == whole)
        {
            if (NounPhraseBefore.IsPronoun(passage, from) && !DeterminesNoun(passage, from, high))
            {
                return new NounPhrase(from, from + 1, from + 1, NounPhraseKind.Pronoun);
            }

            core = whole == from ? core : Core(passage, from, high);
            if (core == from)
            {
                return null;
            }
        }

        NounPhraseKind kind = NounPhraseBefore.KindOf(passage, from, core);
        int stop = core < high && NameParts.EndsWithStop(passage, core) ? core + 1 : core;
        int to = Attach(passage, AfterBracket(passage, stop, high), high, kind);
        NounPhrase phrase = new(from, to, core, kind);
        return Join(passage, phrase, high, subject);
    }

    /// <summary>"[one] sailor", "[several] sailors from Dover": no pronoun when its noun follows.</summary>
    private static bool DeterminesNoun(Passage passage, int from, int high) =>
        from + 1 < high
        && passage.Is(from, WordClass.Determiner)
        && !passage.Is(from, "that")
        && passage[from + 1].IsWord
        && !passage[from + 1].IsCapitalized
        && passage.Is(from + 1, WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun);

    /// <summary>The Organization for Ports and Piers [(OPP)], Ines Calder [(D-Ohio)].</summary>
    private static int AfterBracket(Passage passage, int core, int high)
    {
        bool bracket = passage.KindAt(core) == TokenKind.OpenBracket && core + 2 < high && passage[core + 1].IsNameLike;
        for (int i = core + 2; bracket && i < high && i <= core + LongestBracket; i++)
        {
            if (passage[i].Kind == TokenKind.CloseBracket)
            {
                return i + 1;
            }
        }

        return core;
    }

    /// <summary>
    /// The token behind the words of the phrase itself, without what hangs on them; <paramref name="from"/> when no phrase starts there.
    /// </summary>
    private static int Core(Passage passage, int from, int high)
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

    /// <summary>"a spokesman [for the ministry]", "Calder [of Ohio]".</summary>
    private static int Attach(Passage passage, int core, int high, NounPhraseKind kind)
    {
        int to = core;
        if (kind == NounPhraseKind.Description
            && PostModifiers.After(passage, to) is { } start
            && start < high
            && Core(passage, start, high) is var end
            && end > start)
        {
            to = end;
        }

        while (to + 1 < high)
        {
            bool attaches = passage.Is(to, "of")
                || (kind == NounPhraseKind.Description
                    && (passage.IsAny(to, "for", "at", "from", "with")
                        || (passage.Is(to, "by") && passage.Is(to - 1, WordMeaning.DocumentNoun))));
            if (!attaches || Words.IsTemporal(passage, to + 1))
            {
                break;
            }

            int next = Core(passage, to + 1, high);
            if (next == to + 1)
            {
                break;
            }

            to = next;
        }

        return kind == NounPhraseKind.Description ? PostModifiers.AfterAnonymity(passage, to, high) : to;
    }

    /// <summary>"Dray[, Hale, Okafor] and Calder": the "and" behind the names that commas join; otherwise <paramref name="to"/>.</summary>
    private static int ListTo(Passage passage, int to, int high)
    {
        int i = to;
        while (i + 1 < high
            && passage[i].Kind == TokenKind.Comma
            && Words.IsName(passage, i + 1)
            && !passage.Is(i + 1, WordMeaning.Place | WordMeaning.Title | WordMeaning.TitleModifier))
        {
            i = Core(passage, i + 1, high);
        }

        return i < high && passage.Is(i, "and") && Words.IsName(passage, i - 1) ? i : to;
    }

    private static NounPhrase Join(Passage passage, NounPhrase phrase, int high, bool subject)
    {
        int and = phrase.Kind == NounPhraseKind.Name ? ListTo(passage, phrase.To, high) : phrase.To;
        if (!passage.Is(and, "and") || and + 1 >= high)
        {
            return phrase;
        }

        int next = Core(passage, and + 1, high);
        bool another = next > and + 1
            && (Words.IsName(passage, and + 1) || (and == phrase.To && passage.Is(and + 1, WordClass.Determiner)));
        return another && (subject || !Words.IsFiniteVerb(passage, next)) ? phrase with { To = next, Coordinated = true } : phrase;
    }
}
