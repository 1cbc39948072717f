using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds where the words of a noun phrase itself start, reading from right to left.</summary>
internal static class PhraseCoreBefore
{
    // "van der", "de la"
    private const int MostParticles = 2;

    /// <summary>The first token of the words of the phrase itself, which ends with <paramref name="lastToken"/>.</summary>
    public static int Find(Passage passage, int lastToken, int lowToken)
    {
        int from = lastToken;
        while (from > lowToken)
        {
            int k = from - 1;
            if (IsRelativeBeforeName(passage, k))
            {
                return from;
            }

            if (Words.IsDeterminer(passage, k) && !NameParts.IsCapitalizedParticle(passage, k))
            {
                return k > lowToken && passage.IsAny(k - 1, "all", "both", "half") ? k - 1 : k;
            }

            int start = StartWith(passage, k, lowToken);
            if (start == from)
            {
                return from;
            }

            from = start;
        }

        return from;
    }

    /// <summary>"to [which] Calder replied".</summary>
    private static bool IsRelativeBeforeName(Passage passage, int token) =>
        passage[token].Is("which") && Words.IsName(passage, token + 1) && passage.Is(token - 1, WordClass.Preposition);

    /// <summary>
    /// Where the phrase starts if the token <paramref name="token"/> belongs to it; otherwise the token behind <paramref name="token"/>.
    /// </summary>
    private static int StartWith(Passage passage, int token, int lowToken)
    {
        int behind = token + 1;
        bool beforeName = Words.IsName(passage, behind);
        switch (passage[token].Kind)
        {
            case TokenKind.Word:
                return StartWithWord(passage, token, lowToken, beforeName);
            case TokenKind.Number:
                return beforeName ? behind : token;
            case TokenKind.Stretch:
                return beforeName && NameParts.IsNickname(passage, token) && IsBehindName(passage, token, lowToken) ? token : behind;
            case TokenKind.Possessive:
                return token > lowToken && (passage[token - 1].IsWord || Words.IsNominal(passage, token - 1)) ? token - 1 : behind;
            case TokenKind.Period:
                return beforeName && token > lowToken && NameParts.IsAbbreviated(passage, token - 1) ? token - 1 : behind;
            case TokenKind.Other:
                return beforeName && NameParts.IsJoiningSign(passage, token) && IsBehindName(passage, token, lowToken) ? token - 1 : behind;
            default:
                return behind;
        }
    }

    /// <summary>"Jan [van der] Meer", "Von [der] Leyen": the name before the particles, or null.</summary>
    private static int? StartOfSurname(Passage passage, int token, int lowToken)
    {
        int particle = token;
        while (particle > lowToken && particle > token - MostParticles && NameParts.IsParticle(passage, particle))
        {
            particle--;
        }

        return particle < token && Words.IsName(passage, particle) ? particle : null;
    }

    private static bool IsBehindName(Passage passage, int token, int lowToken) => token > lowToken && Words.IsName(passage, token - 1);

    private static int StartWithWord(Passage passage, int token, int lowToken, bool beforeName)
    {
        if (Words.IsName(passage, token))
        {
            return beforeName && NameBehindName.Starts(passage, token + 1) ? token + 1 : token;
        }

        if (beforeName && StartOfSurname(passage, token, lowToken) is { } start)
        {
            return start;
        }

        if (beforeName
            && passage.Is(token, "of")
            && token - 2 >= lowToken
            && NamesWithPossessive.GoesOnBehind(passage, token - 2, token - 1))
        {
            // "Tarn's of Varna"
            return token - 2;
        }

        if (passage.Is(token, "opposite") && passage.IsAny(token + 1, "number", "numbers"))
        {
            return token;
        }

        if (beforeName && !CanPrecedeName(passage, token, token + 1))
        {
            return token + 1;
        }

        if (Words.IsNominal(passage, token)
            || IsVerbAsAdjective(passage, token, lowToken)
            || (Words.IsAdverb(passage, token) && token > lowToken && passage.Is(token - 1, WordClass.Determiner)))
        {
            return token;
        }

        int first = beforeName && token - 2 >= lowToken && NameParts.CountParticles(passage, token - 1, token + 2) == 2 ? token - 1 : token;
        return beforeName && JoinsName(passage, first, lowToken) ? first - 1 : token + 1;
    }

    /// <summary>
    /// A lower-case word may belong to a name behind it when it says what the name is: "spokesman Tom Hale", "former President Hale".
    /// </summary>
    private static bool CanPrecedeName(Passage passage, int token, int nameToken)
    {
        Token word = passage[token];
        if (word.Is(WordMeaning.TitleModifier)
            || (word.Is(WordMeaning.Role) && !word.Is(WordForm.Plural))
            || word.Is(WordMeaning.Title))
        {
            return true;
        }

        if (passage.Is(token - 1, "the") && passage.Is(token, "double")
            && passage.Is(nameToken + 1, WordMeaning.Role) && !passage[nameToken + 1].IsCapitalized)
        {
            // "the [double] Olympic champion": the name only tells what the noun is.
            return true;
        }

        bool organization = passage[nameToken].IsAllCaps
            || passage[nameToken].Is(WordMeaning.Agency | WordMeaning.Media | WordMeaning.OrganizationNoun)
            || passage.Is(nameToken, WordMeaning.Demonym);
        return organization
            ? Words.IsNominal(passage, token) || IsDescriptive(passage, token)
            : IsDescriptive(passage, token) && passage.Is(token - 1, WordClass.Determiner | WordClass.Adverb);
    }

    private static bool IsDescriptive(Passage passage, int token) =>
        passage[token].IsWord
            && (passage[token].Is(WordForm.VerbParticiple)
                || passage.Text[passage[token].End - 1] == 'd'
                || passage.Text.IndexOf('-', passage[token].Start + 1, passage[token].Length - 1) >= 0);

    /// <summary>
    /// "retired officers", "acting chief" behind an article, an adjective or the start of the clause; elsewhere the word is the verb.
    /// </summary>
    private static bool IsVerbAsAdjective(Passage passage, int token, int lowToken)
    {
        bool form = passage.Is(token, WordForm.VerbPast | WordForm.VerbParticiple | WordForm.VerbIng)
            && !passage.Is(token, WordMeaning.CueVerb);
        return form
            && (token == lowToken
                || passage.Is(token - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
                || (passage.Is(token, WordForm.VerbIng) && Words.IsAttribute(passage, token - 1))
                || passage[token - 1].Kind == TokenKind.Possessive);
    }

    /// <summary>"of", "for", "de" between the capitalized words of one name: the Department of Ports, Simon de Vries.</summary>
    private static bool JoinsName(Passage passage, int token, int lowToken) =>
        token - 1 >= lowToken
            && Words.IsName(passage, token - 1)
            && (NameParts.IsLink(passage, token) || NameParts.IsParticle(passage, token));
}
