using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads the dateline with which wire copy starts: "MOSCOW, Aug 21 (Reuters) -", "KANSAS CITY, Mo. (AP) —".</summary>
internal static class InTextDateline
{
    private const int LongestInTokens = 24;
    private const int LongestPlace = 60;

    /// <summary>The dateline at the start of the paragraph, without the dash, or null; <paramref name="bodyStart"/> is where the story starts behind it.</summary>
    public static DatelineReading? Read(Passage line, TextRange paragraph, List<Problem> problems, out int bodyStart)
    {
        bodyStart = paragraph.Start;
        line.LoadPlain(TextRange.Between(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + 240)));
        int dash = Dash(line);
        if (dash <= 0)
        {
            return null;
        }

        int i = 0;
        string? place = Place(line, ref i, dash);
        string? region = Region(line, ref i, dash);
        List<Problem> found = [];
        i += line.KindAt(i) == TokenKind.Comma ? 1 : 0;
        WrittenDate? date = new DateReader(line, found).At(i, dash);
        i = date?.To ?? i;
        i += line.KindAt(i) is TokenKind.Comma or TokenKind.Period ? 1 : 0;
        string? agency = Agency(line, ref i, dash);
        bool upper = place is not null && IsAllCaps(place);
        if (i != dash || (place is null && agency is null) || (!upper && date is null && agency is null))
        {
            return null;
        }

        problems.AddRange(found);
        bodyStart = line[dash].End;
        while (bodyStart < paragraph.End && char.IsWhiteSpace(line.Text[bodyStart]))
        {
            bodyStart++;
        }

        return new DatelineReading(line.RangeOf(0, dash))
        {
            Place = place,
            Region = region,
            Year = date?.Year,
            Month = date?.Month,
            Day = date?.Day,
            Agency = agency,
        };
    }

    private static int Dash(Passage line)
    {
        for (int i = 0; i < line.Count && i < LongestInTokens; i++)
        {
            bool spaced = i > 0 && i + 1 < line.Count && (line[i].Start > line[i - 1].End || line[i + 1].Start > line[i].End || line[i].Length > 1 || line.Text[line[i].Start] == '\u2014');
            if (line[i].Kind == TokenKind.Dash && spaced)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The town: capitalized words up to a comma, a bracket, a date or the dash; "GENEVA/NEW YORK" is one place as written.</summary>
    private static string? Place(Passage line, ref int i, int dash)
    {
        int from = i;
        while (i < dash && IsPlaceWord(line, i))
        {
            i++;
        }

        if (i == from || line[i - 1].End - line[from].Start > LongestPlace)
        {
            i = from;
            return null;
        }

        return line.RangeOf(from, i).In(line.Text);
    }

    private static bool IsPlaceWord(Passage line, int i)
    {
        Token token = line[i];
        return token.Kind switch
        {
            TokenKind.Word => token.IsCapitalized && !(token.Is(WordClass.Month) && line.KindAt(i + 1) is TokenKind.Number or TokenKind.Period),
            TokenKind.Period => i > 0 && line[i - 1].IsWord && line[i - 1].Length <= 3,
            TokenKind.Other => line.Text[token.Start] == '/',
            TokenKind.Possessive => true,
            _ => false,
        };
    }

    /// <summary>The state, province or country behind the town: "Mo.", "Ontario", "South Korea".</summary>
    private static string? Region(Passage line, ref int i, int dash)
    {
        if (line.KindAt(i) != TokenKind.Comma)
        {
            return null;
        }

        int from = i + 1;
        int to = from;
        while (to < dash && to < from + 4 && IsPlaceWord(line, to) && !IsBeforeDay(line, to) || (to > from && line.KindAt(to) == TokenKind.Period))
        {
            to++;
        }

        if (to == from)
        {
            return null;
        }

        i = to;
        return line.RangeOf(from, to).In(line.Text);
    }

    /// <summary>"Narch 2" behind the town is a date, if a misspelt one, and no region.</summary>
    private static bool IsBeforeDay(Passage line, int i) =>
        line.KindAt(i + 1) == TokenKind.Number && line[i + 1].Length <= 2;

    private static string? Agency(Passage line, ref int i, int dash)
    {
        if (line.KindAt(i) != TokenKind.OpenBracket)
        {
            return null;
        }

        int from = i + 1;
        int to = from;
        while (to < dash && line[to].Kind != TokenKind.CloseBracket)
        {
            to++;
        }

        if (to == from || to >= dash)
        {
            return null;
        }

        i = to + 1;
        return line.RangeOf(from, to).In(line.Text);
    }

    private static bool IsAllCaps(string place)
    {
        foreach (char c in place)
        {
            if (Characters.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
