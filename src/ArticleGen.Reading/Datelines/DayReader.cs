using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>A day of the month as it is written.</summary>
/// <param name="Number">Null when it is no number that a day can have.</param>
/// <param name="Suggestion">What was meant, when letters stand for its digits.</param>
internal readonly record struct WrittenDay(int? Number, string? Suggestion);

/// <summary>Reads days of the month: "21", "21st"; and recognizes the slips "2O", which leaves no doubt, and "211".</summary>
internal static class DayReader
{
    /// <summary>The day at token <paramref name="token"/>, or null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="token">The token.</param>
    /// <param name="surely">Whether a day must stand here, so that what is no day is a slip.</param>
    public static WrittenDay? ReadAt(FrontLine line, int token, bool surely)
    {
        if (line.KindAt(token) is not (TokenKind.Number or TokenKind.Word) || line[token].Length > 5)
        {
            return null;
        }

        string word = line.WordAt(token);
        int hyphen = word.IndexOf('-');
        if (surely && Digits.Read(word, 0, hyphen) is not null && Digits.Read(word, hyphen + 1, word.Length - hyphen - 1) is not null)
        {
            // "21-22" is two days.
            return new WrittenDay(null, null);
        }

        int length = 0;
        while (length < word.Length && Characters.IsDigit(word[length]))
        {
            length++;
        }

        if (length is 1 or 2 && (length == word.Length || word.Substring(length).ToLowerInvariant() is "st" or "nd" or "rd" or "th"))
        {
            return new WrittenDay(Digits.Read(word, 0, length), null);
        }

        return !surely ? null
            : length == 3 && word.Length == 3 ? new WrittenDay(null, null)
            : Lookalike(word) is { } meant ? new WrittenDay(Digits.Read(meant), meant)
            : null;
    }

    /// <summary>The word with digits for the letters that look like them, O and l: "2008" for "2OO8".</summary>
    public static string WithDigits(string word) =>
        word.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1');

    /// <summary>The day meant by letters that look like digits: "2O" for 20.</summary>
    private static string? Lookalike(string word)
    {
        string meant = WithDigits(word);
        return word.Length <= 2 && word is not ("I" or "o" or "O") && Digits.Read(meant) is >= 1 and <= 31 ? meant : null;
    }
}
