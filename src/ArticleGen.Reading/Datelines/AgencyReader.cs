using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>An agency's sign in a dateline.</summary>
/// <param name="Name">The agency, without those who wrote for it.</param>
/// <param name="From">The first token of the sign, a bracket or a stroke included.</param>
/// <param name="To">The token after it.</param>
internal readonly record struct WrittenAgency(TextRange Name, int From, int To)
{
    /// <summary>The word lists know the agency.</summary>
    public bool IsKnown { get; init; }

    /// <summary>It stands between strokes, which end a dateline without a dash.</summary>
    public bool IsBetweenStrokes { get; init; }

    /// <summary>It stands in brackets or between strokes.</summary>
    public bool IsEnclosed { get; init; }

    /// <summary>The date that some press release wires put beside their name.</summary>
    public WrittenDate? Date { get; init; }
}

/// <summary>Reads the sign of an agency: "(AP)", "/TASS/", "/ Trend, I. Calder /", ", Reuter", "(Marketwire - Aug. 21, 2008)".</summary>
internal static class AgencyReader
{
    private const int MostTokens = 12;
    private const int MostWords = 5;
    private const int LongestKnown = 4;

    // Shorter names are too near to each other: AFP, AAP, ANP.
    private const int ShortestMisspelt = 6;

    /// <summary>The sign that starts at token <paramref name="token"/>, or null.</summary>
    public static WrittenAgency? Read(FrontLine line, int token, List<Problem> problems)
    {
        if (line.KindAt(token) == TokenKind.OpenBracket)
        {
            return ReadEnclosed(line, token, ClosesBracket, problems) ?? ReadUnclosed(line, token, problems);
        }

        if (line.IsSign(token, '/'))
        {
            return ReadEnclosed(line, token, ClosesStroke, problems) is { } between ? between with { IsBetweenStrokes = true } : null;
        }

        int end = FindKnownEnd(line, token);
        if (end == 0)
        {
            return null;
        }

        bool unopened = line.KindAt(end) == TokenKind.CloseBracket;
        return unopened
            ? Unpaired(line, new(token, end), new(token, end + 1), problems)
            : new WrittenAgency(line.RangeOf(new(token, end)), token, end) { IsKnown = true };
    }

    /// <summary>
    /// The token after the name of a known agency that starts at <paramref name="token"/>, the longest; 0 when none does.
    /// </summary>
    public static int FindKnownEnd(FrontLine line, int token)
    {
        // The first word of every listed agency has one of these.
        if (!line.Is(token, WordMeaning.Agency | WordMeaning.OpensName))
        {
            return 0;
        }

        for (int to = Math.Min(token + LongestKnown, line.Count); to > token; to--)
        {
            if (line.KindAt(to - 1) == TokenKind.Word && IsAgency(line, new(token, to)))
            {
                return to;
            }
        }

        return 0;
    }

    private static bool ClosesBracket(FrontLine line, int token) => line.KindAt(token) == TokenKind.CloseBracket;

    private static bool ClosesStroke(FrontLine line, int token) =>
        line.IsSign(token, '/')
        && (line.IsApart(token + 1) || line.KindAt(token + 1) is TokenKind.Period or TokenKind.Dash || token + 1 >= line.Count);

    private static bool IsAgency(FrontLine line, TokenSpan span) =>
        (line.Vocabulary.NameMeaning(line.WordsAt(span)) & WordMeaning.Agency) != 0;

    private static WrittenAgency? ReadEnclosed(FrontLine line, int openToken, Func<FrontLine, int, bool> closes, List<Problem> problems)
    {
        int from = openToken + 1;
        int name = from;
        int words = 0;
        while (line.KindAt(name) is TokenKind.Word or TokenKind.Number or TokenKind.Period or TokenKind.Possessive
            || (line.IsSign(name, '/') && !closes(line, name)))
        {
            words += line[name].IsWord ? 1 : 0;
            name++;
        }

        int close = name;
        while (close < line.Count && close - openToken < MostTokens && !closes(line, close))
        {
            close++;
        }

        if (name == from || close >= line.Count || !closes(line, close) || words > MostWords)
        {
            return null;
        }

        WrittenDate? date = name < close ? new DateReader(line, problems, surely: true).ReadAt(name + 1, close) : null;
        (int first, int last, bool known) = FindName(line, new(from, name));
        if (!known && line.Is(from, WordClass.Closed))
        {
            return null;
        }

        if (line.KindAt(openToken) == TokenKind.OpenBracket && IsMismatched(line.Text[line[openToken].Start], line.Text[line[close].Start]))
        {
            Report(line, new(openToken, close + 1), new(from, close), "the brackets are no pair", problems);
        }

        if (!known && last == first + 1 && FindNearest(line, first) is { } nearest)
        {
            TextRange range = line[first].Range;
            problems.Add(
                new Problem(
                    ProblemKind.MalformedDateline,
                    range,
                    Excerpt.Cut(line.Text, range),
                    "no agency of that name is known",
                    nearest));
        }

        return new WrittenAgency(line.RangeOf(new(first, last)), openToken, close + 1) { IsKnown = known, IsEnclosed = true, Date = date };
    }

