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
        int core = PhraseCoreAt.Find(passage, whole, high);
        if (whole == from || core == whole)
        {
            if (NounPhraseBefore.IsPronoun(passage, from) && !DeterminesNoun(passage, from, high))
            {
                return new NounPhrase(from, from + 1, from + 1, NounPhraseKind.Pronoun);
            }

            core = whole == from ? core : PhraseCoreAt.Find(passage, from, high);
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

    /// <summary>"a spokesman [for the ministry]", "Calder [of Ohio]".</summary>
    private static int Attach(Passage passage, int core, int high, NounPhraseKind kind)
    {
        int to = core;
        if (kind == NounPhraseKind.Description
            && PostModifiers.After(passage, to) is { } start
            && start < high
            && PhraseCoreAt.Find(passage, start, high) is var end
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

            int next = PhraseCoreAt.Find(passage, to + 1, high);
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
            i = PhraseCoreAt.Find(passage, i + 1, high);
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

        int next = PhraseCoreAt.Find(passage, and + 1, high);
        bool another = next > and + 1
            && (Words.IsName(passage, and + 1) || (and == phrase.To && passage.Is(and + 1, WordClass.Determiner)));
        return another && (subject || !Words.IsFiniteVerb(passage, next)) ? phrase with { To = next, Coordinated = true } : phrase;
    }
}
