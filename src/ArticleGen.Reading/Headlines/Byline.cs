using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Headlines;

/// <summary>
/// Reads a byline: "By Jane Roe", "BY JANE ROE AND TOM HALE, PORT CORRESPONDENTS", "By Tom de Vries in Varna", "By Ines Calder - Trend:",
/// "Story by Ines Calder".
/// </summary>
internal static class Byline
{
    private const int Longest = 120;

    /// <summary>The names, without "By" or what stands in its stead; null when the line is no byline.</summary>
    public static TextRange? Read(FrontLine line, TextRange range)
    {
        if (range.Length is < 5 or > Longest || !BylineOpening.MayStand(line.Text, range))
        {
            return null;
        }

        line.Load(range);
        int first = BylineOpening.FindEnd(line, out bool isPlain);
        int end = FindEnd(line);
        return first > 0
            && first < end
            && StartsWithName(line, first)
            && (isPlain || IsPerson(line, first))
            && EndsWithName(line, end)
            && IsMostlyNames(line, first)
            ? TextRange.Between(line[first].Start, line[end - 1].End)
            : null;
    }

    /// <summary>"Report by Port Authority" names no writer: behind other words than "By" people's names stand, and little else.</summary>
    private static bool IsPerson(FrontLine line, int firstToken)
    {
        int end = PersonNames.FindEnd(line, firstToken, surely: false);
        return end == line.Count
            || (end > 0 && (line.Is(end, WordClass.Preposition) || line.KindAt(end) is TokenKind.Comma or TokenKind.OpenBracket));
    }

    /// <summary>"By Friday the port was open" starts with no name; "By the Associated Press" does.</summary>
    private static bool StartsWithName(FrontLine line, int firstToken)
    {
        bool the = line.Is(firstToken, "the") && AgencyReader.FindKnownEnd(line, firstToken + 1) > 0;
        return the
            || (line[firstToken].IsWord
                && line[firstToken].IsCapitalized
                && !line.Is(firstToken, WordClass.Closed | WordMeaning.Weekday | WordMeaning.Month));
    }

    /// <summary>"By Ines Calder - Trend:" ends with its agency and a colon, which is no part of it.</summary>
    private static int FindEnd(FrontLine line)
    {
        int last = line.Count - 1;
        for (int i = last - 1; i > 0 && line.KindAt(last) == TokenKind.Colon && line.KindAt(i) == TokenKind.Word; i--)
        {
            if (line.KindAt(i - 1) == TokenKind.Dash && AgencyReader.FindKnownEnd(line, i) == last)
            {
                return last;
            }
        }

        return line.Count;
    }

    /// <summary>A full stop ends a sentence, but for one that abbreviates: "By Tom Hale Jr."</summary>
    private static bool EndsWithName(FrontLine line, int endToken) => line[endToken - 1].Kind switch
    {
        TokenKind.Period => line.Is(endToken - 2, WordClass.Abbreviation | WordMeaning.Title | WordMeaning.StateAbbreviation),
        TokenKind.Question or TokenKind.Exclamation or TokenKind.Comma or TokenKind.Colon => false,
        _ => true,
    };

    /// <summary>Most words of a byline are capitalized, and no verb says anything of them.</summary>
    private static bool IsMostlyNames(FrontLine line, int firstToken)
    {
        int capitalized = 0;
        int small = 0;
        for (int i = firstToken; i < line.Count; i++)
        {
            if (!line[i].IsWord || line.Is(i, WordMeaning.NameParticle | WordMeaning.BylineParticle))
            {
                continue;
            }

            if (line.Is(i, WordClass.Auxiliary)
                || (!line[i].IsCapitalized
                    && line.Is(i, WordMeaning.CueVerb | WordForm.FiniteVerb)
                    && !line.Is(i, WordForm.VerbAlsoNoun | WordMeaning.Role)))
            {
                return false;
            }

            // "chief harbour correspondent": small words that end in a role say who the writer is.
            bool role = !line[i].IsCapitalized && line.Is(i, WordMeaning.Role);
            capitalized += line[i].IsCapitalized ? 1 : 0;
            small = line[i].IsCapitalized ? small : role ? 0 : small + 1;
        }

        return capitalized > small * 2 || (capitalized > 1 && small <= 2);
    }
}
