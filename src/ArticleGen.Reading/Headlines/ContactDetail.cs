using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Headlines;

/// <summary>
/// Tells addresses and telephone numbers, which stand below bylines and release lines: "ines@courier.example", "+359 52 555 014".
/// </summary>
internal static class ContactDetail
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    // "Email: ines@courier.example".
    private const int MostWords = 2;

    /// <summary>Whether the range holds an address or a number, perhaps with its label, and nothing else.</summary>
    public static bool IsAlone(string text, TextRange range) => IsAddress(text, range) || IsNumber(text, range);

    /// <summary>Whether the range is a mail address, a handle or a web address, perhaps with a label.</summary>
    public static bool IsAddress(string text, TextRange range)
    {
        int words = 1;
        int last = range.Start;
        for (int i = range.Start; i < range.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                words++;
                last = i + 1;
            }
        }

        string word = TextRange.Between(last, range.End).In(text);
        return words <= MostWords
            && (word.IndexOf('@') >= 0
                || word.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Tel: (555) 0147-22": digits and the signs between them.</summary>
    private static bool IsNumber(string text, TextRange range)
    {
        int start = range.Start;
        while (start < range.End && Characters.IsLetter(text[start]))
        {
            start++;
        }

        if (start > range.Start && (start == range.End || text[start] != ':'))
        {
            return false;
        }

        int digits = 0;
        for (int i = start; i < range.End; i++)
        {
            bool sign = char.IsWhiteSpace(text[i]) || text[i] is ':' or '+' or '-' or '.' or '(' or ')' or '/';
            if (!sign && !Characters.IsDigit(text[i]))
            {
                return false;
            }

            digits += Characters.IsDigit(text[i]) ? 1 : 0;
        }

        return digits is >= FewestDigits and <= MostDigits;
    }
}