    /// <summary>
    /// The agency among the words of a sign: without a correspondent before it ("corr. Trend"), or behind it ("Trend I. Calder",
    /// "Xinhua/Ines Calder").
    /// </summary>
    private static (int From, int To, bool IsKnown) FindName(FrontLine line, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            int end = FindKnownEnd(line, i);
            if (end > 0)
            {
                bool writer = i > span.From || line[end].Length == 2 || line.Is(end, WordMeaning.GivenName);
                return (i, writer ? end : BeforeWriter(line, end, span.To), true);
            }
        }

        return (span.From, span.To, false);
    }

    /// <summary>
    /// The one agency whose name is one slip away from the word; null if there is none, or if the word means something else.
    /// </summary>
    private static string? FindNearest(FrontLine line, int token)
    {
        if (line[token].Length < ShortestMisspelt || !line[token].IsCapitalized || !line[token].Entry.Traits.SayNothing)
        {
            return null;
        }

        string word = line.WordAt(token).ToUpperInvariant();
        string? nearest = null;
        foreach (string name in line.Vocabulary.Agencies)
        {
            if (OneEdit.Apart(word, name.ToUpperInvariant()))
            {
                if (nearest is not null && !string.Equals(nearest, name, StringComparison.OrdinalIgnoreCase))
                {
                    return null;
                }

                nearest ??= name;
            }
        }

        return nearest;
    }

    /// <summary>
    /// The first stroke between <paramref name="token"/> and <paramref name="toToken"/> behind which no agency stands: "AP/Reuters" is two
    /// of them, "Xinhua/Ines Calder" one.
    /// </summary>
    private static int BeforeWriter(FrontLine line, int token, int toToken)
    {
        while (token < toToken && !(line.IsSign(token, '/') && FindKnownEnd(line, token + 1) == 0))
        {
            token++;
        }

        return token;
    }

    /// <summary>"(Reuters - ": the bracket is never closed, and a known agency stands in it.</summary>
    private static WrittenAgency? ReadUnclosed(FrontLine line, int openToken, List<Problem> problems)
    {
        int end = FindKnownEnd(line, openToken + 1);
        return end > 0
            && (line.KindAt(end) is TokenKind.Dash or TokenKind.Colon || (line.KindAt(end) == TokenKind.Word && line[end].IsCapitalized))
            ? Unpaired(line, new(openToken + 1, end), new(openToken, end), problems)
            : null;
    }

    /// <summary>
    /// "VARNA (Harbour Wire - ": an agency that no list has, in a bracket that is never closed behind what is certainly a place or a date.
    /// </summary>
    public static WrittenAgency? ReadUnclosedName(FrontLine line, int openToken, List<Problem> problems)
    {
        int end = openToken + 1;
        while (line.KindAt(end) == TokenKind.Word && line[end].IsNameLike && end - openToken <= MostWords)
        {
            end++;
        }

        bool name = line.KindAt(openToken) == TokenKind.OpenBracket
            && end > openToken + 1
            && line.KindAt(end) == TokenKind.Dash
            && line.IsApart(end)
            && (line.Vocabulary.NameMeaning(line.WordsAt(new(openToken + 1, end))) & WordMeaning.Place) == 0;
        return name ? Unpaired(line, new(openToken + 1, end), new(openToken, end), problems) with { IsKnown = false } : null;
    }

    private static WrittenAgency Unpaired(FrontLine line, TokenSpan name, TokenSpan sign, List<Problem> problems)
    {
        Report(line, sign, name, "a bracket is missing", problems);
        return new WrittenAgency(line.RangeOf(name), sign.From, sign.To) { IsKnown = true, IsEnclosed = true };
    }

    private static void Report(FrontLine line, TokenSpan sign, TokenSpan name, string detail, List<Problem> problems)
    {
        TextRange range = line.RangeOf(sign);
        string suggestion = $"({line.WordsAt(name)})";
        problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Cut(line.Text, range), detail, suggestion));
    }

    private static bool IsMismatched(char open, char close) => close != (open switch { '[' => ']', '{' => '}', _ => ')' });
}
