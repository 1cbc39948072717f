using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Finds what joins the words of one name, apart from their capitals: small words, full stops, hyphens, nicknames, acronyms.
/// </summary>
internal static class NameParts
{
    // Tom "Harbour Master" Hale: longer words in marks between two names are a quotation.
    private const int LongestNickname = 24;

    // "Ft. Hale", "Gov. Calder": as short as this, a capitalized word before a full stop may abbreviate without being listed.
    private const int LongestUnlisted = 3;

    // "van der", "de la"
    private const int MostParticles = 2;

    // "[Organization for Ports and Piers] in Northern Europe (OPPE)": the bracket stands within so many tokens.
    private const int FarthestAcronym = 4;

    /// <summary>"de", "van", "bin" between the words of a name.</summary>
    public static bool IsParticle(Passage passage, int token) =>
        passage.Is(token, WordMeaning.NameParticle | WordMeaning.BylineParticle)
        && !passage[token].IsCapitalized
        && (passage.Is(token, WordMeaning.NameParticle)
            || (passage.Is(token - 1, WordMeaning.GivenName)
                && passage[token - 1].IsNameLike
                && token + 1 < passage.Count
                && passage[token + 1].IsNameLike));

    /// <summary>"Henk [Ten] Cate": a word that is no name elsewhere, between two that are.</summary>
    public static bool IsCapitalizedParticle(Passage passage, int token) =>
        passage.Is(token, WordMeaning.NameParticle | WordMeaning.BylineParticle)
        && !passage.IsTitleCase
        && token > 0
        && token + 1 < passage.Count
        && passage[token - 1].IsNameLike
        && passage[token + 1].IsNameLike;

    /// <summary>"Ernest R. [May]", "said J. [May]": an initial stands before the token, and nothing that it could number.</summary>
    public static bool IsBehindInitial(Passage passage, int token)
    {
        int initial = token - 1;
        return initial >= 0
            && passage[initial].IsNameLike
            && passage[initial].Length == 2
            && passage.Text[passage[initial].End - 1] == '.'
            && (initial == 0
                || passage.Is(initial - 1, WordMeaning.GivenName | WordMeaning.CueVerb)
                || passage[initial - 1].Kind is TokenKind.Comma or TokenKind.Dash
                || passage[initial - 1].EndsSentence);
    }

    /// <summary>How many particles lead from the words of a name to the next one: two in "Ludwig [van der] Berg"; 0 when none do.</summary>
    public static int CountParticles(Passage passage, int token, int highToken)
    {
        int to = token;
        while (to < highToken && to < token + MostParticles && IsParticle(passage, to))
        {
            to++;
        }

        return to < highToken && Words.IsName(passage, to) ? to - token : 0;
    }

    /// <summary>"of" or "for" behind what a name can go on from: the Department [of] Ports.</summary>
    public static bool IsLink(Passage passage, int token) =>
        passage.IsAny(token, "of", "for")
        && (passage.Is(token - 1, WordMeaning.OrganizationNoun | WordMeaning.Title | WordMeaning.Role) || passage.Is(token - 1, "chambers"))
        && !passage.IsAny(token - 1, "ceo", "cfo", "coo");

    /// <summary>
    /// Where the letters behind a person's name start: "Ines Calder [MP OBE]". The end of the name when none do: "Varna Labour MP".
    /// </summary>
    public static int BeforeLetters(Passage passage, TokenSpan name)
    {
        int to = name.To;
        while (to - 2 > name.From && IsLetters(passage, to - 1))
        {
            to--;
        }

        bool person = to < name.To
            && passage.Is(name.From, WordMeaning.GivenName | WordMeaning.Title)
            && !passage.Is(to - 1, WordMeaning.Demonym | WordMeaning.OrganizationNoun | WordMeaning.Role);
        return person ? to : name.To;
    }

    /// <summary>"MP", "PhD": a word with such letters, which ends with a capital.</summary>
    public static bool IsLetters(Passage passage, int token) =>
        passage.Is(token, WordMeaning.PostNominal) && char.IsUpper(passage.Text[passage[token].End - 1]);

    /// <summary>Tom ["Red"] Hale: a few words in marks, between two names.</summary>
    public static bool IsNickname(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Stretch && passage[token].Length <= LongestNickname;

    /// <summary>The sign of "Hale [&amp;] Calder", "Hale[/]Calder".</summary>
    public static bool IsJoiningSign(Passage passage, int token) => passage.Text[passage[token].Start] is '&' or '/';

    /// <summary>Whether a full stop behind the word may abbreviate it: "Gen. Hale", "St. Varna".</summary>
    public static bool IsAbbreviated(Passage passage, int token) =>
        passage[token].IsWord
        && passage[token].IsCapitalized
        && (passage[token].Is(WordMeaning.Title | WordClass.Abbreviation | WordMeaning.StateAbbreviation)
            || passage[token].Length <= LongestUnlisted);

    /// <summary>Whether the token is the full stop that belongs to the end of a name: "Hale Lines Ltd.", "Tom Hale Jr.".</summary>
    public static bool EndsWithStop(Passage passage, int token) =>
        token > 0
        && passage.KindAt(token) == TokenKind.Period
        && passage[token].Start == passage[token - 1].End
        && passage.Is(token - 1, WordClass.Abbreviation)
        && passage[token - 1].IsCapitalized
        && (passage.Is(token - 1, WordMeaning.OrganizationSuffix) || passage.Is(token - 1, WordUse.Generation));

    /// <summary>The acronym in brackets behind token <paramref name="token"/> or a few tokens on: "... in Europe (OSCE)".</summary>
    public static string? Acronym(Passage passage, int token, int toToken)
    {
        for (int k = token + 1; k + 2 < passage.Count && k < toToken && k <= token + FarthestAcronym; k++)
        {
            if (passage[k].Kind == TokenKind.OpenBracket)
            {
                return passage[k + 1].IsAllCaps && passage[k + 2].Kind == TokenKind.CloseBracket ? passage.WordAt(k + 1) : null;
            }
        }

        return null;
    }

    /// <summary>"Anna-Lena", "Jean-Pierre": two given names.</summary>
    public static bool IsDoubleGivenName(Passage passage, int token)
    {
        Token word = passage[token];
        int hyphen = word.IsWord ? passage.Text.IndexOf('-', word.Start, word.Length) : -1;
        return hyphen > word.Start + 1
            && hyphen + 2 < word.End
            && passage.Vocabulary.Find(passage.Text, word.Start, hyphen - word.Start).Is(WordMeaning.GivenName)
            && passage.Vocabulary.Find(passage.Text, hyphen + 1, word.End - hyphen - 1).Is(WordMeaning.GivenName);
    }
}
