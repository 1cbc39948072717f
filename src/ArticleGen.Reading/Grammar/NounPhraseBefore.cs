using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds the noun phrase that ends at a token, reading from right to left: the subject before a verb.</summary>
internal static class NounPhraseBefore
{
    // How far to the left a phrase may reach; longer ones do not occur in news, only in hostile text.
    private const int Longest = 40;

    /// <summary>
    /// The noun phrase whose last token stands before <paramref name="end"/>, not reaching to the left of <paramref name="low"/>; null when
    /// there is none.
    /// </summary>
    public static NounPhrase? Find(Passage passage, int end, int low) =>
        Nearest(passage, end, low) is { } phrase ? Attach(passage, phrase, Math.Max(low, end - Longest)) : null;

    /// <summary>
    /// The noun phrase before <paramref name="end"/> without those on its left that it belongs to: "a letter from [Ines Calder]".
    /// </summary>
    public static NounPhrase? Nearest(Passage passage, int end, int low)
    {
        low = Math.Max(low, end - Longest);
        int last = end - 1;
        if (last < low)
        {
            return null;
        }

        if (IsPronoun(passage, last))
        {
            return new NounPhrase(last, end, end, NounPhraseKind.Pronoun);
        }

        int coreEnd = end;
        if (last > low && NameParts.EndsWithStop(passage, last))
        {
            // Hale Lines Ltd. said
            last--;
            coreEnd--;
        }

        if (passage[last].Kind == TokenKind.CloseBracket)
        {
            // Sen. Ines Calder (D-Ohio) said
            int open = last;
            while (open > low && passage[open].Kind != TokenKind.OpenBracket)
            {
                open--;
            }

            last = open - 1;
            coreEnd = open;
        }

        if (last > low
            && passage.Is(last, WordForm.VerbParticiple)
            && !Words.IsNominal(passage, last)
            && Words.IsNominal(passage, last - 1))
        {
            // "a report published [on Wednesday] said"
            last--;
            coreEnd = last + 1;
        }

        if (last < low || !Words.IsNominal(passage, last))
        {
            return null;
        }

        int from = PhraseCoreBefore.Find(passage, last, low);
        return new NounPhrase(from, end, coreEnd, KindOf(passage, from, coreEnd));
    }

    /// <summary>
    /// A name when the last word, or the possessor that stands for it, is one; otherwise a description, whatever names stand further to the
    /// left.
    /// </summary>
    public static NounPhraseKind KindOf(Passage passage, int from, int to) =>
        Words.IsName(passage, to - 1) || (to - 2 >= from && passage[to - 1].Kind == TokenKind.Possessive && Words.IsName(passage, to - 2))
            ? NounPhraseKind.Name
            : NounPhraseKind.Description;

    /// <summary>A pronoun that can stand alone as a subject; the WHO and the US are none.</summary>
    public static bool IsPronoun(Passage passage, int i) =>
        passage.Is(i, WordClass.Pronoun)
        && !(passage[i].IsAllCaps && passage.Is(i - 1, "the"))
        && (!passage.Is(i, WordClass.Possessive)
            || passage.Is(i, WordForm.Subject)
            || (passage.Is(i, WordForm.Object) && !Words.IsNominal(passage, i + 1)));

    /// <summary>
    /// Whether the token is the "of" of "one of the sailors", "most of Calder's crew", "12 of the ships", "dozens of sailors"; "accused
    /// both of theft" has another.
    /// </summary>
    public static bool IsPartOf(Passage passage, int of)
    {
        if (!passage.Is(of, "of")
            || passage.IsAny(of - 1, "that", "other")
            || !(passage.Is(of - 1, WordClass.Determiner) || passage.KindAt(of - 1) == TokenKind.Number))
        {
            return false;
        }

        bool known = passage.Is(of + 1, WordClass.Determiner | WordClass.Possessive)
            || Words.IsName(passage, of + 1)
            || passage.KindAt(of + 1) == TokenKind.Number;
        return known || passage.Text[passage[of - 1].End - 1] == 's';
    }

