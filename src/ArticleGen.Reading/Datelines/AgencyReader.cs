using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>An agency's sign in a dateline.</summary>
/// <param name="Name">The agency, without those who wrote for it.</param>
/// <param name="From">The first token of the sign, a bracket or a stroke included.</param>
/// <param name="To">The token after it.</param>
internal sealed record WrittenAgency(TextRange Name, int From, int To)
{
    /// <summary>The word lists know the agency.</summary>
    public bool IsKnown { get; init; }

    /// <summary>It stands between strokes, which end a dateline without a dash.</summary>
    public bool IsBetweenStrokes { get; init; }

    /// <summary>The date that some press release wires put beside their name.</summary>
    public WrittenDate? Date { get; init; }
}

/// <summary>Reads the sign of an agency: "(AP)", "/TASS/", "/ Trend, I. Calder /", ", Reuter", "(Marketwire - Aug. 21, 2008)".</summary>
internal static class AgencyReader
{
    private const int MostTokens = 12;
    private const int MostWords = 5;
    private const int LongestKnown = 4;

    /// <summary>The sign that starts at token <paramref name="i"/>, or null.</summary>
    public static WrittenAgency? Read(FrontLine line, int i, List<Problem> problems)
    {
        if (line.KindAt(i) == TokenKind.OpenBracket)
        {
            return Enclosed(line, i, k => line.KindAt(k) == TokenKind.CloseBracket, problems);
        }

        if (line.IsSign(i, '/'))
        {
            return Enclosed(line, i, k => line.IsSign(k, '/') && (line.IsApart(k + 1) || line.KindAt(k + 1) is TokenKind.Period or TokenKind.Dash || k + 1 >= line.Count), problems) is { } between
                ? between with { IsBetweenStrokes = true }
                : null;
        }

        int end = KnownEnd(line, i);
        return end > 0 ? new WrittenAgency(line.RangeOf(i, end), i, end) { IsKnown = true } : null;
    }

    /// <summary>The token after the name of a known agency that starts at <paramref name="i"/>, the longest; 0 when none does.</summary>
    public static int KnownEnd(FrontLine line, int i)
    {
        for (int to = Math.Min(i + LongestKnown, line.Count); to > i; to--)
        {
            if (line.KindAt(i) == TokenKind.Word && line.KindAt(to - 1) == TokenKind.Word && IsAgency(line, i, to))
            {
                return to;
            }
        }

        return 0;
    }

    private static bool IsAgency(FrontLine line, int from, int to) =>
        (line.Vocabulary.NameClass(line.RangeOf(from, to).In(line.Text)) & WordClass.Agency) != 0;

    private static WrittenAgency? Enclosed(FrontLine line, int open, Func<int, bool> closes, List<Problem> problems)
    {
        int from = open + 1;
        int name = from;
        while (line.KindAt(name) is TokenKind.Word or TokenKind.Number or TokenKind.Period or TokenKind.Possessive || (line.IsSign(name, '/') && !closes(name)))
        {
            name++;
        }

        int close = name;
        while (close < line.Count && close - open < MostTokens && !closes(close))
        {
            close++;
        }

        if (name == from || close >= line.Count || !closes(close) || name - from > MostWords)
        {
            return null;
        }

        WrittenDate? date = name < close ? new DateReader(line, problems, surely: true).At(name + 1, close) : null;
        return new WrittenAgency(line.RangeOf(from, name), open, close + 1) { IsKnown = KnownEnd(line, from) > 0, Date = date };
    }
}
