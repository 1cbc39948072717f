using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds the noun phrase that ends at a token, reading from right to left: the subject before a verb.</summary>
internal static class NounPhraseBefore
{
    // How far to the left a phrase may reach; longer ones do not occur in news, only in hostile text.
    private const int Longest = 40;

    /// <summary>
    /// The noun phrase whose last token stands before <paramref name="endToken"/>, not reaching to the left of <paramref name="lowToken"/>;
    /// null when there is none.
    /// </summary>
    public static NounPhrase? Find(Passage passage, int endToken, int lowToken) =>
        Nearest(passage, endToken, lowToken) is { } phrase ? Attach(passage, phrase, Math.Max(lowToken, endToken - Longest)) : null;

    /// <summary>
    /// The noun phrase before <paramref name="endToken"/> without those on its left that it belongs to: "a letter from [Ines Calder]".
    /// </summary>
    public static NounPhrase? Nearest(Passage passage, int endToken, int lowToken)
    {
        lowToken = Math.Max(lowToken, endToken - Longest);
        int last = endToken - 1;
        if (last < lowToken)
        {
            return null;
        }

        if (IsPronoun(passage, last))
        {
            return new NounPhrase(last, endToken, endToken, NounPhraseKind.Pronoun);
        }

        int coreEnd = endToken;
        if (last > lowToken && (NameParts.EndsWithStop(passage, last) || NamesWithPossessive.EndsWith(passage, last)))
        {
            // Hale Lines Ltd. said, Tarn's said
            last--;
            coreEnd--;
        }

        if (passage[last].Kind == TokenKind.CloseBracket)
        {
            // Sen. Ines Calder (D-Ohio) said
            int open = last;
            while (open > lowToken && passage[open].Kind != TokenKind.OpenBracket)
            {
                open--;
            }

            last = open - 1;
            coreEnd = open;
        }

        if (last > lowToken
            && passage.Is(last, WordForm.VerbParticiple)
            && !Words.IsNominal(passage, last)
            && Words.IsNominal(passage, last - 1))
        {
            // "a report published [on Wednesday] said"
            last--;
            coreEnd = last + 1;
        }

        if (last >= lowToken && IsOpeningVerb(passage, last))
        {
            return new NounPhrase(last, endToken, coreEnd, NounPhraseKind.Name);
        }

        if (last < lowToken || !Words.IsNominal(passage, last))
        {
            return null;
        }

        int from = PhraseCoreBefore.Find(passage, last, lowToken);
        return new NounPhrase(from, endToken, coreEnd, KindOf(passage, new(from, coreEnd)));
    }

    /// <summary>"[Brown] said", "[Size], who sings, said": a verb opens no statement, so this is somebody's surname.</summary>
    private static bool IsOpeningVerb(Passage passage, int token) =>
        passage[token].IsCapitalized
        && passage.Is(token, WordForm.VerbBase)
        && !passage.Is(token, WordClass.Closed)
        && !Words.IsName(passage, token)
        && !Words.IsNominal(passage, token)
        && !Words.IsAdverb(passage, token)
        && Words.StartsSentence(passage, token);

    /// <summary>
    /// A name when the last word, or the possessor that stands for it, is one; otherwise a description, whatever names stand further to the
    /// left.
    /// </summary>
    public static NounPhraseKind KindOf(Passage passage, TokenSpan span) =>
        Words.IsName(passage, span.Last)
            || (span.To - 2 >= span.From && passage[span.Last].Kind == TokenKind.Possessive && Words.IsName(passage, span.To - 2))
            ? NounPhraseKind.Name
            : NounPhraseKind.Description;

    /// <summary>A pronoun that can stand alone as a subject; the WHO and the US are none.</summary>
    public static bool IsPronoun(Passage passage, int token) =>
        passage.Is(token, WordClass.Pronoun)
        && !Words.IsRank(passage, token)
        && !(passage[token].IsAllCaps && passage.Is(token - 1, "the"))
        && (!passage.Is(token, WordClass.Possessive)
            || passage.Is(token, WordForm.Subject)
            || (passage.Is(token, WordForm.Object) && !Words.IsNominal(passage, token + 1)));

    /// <summary>
    /// Whether the token is the "of" of "one of the sailors", "most of Calder's crew", "12 of the ships", "dozens of sailors"; "accused
    /// both of theft" has another.
    /// </summary>
    public static bool IsPartOf(Passage passage, int ofToken)
    {
        if (!passage.Is(ofToken, "of")
            || passage.IsAny(ofToken - 1, "that", "other")
            || !(passage.Is(ofToken - 1, WordClass.Determiner) || passage.KindAt(ofToken - 1) == TokenKind.Number))
        {
            return false;
        }

        bool known = passage.Is(ofToken + 1, WordClass.Determiner | WordClass.Possessive)
            || Words.IsName(passage, ofToken + 1)
            || passage.KindAt(ofToken + 1) == TokenKind.Number;
        return known || passage.Text[passage[ofToken - 1].End - 1] == 's';
    }