    /// <summary>The phrases on the left that this one belongs to: "the chief of [the army staff]", "Hale and [Calder]".</summary>
    private static NounPhrase Attach(Passage passage, NounPhrase phrase, int low)
    {
        while (phrase.Kind != NounPhraseKind.Pronoun && phrase.From - 2 >= low)
        {
            int k = phrase.From - 1;
            bool joins = passage.Is(k, WordClass.Conjunction) && passage.IsAny(k, "and", "or");
            int end = k;
            if (passage.Is(k, "by"))
            {
                end = SkipReducedRelative(passage, k, low);
            }
            else if (PostModifiers.Before(passage, k, low) is { } noun)
            {
                end = noun;
            }
            else if (!joins && !(passage.Is(k, WordClass.Preposition) && !passage.Is(k, WordClass.Subordinator)))
            {
                return phrase;
            }

            if (end > low && (IsPartOf(passage, end) || (passage.Is(k, "of") && IsPronoun(passage, end - 1))))
            {
                // "one of the sailors", "two of them"
                return phrase with { From = end - 1 };
            }

            if (end <= low || !Words.IsNominal(passage, end - 1))
            {
                return phrase;
            }

            int from = PhraseCoreBefore.Find(passage, end - 1, low);

            // "In Varna Calder said": the phrase on the left hangs on a preposition that starts the sentence, and is no part of the
            // subject.
            bool hangs = !joins
                && from > low
                && passage.Is(from - 1, WordClass.Preposition)
                && !passage.Is(from - 1, WordClass.Conjunction)
                && from - 1 == low;
            if (hangs || (joins && !CanJoin(passage, from, end, low)))
            {
                return phrase;
            }

            phrase = joins
                ? phrase with { From = ListFrom(passage, from, low), Coordinated = true }
                : new NounPhrase(from, phrase.To, end, KindOf(passage, from, end));
        }

        return phrase;
    }

    /// <summary>
    /// "[Dray,] Hale and Calder said": the first of the names that commas join, when the clause starts with them; otherwise
    /// <paramref name="from"/>.
    /// </summary>
    private static int ListFrom(Passage passage, int from, int low)
    {
        int first = from;
        while (first - 2 >= low
            && passage[first - 1].Kind == TokenKind.Comma
            && Words.IsName(passage, first - 2)
            && !passage.Is(first - 2, WordMeaning.Place | WordMeaning.StateAbbreviation))
        {
            first = PhraseCoreBefore.Find(passage, first - 2, low);
        }

        return first == low || passage[first - 1].Kind == TokenKind.Stretch ? first : from;
    }

    /// <summary>
    /// "Hale and Calder said", but not "the mayor met Hale and Calder said": what is joined must start its clause.
    /// "the survey for Hale and Calder said", but not "the mayor waited for a photo and Calder said": "for" joins names alone.
    /// </summary>
    private static bool CanJoin(Passage passage, int from, int end, int low)
    {
        if (from == low)
        {
            return true;
        }

        Token before = passage[from - 1];
        return before.Kind is TokenKind.Comma or TokenKind.Stretch or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash
            || (before.Is(WordClass.Subordinator | WordClass.Conjunction) && (!before.Is("for") || Words.IsName(passage, end - 1)))
            || Words.IsTemporal(passage, from - 1);
    }

    /// <summary>"a report released Thursday by": the token after "report", or the token of "by" when no participle stands there.</summary>
    private static int SkipReducedRelative(Passage passage, int by, int low)
    {
        int k = by - 1;
        while (k > low
            && (Words.IsTemporal(passage, k) || Words.IsAdverb(passage, k) || passage.Is(k, "on") || passage[k].Kind == TokenKind.Number))
        {
            k--;
        }

        return passage.Is(k, WordForm.VerbParticiple) && k > low && Words.IsNominal(passage, k - 1) ? k : by;
    }
}
