using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>Tells by the words of a line whether somebody speaks there: questions, "I", "you", "Yes".</summary>
internal static class SpokenWords
{
    // A turn shows within so many letters that it is one.
    private const int Farthest = 600;

    private const int LongestWord = 12;

    private static readonly string[] Openers =
        ["yes", "yeah", "no", "well", "oh", "ah", "thanks", "thank", "sure", "right", "absolutely", "exactly", "okay", "ok", "hello"];

    /// <summary>Whether the line ends with a question mark.</summary>
    public static bool Asks(string text, TextRange line)
    {
        int last = line.End - 1;
        while (last > line.Start && text[last] is '"' or '\u201D' or ')' or ']' or ' ')
        {
            last--;
        }

        return last >= line.Start && text[last] == '?';
    }

    /// <summary>Whether the line is worded like speech.</summary>
    public static bool AreIn(string text, TextRange line, Vocabulary vocabulary) =>
        Asks(text, line) || Opens(text, line) || HasPerson(text, line, vocabulary, WordForm.FirstPerson | WordForm.SecondPerson);

    /// <summary>Whether somebody speaks of himself or herself there.</summary>
    public static bool HasFirstPerson(string text, TextRange line, Vocabulary vocabulary) =>
        HasPerson(text, line, vocabulary, WordForm.FirstPerson);

    private static bool Opens(string text, TextRange line)
    {
        int start = line.Start;
        while (start < line.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        int length = WordEnd(text, start, line.End) - start;
        return Array.Exists(
            Openers,
            opener => opener.Length == length && string.Compare(opener, 0, text, start, length, StringComparison.OrdinalIgnoreCase) == 0);
    }

    private static bool HasPerson(string text, TextRange line, Vocabulary vocabulary, WordForm person)
    {
        int end = Math.Min(line.End, line.Start + Farthest);
        for (int start = SkipToWord(text, line.Start, end); start < end;)
        {
            int to = WordEnd(text, start, end);
            bool isName = Characters.IsUpper(text[start]) && to - start > 1 && Characters.IsUpper(text[to - 1]);
            if (to - start <= LongestWord && !isName && vocabulary.Find(text, start, to - start).Traits.Is(person))
            {
                // "US" is a country.
                return true;
            }

            start = SkipToWord(text, to, end);
        }

        return false;
    }

    private static int SkipToWord(string text, int offset, int endOffset)
    {
        while (offset < endOffset && !Characters.IsLetter(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private static int WordEnd(string text, int offset, int endOffset)
    {
        while (offset < endOffset && (Characters.IsLetter(text[offset]) || Characters.IsApostrophe(text[offset])))
        {
            offset++;
        }

        return offset;
    }
}