    /// <summary>The phrases on the left that this one belongs to: "the chief of [the army staff]", "Hale and [Calder]".</summary>
    private static NounPhrase Attach(Passage passage, NounPhrase phrase, int lowToken)
    {
        if (phrase.Kind == NounPhraseKind.Pronoun)
        {
            // "one of them"
            bool part = phrase.From - 2 >= lowToken
                && passage.IsAny(phrase.From, "them", "us")
                && passage.Is(phrase.From - 1, "of")
                && passage.Is(phrase.From - 2, "one");
            return part ? phrase with { From = phrase.From - 2 } : phrase;
        }

        if (OfficeThenName.FindOffice(passage, phrase.Span, lowToken) is { } office)
        {
            return phrase with { From = PhraseCoreBefore.Find(passage, office, lowToken), Kind = NounPhraseKind.Name };
        }

        while (phrase.From - 2 >= lowToken)
        {
            int k = phrase.From - 1;
            bool joins = passage.Is(k, WordClass.Conjunction) && passage.IsAny(k, "and", "or");
            int end = k;
            if (passage.Is(k, "by"))
            {
                end = SkipReducedRelative(passage, k, lowToken);
            }
            else if (PostModifiers.Before(passage, k, lowToken) is { } noun)
            {
                end = noun;
            }
            else if (passage.Is(k, "but") && !passage.Is(k - 1, WordClass.Determiner | WordClass.Pronoun))
            {
                // "Varna did well in 2004 but [Calder] said"; "all but [two sailors] said"
                return phrase;
            }
            else if (!joins && !(passage.Is(k, WordClass.Preposition) && !passage.Is(k, WordClass.Subordinator)))
            {
                return phrase;
            }

            if (end > lowToken && (IsPartOf(passage, end) || (passage.Is(k, "of") && IsPronoun(passage, end - 1))))
            {
                // "one of the sailors", "two of them"
                return phrase with { From = end - 1 };
            }

            if (end <= lowToken || !Words.IsNominal(passage, end - 1))
            {
                return phrase;
            }

            int from = PhraseCoreBefore.Find(passage, end - 1, lowToken);

            // "In Varna Calder said": the phrase on the left hangs on a preposition that starts the sentence, and is no part of the
            // subject.
            bool hangs = !joins
                && from > lowToken
                && passage.Is(from - 1, WordClass.Preposition)
                && !passage.Is(from - 1, WordClass.Conjunction)
                && from - 1 == lowToken;
            bool same = joins
                ? JoinsFields(passage, from)
                    || (RoleThenName.Ends(passage, new(phrase.From, phrase.CoreTo)) && RoleThenName.IsOtherRole(passage, new(from, end)))
                : passage.Is(k, "of")
                    && RoleThenName.IsBody(passage, end - 1)
                    && RoleThenName.Ends(passage, new(phrase.From, phrase.CoreTo));
            if (same)
            {
                phrase = phrase with { From = from };
                continue;
            }

            if (hangs || (joins && !CanJoin(passage, from, end, lowToken)))
            {
                return phrase;
            }

            phrase = joins
                ? phrase with { From = ListFrom(passage, from, lowToken), Coordinated = true }
                : new NounPhrase(from, phrase.To, end, KindOf(passage, new(from, end)));
        }

        return phrase;
    }

    /// <summary>"the Minister of [Trade] and Industry": the fields of one office.</summary>
    private static bool JoinsFields(Passage passage, int fromToken) =>
        passage.IsAny(fromToken - 1, "of", "for")
        && passage.Is(fromToken - 2, WordMeaning.Title)
        && passage[fromToken - 2].IsCapitalized
        && !passage.Is(fromToken, WordMeaning.Place);

    /// <summary>
    /// "[Dray,] Hale and Calder said": the first of the names that commas join, when the clause starts with them; otherwise
    /// <paramref name="fromToken"/>.
    /// </summary>
    private static int ListFrom(Passage passage, int fromToken, int lowToken)
    {
        int first = fromToken;
        while (first - 2 >= lowToken
            && passage[first - 1].Kind == TokenKind.Comma
            && Words.IsName(passage, first - 2)
            && !passage.Is(first - 2, WordMeaning.Place | WordMeaning.StateAbbreviation))
        {
            first = PhraseCoreBefore.Find(passage, first - 2, lowToken);
        }

        return first == lowToken || passage[first - 1].Kind == TokenKind.Stretch ? first : fromToken;
    }

    /// <summary>
    /// "Hale and Calder said", but not "the mayor met Hale and Calder said": what is joined must start its clause.
    /// "the survey for Hale and Calder said", but not "the mayor waited for a photo and Calder said": "for" joins names alone.
    /// </summary>
    private static bool CanJoin(Passage passage, int fromToken, int endToken, int lowToken)
    {
        if (fromToken == lowToken)
        {
            return true;
        }

        Token before = passage[fromToken - 1];
        return before.Kind is TokenKind.Comma or TokenKind.Stretch or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash
            || (before.Is(WordClass.Subordinator | WordClass.Conjunction) && (!before.Is("for") || Words.IsName(passage, endToken - 1)))
            || Words.IsTemporal(passage, fromToken - 1);
    }

    /// <summary>"a report released Thursday by": the token after "report", or the token of "by" when no participle stands there.</summary>
    private static int SkipReducedRelative(Passage passage, int byToken, int lowToken)
    {
        int k = byToken - 1;
        while (k > lowToken
            && (Words.IsTemporal(passage, k) || Words.IsAdverb(passage, k) || passage.Is(k, "on") || passage[k].Kind == TokenKind.Number))
        {
            k--;
        }

        return passage.Is(k, WordForm.VerbParticiple) && k > lowToken && Words.IsNominal(passage, k - 1) ? k : byToken;
    }
}
