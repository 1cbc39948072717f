using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads the day and month of a dateline in French: "le 12 janvier", "le vendredi 12 janvier", "1er mai".</summary>
internal static class FrenchDate
{
    // The number of a month, or 0 for a weekday.
    private static readonly Dictionary<string, int> Words = WordList.Read("french-dates.txt")
        .ToDictionary(fields => fields[0], fields => Digits.Read(fields[1]) ?? 0, StringComparer.Ordinal);

    /// <summary>The token of the day behind "le" and a weekday; the token itself where neither stands.</summary>
    public static int FindDay(FrontLine line, int token)
    {
        int day = token + (line.Is(token, "le") ? 1 : 0);
        return FindNumber(line, day) == 0 ? day + 1 : day;
    }

    /// <summary>The date that starts at token <paramref name="token"/>, without a year; null when none does.</summary>
    public static WrittenDate? ReadAt(FrontLine line, int token)
    {
        int day = FindDay(line, token);
        int month = day + 1;
        if (line.KindAt(day) is not (TokenKind.Number or TokenKind.Word) || FindNumber(line, month) is not (> 0 and int number))
        {
            return null;
        }

        string word = line.WordAt(day);
        int? written = word is "1er" ? 1 : word.Length <= 2 ? Digits.Read(word) : null;
        int next = month + (line.KindAt(month + 1) == TokenKind.Period ? 2 : 1);
        return written is null ? null : new WrittenDate(token, next) { Day = written, Month = number };
    }

    /// <summary>The number of the month at the token, 0 for a weekday, null for another word.</summary>
    private static int? FindNumber(FrontLine line, int token) =>
        line.KindAt(token) == TokenKind.Word && !line[token].IsCapitalized && Words.TryGetValue(line.WordAt(token), out int number)
            ? number
            : null;
}
