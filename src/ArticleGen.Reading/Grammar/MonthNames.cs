using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Distinguishes a month from a person of that name: "said [May] Holt", "Theresa [May] said", but "in [May] Holt said".</summary>
internal static class MonthNames
{
    private static WordTraits NoSurname =>
        WordClass.Closed | WordMeaning.Month | WordMeaning.Weekday | WordMeaning.Day | WordMeaning.Period | WordMeaning.PartOfDay
            | WordMeaning.Demonym;

    private static WordTraits BeforeMonth =>
        WordClass.Determiner | WordClass.Possessive | WordMeaning.Pointer | WordMeaning.BeforeDay | WordMeaning.Month;

    // Jan, Jun: given names that are months only where a full stop or a day stands behind them.
    private const int Abbreviated = 3;

    /// <summary>Whether the month at the token can be part of a name there.</summary>
    public static bool IsName(Passage passage, int token) =>
        passage.Is(token, WordMeaning.GivenName) && (IsShort(passage, token) || IsBorne(passage, token));

    /// <summary>Whether the month at the token is a given name or a surname there, and no time.</summary>
    public static bool IsNoTime(Passage passage, int token) =>
        passage.Is(token, WordMeaning.GivenName)
            && (IsShort(passage, token) ? token + 1 < passage.Count && passage[token + 1].IsNameLike : IsBorne(passage, token));

    private static bool IsShort(Passage passage, int token) =>
        passage[token].Length <= Abbreviated && !passage.Is(token, WordClass.Auxiliary);

    private static bool IsBorne(Passage passage, int token) => IsGivenName(passage, token) || IsSurname(passage, token);

    /// <summary>In a line in title case "May" is most often the verb: "Port May Close".</summary>
    private static bool IsGivenName(Passage passage, int token) =>
        token + 1 < passage.Count && passage[token + 1].IsNameLike && !passage.Is(token + 1, NoSurname) && !IsTime(passage, token)
        && !(passage.IsTitleCase
            && passage.Is(token, WordClass.Auxiliary)
            && !passage.Is(token - 1, WordMeaning.CueVerb)
            && passage.KindAt(token - 1) != TokenKind.Stretch);

    /// <summary>"in May", "last June", "3 April", "March and April": the words before it make it a time.</summary>
    private static bool IsTime(Passage passage, int token) =>
        passage.Is(token - 1, BeforeMonth)
        || passage.KindAt(token - 1) is TokenKind.Number or TokenKind.Possessive
        || (passage.Is(token - 1, WordClass.Conjunction) && passage.Is(token - 2, WordMeaning.Month))
        || passage.Is(token - 1, "in")
            || (passage.Is(token - 1, "by") && !passage.Is(token - 2, WordForm.VerbParticiple))
            || passage.IsAny(token - 1, "since", "until", "during", "through", "late");

    /// <summary>"Theresa May", "Mrs. May". In a line in title case the word may be a verb: "Jordan May Vote".</summary>
    private static bool IsSurname(Passage passage, int token)
    {
        if (token == 0 || passage.IsTitleCase || passage.KindAt(token + 1) == TokenKind.Number)
        {
            return false;
        }

        if (NameParts.IsBehindInitial(passage, token))
        {
            return true;
        }

        int before = passage.KindAt(token - 1) == TokenKind.Period && passage.Is(token - 2, WordClass.Abbreviation | WordMeaning.Title)
            ? token - 2
            : token - 1;
        return before >= 0
            && passage[before].IsNameLike
            && passage.Is(before, WordMeaning.GivenName | WordMeaning.Title)
            && !passage.Is(before, WordMeaning.Place | WordClass.Closed | WordMeaning.Month);
    }
}
