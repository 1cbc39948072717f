using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>A month as it is written.</summary>
/// <param name="Number">January = 1; null when there is no such month.</param>
/// <param name="Suggestion">The nearest month when there is no such one and one is nearest.</param>
internal readonly record struct WrittenMonth(int? Number, string? Suggestion);

/// <summary>Reads the names of months: whole, abbreviated, in whatever case, cut short ("Apri") and misspelt ("Narch").</summary>
internal static class MonthReader
{
    /// <summary>The month at token <paramref name="token"/>, or null when the word is none and resembles none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="token">The token.</param>
    /// <param name="surely">Whether a month must stand here, so that a short word may be a misspelt abbreviation.</param>
    public static WrittenMonth? ReadAt(FrontLine line, int token, bool surely)
    {
        if (line.KindAt(token) != TokenKind.Word)
        {
            return null;
        }

        if (line.Is(token, WordMeaning.Month))
        {
            return new WrittenMonth(line[token].Entry.Number, null);
        }

        string word = line.WordAt(token);
        if (!line[token].IsCapitalized
            || word.Length < 3
            || line[token].Entry.Is(WordClass.Closed | WordForm.Verb | WordMeaning.Weekday | WordMeaning.StateAbbreviation))
        {
            return null;
        }

        string folded = char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant();
        return CutShort(folded) is { } number ? new WrittenMonth(number, null)
            : word.Length > 3 ? Misspelt(folded, line[token].IsAllCaps)
            : surely && line[token].Entry.Traits.SayNothing ? MisspeltShort(folded, line[token].IsAllCaps)
            : null;
    }

    /// <summary>A name without its end: it can be one month only, so it is read.</summary>
    private static int? CutShort(string word)
    {
        for (int month = 0; month < Calendar.Months.Count; month++)
        {
            if (word.Length >= 3 && Calendar.Months[month].StartsWith(word, StringComparison.Ordinal))
            {
                return month + 1;
            }
        }

        return null;
    }

    private static WrittenMonth? Misspelt(string word, bool allCaps)
    {
        foreach (string name in Calendar.Months)
        {
            if (name.Length > 3 && OneEdit.Apart(word, name))
            {
                return new WrittenMonth(null, allCaps ? name.ToUpperInvariant() : name);
            }
        }

        // The one abbreviation that has four letters.
        return word.Length == 4 && OneEdit.Apart(word, "Sept") ? new WrittenMonth(null, allCaps ? "SEPT" : "Sept") : null;
    }

    private static WrittenMonth? MisspeltShort(string word, bool allCaps)
    {
        string? nearest = null;
        int near = 0;
        foreach (string name in Calendar.Months)
        {
            string abbreviation = name.Substring(0, 3);
            if (OneEdit.Apart(word, abbreviation))
            {
                nearest = allCaps ? abbreviation.ToUpperInvariant() : abbreviation;
                near++;
            }
        }

        // "Mat 3" may be March or May: no month, and none is suggested.
        return near == 0 ? null : new WrittenMonth(null, near == 1 ? nearest : null);
    }
}
