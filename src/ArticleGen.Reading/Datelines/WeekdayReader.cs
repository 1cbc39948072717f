using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>A weekday as it is written.</summary>
/// <param name="Number">Monday = 1; null when the word is no weekday but resembles one.</param>
/// <param name="Suggestion">The weekday it resembles.</param>
internal readonly record struct WrittenWeekday(int? Number, string? Suggestion);

/// <summary>Reads weekdays: "Thursday", "Thu"; and knows "Thrusday" for a slip.</summary>
internal static class WeekdayReader
{
    // "Monday" without a letter.
    private const int ShortestMisspelt = 5;

    /// <summary>The weekday at token <paramref name="token"/>, or null when the word is none and resembles none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="token">The token.</param>
    /// <param name="capitals">Whether a word in capitals may be a misspelt one; where a town may stand it is rather the town.</param>
    public static WrittenWeekday? ReadAt(FrontLine line, int token, bool capitals)
    {
        if (line.Is(token, WordMeaning.Weekday))
        {
            return new WrittenWeekday(line[token].Entry.Number, null);
        }

        bool may = line.KindAt(token) == TokenKind.Word
            && line[token].IsCapitalized
            && line[token].Length >= ShortestMisspelt
            && line[token].Entry.Traits.SayNothing
            && (capitals || !line[token].IsAllCaps);
        return may && Nearest(line.WordAt(token)) is { } name
            ? new WrittenWeekday(null, line[token].IsAllCaps ? name.ToUpperInvariant() : name)
            : null;
    }

    private static string? Nearest(string word)
    {
        string folded = char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant();
        foreach (string name in Calendar.Weekdays)
        {
            // "Sundays" is no slip.
            if (OneEdit.Apart(folded, name) && folded != name + "s")
            {
                return name;
            }
        }

        return null;
    }
}
