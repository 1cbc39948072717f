using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Datelines;

/// <summary>
/// Reads the date that ends the headline of a round-up: "Markets at a glance - April 7", "World news at 1300 GMT, 7 April 2008".
/// </summary>
/// <remarks>A date counts only if a dash, a bracket or a time sets it off; "Ferry to sail on April 7" is about another day.</remarks>
internal static class HeadlineDate
{
    private const int MostTokens = 8;

    /// <summary>The dateline that the end of the headline makes, or null.</summary>
    public static FoundDateline? Read(FrontLine line, TextRange headline)
    {
        if (!Digits.AnyIn(line.Text, headline))
        {
            return null;
        }

        line.Load(headline);
        int end = line.Count;
        while (end > 0 && line.KindAt(end - 1) is TokenKind.CloseBracket or TokenKind.Period)
        {
            end--;
        }

        for (int i = Math.Max(1, end - MostTokens); i < end; i++)
        {
            List<Problem> problems = [];
            if (new DateReader(line, problems).ReadAt(i, end) is { } date && date.To == end)
            {
                // "HARBOUR TRAFFIC 21-AUG": in one word with hyphens only a stamp is written.
                bool stamp = date.To - i == 1 && line.WordAt(i).IndexOf('-') > 0;
                return IsSetOff(line, i, out TimeSpan? time, out TimeSpan? offset) || stamp
                    ? new FoundDateline(
                        new DatelineReading(line.RangeOf(new(i, end)))
                        {
                            Year = date.Year,
                            Month = date.Month,
                            Day = date.Day,
                            Time = time,
                            UtcOffset = offset,
                        },
                        headline.End,
                        true,
                        problems)
                    : null;
            }
        }

        return null;
    }

    private static bool IsSetOff(FrontLine line, int dateToken, out TimeSpan? time, out TimeSpan? offset)
    {
        int before = line.KindAt(dateToken - 1) == TokenKind.Comma ? dateToken - 1 : dateToken;
        for (int i = Math.Max(1, before - 4); i < before; i++)
        {
            if (new TimeReader(line, []).TryRead(i, out time, out int next))
            {
                _ = new ZoneReader(line, []).TryRead(next, afterTime: true, out offset, out next);
                next += line.KindAt(next) == TokenKind.Dash ? 1 : 0;
                if (next == before)
                {
                    return true;
                }
            }
        }

        time = null;
        offset = null;
        return line.KindAt(dateToken - 1) is TokenKind.Dash or TokenKind.OpenBracket
            || line.IsSign(dateToken - 1, '|')
            || (before < dateToken && Section.Read(line, before) is { IsEmpty: false });
    }
}
