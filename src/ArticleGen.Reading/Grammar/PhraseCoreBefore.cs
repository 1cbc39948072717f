using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds where the words of a noun phrase itself start, reading from right to left.</summary>
internal static class PhraseCoreBefore
{
    /// <summary>The first token of the words of the phrase itself, which ends with <paramref name="last"/>.</summary>
    public static int Find(Passage passage, int last, int low)
    {
        int from = last;
        while (from > low)
        {
            int k = from - 1;
            if (IsRelativeBeforeName(passage, k))
            {
                return from;
            }

            if (Words.IsDeterminer(passage, k))
            {
                return k > low && passage.IsAny(k - 1, "all", "both", "half") ? k - 1 : k;
            }

            int start = StartWith(passage, k, low);
            if (start == from)
            {
                return from;
            }

            from = start;
        }

        return from;
    }

    /// <summary>"to [which] Calder replied".</summary>
    private static bool IsRelativeBeforeName(Passage passage, int k) =>
        passage[k].Is("which") && Words.IsName(passage, k + 1) && passage.Is(k - 1, WordClass.Preposition);

    /// <summary>
    /// Where the phrase starts when the token <paramref name="k"/> belongs to it; the token behind that one when it does not.
    /// </summary>
    private static int StartWith(Passage passage, int k, int low)
    {
        int behind = k + 1;
        bool beforeName = Words.IsName(passage, behind);
        switch (passage[k].Kind)
        {
            case TokenKind.Word:
                return StartWithWord(passage, k, low, beforeName);
            case TokenKind.Number:
                return beforeName ? behind : k;
            case TokenKind.Stretch:
                return beforeName && NameParts.IsNickname(passage, k) && IsBehindName(passage, k, low) ? k : behind;
            case TokenKind.Possessive:
                return k > low && (passage[k - 1].IsWord || Words.IsNominal(passage, k - 1)) ? k - 1 : behind;
            case TokenKind.Period:
                return beforeName && k > low && NameParts.IsAbbreviated(passage, k - 1) ? k - 1 : behind;
            case TokenKind.Other:
                return beforeName && NameParts.IsJoiningSign(passage, k) && IsBehindName(passage, k, low) ? k - 1 : behind;
            default:
                return behind;
        }
    }

    private static bool IsBehindName(Passage passage, int k, int low) => k > low && Words.IsName(passage, k - 1);

    private static int StartWithWord(Passage passage, int k, int low, bool beforeName)
    {
        if (Words.IsName(passage, k))
        {
            return k;
        }

        if (beforeName && !CanPrecedeName(passage, k, k + 1))
        {
            return k + 1;
        }

        if (Words.IsNominal(passage, k)
            || IsVerbAsAdjective(passage, k, low)
            || (Words.IsAdverb(passage, k) && k > low && passage.Is(k - 1, WordClass.Determiner)))
        {
            return k;
        }

        return beforeName && JoinsName(passage, k, low) ? k - 1 : k + 1;
    }

    /// <summary>
    /// A lower-case word may belong to a name behind it when it says what the name is: "spokesman Tom Hale", "former President Hale".
    /// </summary>
    private static bool CanPrecedeName(Passage passage, int k, int name)
    {
        Token token = passage[k];
        if (token.Is(WordMeaning.TitleModifier)
            || (token.Is(WordMeaning.Role) && !token.Is(WordForm.Plural))
            || token.Is(WordMeaning.Title))
        {
            return true;
        }

        bool organization = passage[name].IsAllCaps
            || passage[name].Is(WordMeaning.Agency | WordMeaning.Media | WordMeaning.OrganizationNoun)
            || passage.Is(name, WordMeaning.Demonym);
        return organization
            ? Words.IsNominal(passage, k) || IsDescriptive(passage, k)
            : IsDescriptive(passage, k) && passage.Is(k - 1, WordClass.Determiner | WordClass.Adverb);
    }

    private static bool IsDescriptive(Passage passage, int k) =>
        passage[k].IsWord
            && (passage[k].Is(WordForm.VerbParticiple)
                || passage.Text[passage[k].End - 1] == 'd'
                || passage.Text.IndexOf('-', passage[k].Start + 1, passage[k].Length - 1) >= 0);

    /// <summary>
    /// "retired officers", "acting chief" behind an article, an adjective or the start of the clause; elsewhere the word is the verb.
    /// </summary>
    private static bool IsVerbAsAdjective(Passage passage, int k, int low)
    {
        bool form = passage.Is(k, WordForm.VerbPast | WordForm.VerbParticiple | WordForm.VerbIng) && !passage.Is(k, WordMeaning.CueVerb);
        return form
            && (k == low
                || passage.Is(k - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
                || passage[k - 1].Kind == TokenKind.Possessive);
    }

    /// <summary>"of", "for", "de" between the capitalized words of one name: the Department of Ports, Simon de Vries.</summary>
    private static bool JoinsName(Passage passage, int k, int low) =>
        k - 1 >= low && Words.IsName(passage, k - 1) && (NameParts.IsLink(passage, k) || NameParts.IsParticle(passage, k));
}
