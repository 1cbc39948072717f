using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Tells a month from somebody who bears its name: "said [May] Holt", "Theresa [May] said", but "in [May] Holt said".</summary>
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
    public static bool IsName(Passage passage, int i) =>
        passage.Is(i, WordMeaning.GivenName) && (IsShort(passage, i) || IsBorne(passage, i));

    /// <summary>Whether the month at the token is a given name or a surname there, and no time.</summary>
    public static bool IsNoTime(Passage passage, int i) =>
        passage.Is(i, WordMeaning.GivenName)
            && (IsShort(passage, i) ? i + 1 < passage.Count && passage[i + 1].IsNameLike : IsBorne(passage, i));

    private static bool IsShort(Passage passage, int i) => passage[i].Length <= Abbreviated && !passage.Is(i, WordClass.Auxiliary);

    private static bool IsBorne(Passage passage, int i) => IsGivenName(passage, i) || IsSurname(passage, i);

    /// <summary>In a line in title case "May" is most often the verb: "Port May Close".</summary>
    private static bool IsGivenName(Passage passage, int i) =>
        i + 1 < passage.Count && passage[i + 1].IsNameLike && !passage.Is(i + 1, NoSurname) && !IsTime(passage, i)
        && !(passage.IsTitleCase
            && passage.Is(i, WordClass.Auxiliary)
            && !passage.Is(i - 1, WordMeaning.CueVerb)
            && passage.KindAt(i - 1) != TokenKind.Stretch);

    /// <summary>"in May", "last June", "3 April", "March and April": the words before it make it a time.</summary>
    private static bool IsTime(Passage passage, int i) =>
        passage.Is(i - 1, BeforeMonth)
        || passage.KindAt(i - 1) is TokenKind.Number or TokenKind.Possessive
        || (passage.Is(i - 1, WordClass.Conjunction) && passage.Is(i - 2, WordMeaning.Month))
        || passage.Is(i - 1, "in")
            || (passage.Is(i - 1, "by") && !passage.Is(i - 2, WordForm.VerbParticiple))
            || passage.IsAny(i - 1, "since", "until", "during", "through", "late");

    /// <summary>"Theresa May", "Mrs. May". In a line in title case the word may be a verb: "Jordan May Vote".</summary>
    private static bool IsSurname(Passage passage, int i)
    {
        if (i == 0 || passage.IsTitleCase || passage.KindAt(i + 1) == TokenKind.Number)
        {
            return false;
        }

        int before = passage.KindAt(i - 1) == TokenKind.Period && passage.Is(i - 2, WordClass.Abbreviation | WordMeaning.Title)
            ? i - 2
            : i - 1;
        return before >= 0
            && passage[before].IsNameLike
            && passage.Is(before, WordMeaning.GivenName | WordMeaning.Title)
            && !passage.Is(before, WordMeaning.Place | WordClass.Closed | WordMeaning.Month);
    }
}
