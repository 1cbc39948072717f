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

    /// <summary>
    /// The noun phrase that starts at <paramref name="fromToken"/> and ends before <paramref name="highToken"/>; null when there is none.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <param name="fromToken">The first token.</param>
    /// <param name="highToken">The token before which the phrase ends.</param>
    /// <param name="subject">
    /// Whether the phrase opens a clause: "Calder and Hale met" are both its subject there, but not in "told Calder and Hale left".
    /// </param>
    public static NounPhrase? Find(Passage passage, int fromToken, int highToken, bool subject = false)
    {
        highToken = Math.Min(highToken, fromToken + Longest);
        if (fromToken >= highToken || passage[fromToken].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        int whole = NounPhraseBefore.IsPartOf(passage, fromToken + 1) ? Math.Min(fromToken + 2, highToken) : fromToken;
        int core = PhraseCoreAt.Find(passage, whole, highToken);
        if (whole == fromToken || core == whole)
        {
            if (NounPhraseBefore.IsPronoun(passage, fromToken) && !DeterminesNoun(passage, fromToken, highToken))
            {
                return new NounPhrase(fromToken, fromToken + 1, fromToken + 1, NounPhraseKind.Pronoun);
            }

            core = whole == fromToken ? core : PhraseCoreAt.Find(passage, fromToken, highToken);
            if (core == fromToken)
            {
                return null;
            }
        }

        if (OfficeThenName.FindName(passage, fromToken) is { } holder && holder < highToken)
        {
            // Minister for Ports Ines Calder
            core = PhraseCoreAt.Find(passage, holder, highToken);
        }

        NounPhraseKind kind = NounPhraseBefore.KindOf(passage, new(fromToken, core));
        int stop = core < highToken && NameParts.EndsWithStop(passage, core) ? core + 1 : core;
        int to = Attach(passage, AfterBracket(passage, stop, highToken), highToken, kind);
        if (to > core && RoleThenName.IsBody(passage, core - 1) && RoleThenName.Ends(passage, new(core, to)))
        {
            // Bank of Varna governor Tom Hale
            core = to;
            kind = NounPhraseKind.Name;
        }

        NounPhrase phrase = new(fromToken, to, core, kind);
        return Join(passage, phrase, highToken, subject);
    }

    /// <summary>"[one] sailor", "[several] sailors from Dover": no pronoun when its noun follows.</summary>
    private static bool DeterminesNoun(Passage passage, int fromToken, int highToken) =>
        fromToken + 1 < highToken
        && passage.Is(fromToken, WordClass.Determiner)
        && !passage.Is(fromToken, "that")
        && passage[fromToken + 1].IsWord
        && !passage[fromToken + 1].IsCapitalized
        && passage.Is(fromToken + 1, WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun);

    /// <summary>The Organization for Ports and Piers [(OPP)], Ines Calder [(D-Ohio)].</summary>
    private static int AfterBracket(Passage passage, int coreToken, int highToken)
    {
        bool bracket = passage.KindAt(coreToken) == TokenKind.OpenBracket && coreToken + 2 < highToken && passage[coreToken + 1].IsNameLike;
        for (int i = coreToken + 2; bracket && i < highToken && i <= coreToken + LongestBracket; i++)
        {
            if (passage[i].Kind == TokenKind.CloseBracket)
            {
                return i + 1;
            }
        }

        return coreToken;
    }

    /// <summary>"a spokesman [for the ministry]", "Calder [of Ohio]".</summary>
    private static int Attach(Passage passage, int coreToken, int highToken, NounPhraseKind kind)
    {
        int to = coreToken;
        if (kind == NounPhraseKind.Description
            && PostModifiers.After(passage, to) is { } start
            && start < highToken
            && PhraseCoreAt.Find(passage, start, highToken) is var end
            && end > start)
        {
            to = end;
        }

        while (to + 1 < highToken)
        {
            bool attaches = passage.Is(to, "of")
                || (kind == NounPhraseKind.Description
                    && (passage.IsAny(to, "for", "at", "from", "with")
                        || (passage.Is(to, "by") && passage.Is(to - 1, WordMeaning.DocumentNoun))));
            if (!attaches || Words.IsTemporal(passage, to + 1))
            {
                break;
            }

            int next = PhraseCoreAt.Find(passage, to + 1, highToken);
            if (next == to + 1)
            {
                break;
            }

            to = next;
        }

        return kind == NounPhraseKind.Description ? PostModifiers.AfterAnonymity(passage, to, highToken) : to;
    }

    /// <summary>
    /// "Dray[, Hale, Okafor] and Calder": the "and" behind the names that commas join; otherwise <paramref name="toToken"/>.
    /// </summary>
    private static int ListTo(Passage passage, int toToken, int highToken)
    {
        int i = toToken;
        while (i + 1 < highToken
            && passage[i].Kind == TokenKind.Comma
            && Words.IsName(passage, i + 1)
            && !passage.Is(i + 1, WordMeaning.Place | WordMeaning.Title | WordMeaning.TitleModifier))
        {
            i = PhraseCoreAt.Find(passage, i + 1, highToken);
        }

        return i < highToken && passage.Is(i, "and") && Words.IsName(passage, i - 1) ? i : toToken;
    }

    private static NounPhrase Join(Passage passage, NounPhrase phrase, int highToken, bool subject)
    {
        int and = phrase.Kind == NounPhraseKind.Name ? ListTo(passage, phrase.To, highToken) : phrase.To;
        if (!passage.Is(and, "and") || and + 1 >= highToken)
        {
            return phrase;
        }

        int next = PhraseCoreAt.Find(passage, and + 1, highToken);
        if (and == phrase.To && next == and + 2 && passage.Is(and + 1, WordMeaning.OrganizationSuffix) && Words.IsName(passage, and + 1))
        {
            // "Ines Calder of Hale Dray [and Co]"
            return phrase with { To = next };
        }

        if (and == phrase.To
            && next > and + 1
            && RoleThenName.Ends(passage, new(and + 1, next))
            && RoleThenName.IsOtherRole(passage, new(phrase.From, phrase.CoreTo)))
        {
            // "Varna Lines chairman [and chief executive Tom Hale]"
            return phrase with { To = next, CoreTo = next, Kind = NounPhraseKind.Name };
        }

        bool another = next > and + 1
            && (Words.IsName(passage, and + 1)
                || (and == phrase.To && passage.Is(and + 1, WordClass.Determiner))
                || (subject
                    && passage.Is(and + 1, WordMeaning.Role)
                    && (Words.IsName(passage, and + 2) || Words.IsName(passage, next - 1))));
        if (!another || (!subject && Words.IsFiniteVerb(passage, next)))
        {
            return phrase;
        }

        // "poet and composer Tom Hale": one person.
        bool same = RoleThenName.IsOtherRole(passage, phrase.Span) && RoleThenName.Ends(passage, new(and + 1, next));
        return same
            ? phrase with { To = next, CoreTo = next, Kind = NounPhraseKind.Name }
            : phrase with { To = next, Coordinated = true };
    }
}
