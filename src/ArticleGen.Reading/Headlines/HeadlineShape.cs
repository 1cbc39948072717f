using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Headlines;

/// <summary>Tells by their shape what lines above a story may be.</summary>
internal static class HeadlineShape
{
    private const int LongestHeadline = 300;

    // A file of one paragraph that is longer than this, or ends like a sentence, is a story without a headline.
    private const int LongestLoneHeadline = 150;
    private const int LongestLine = 200;
    private const int MostKickerWords = 3;

    /// <summary>Whether the first line can be the headline.</summary>
    public static bool MayBeHeadline(string text, TextRange line, bool alone) =>
        line.Length <= (alone ? LongestLoneHeadline : LongestHeadline) && !(alone && text[line.End - 1] == '.');

    /// <summary>Whether a line below the headline is part of it rather than of the story: short, and no sentence.</summary>
    public static bool IsLine(string text, TextRange line)
    {
        int end = line.End - 1;
        while (end > line.Start && text[end] is '"' or '\'' or '\u201D' or '\u2019' or ')')
        {
            end--;
        }

        return line.Length <= LongestLine && text[end] is not ('.' or '?' or '!' or ':' or ',' or '\u2026');
    }

    /// <summary>Whether the line is a label above the headline below it: "ANALYSIS", "ECONOMIC SPOTLIGHT".</summary>
    public static bool IsKicker(string text, TextRange line, TextRange below) =>
        !HasSmallLetter(text, line)
            && Words(text, line) <= MostKickerWords
            && HasSmallLetter(text, below)
            && Words(text, below) > MostKickerWords
            && IsLine(text, below);

    private static bool HasSmallLetter(string text, TextRange line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            if (Characters.IsLower(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Words(string text, TextRange line)
    {
        int words = 0;
        for (int i = line.Start; i < line.End && words <= MostKickerWords; i++)
        {
            words += !char.IsWhiteSpace(text[i]) && (i == line.Start || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return words;
    }
}
