using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>
/// Reads dates: "21 August 2008", "Aug. 21", "Thursday, August 21, 2008", "2008-08-21", "21.08.2008", "le 21 août 2008".
/// </summary>
/// <remarks>03/04/2008 is two days in two countries: such a date is read as written and has neither month nor day.</remarks>
internal readonly struct DateReader
{
    /// <summary>The earliest year that news can have. The first newspaper is a little younger.</summary>
    public const int FirstYear = 1600;

    /// <summary>The latest year. A larger number of four digits is not read as a year.</summary>
    public const int LastYear = 2199;

    private const string LetterForDigit = "a letter stands for a digit";

    private readonly FrontLine _line;
    private readonly List<Problem> _problems;
    private readonly bool _surely;

    /// <param name="line">The line to read.</param>
    /// <param name="problems">Takes what is wrong with the dates read.</param>
    /// <param name="surely">Whether the line counts as a dateline only as a whole: then a near miss is certainly a slip.</param>
    public DateReader(FrontLine line, List<Problem> problems, bool surely = false)
    {
        _line = line;
        _problems = problems;
        _surely = surely;
    }

    /// <summary>Checks the dates of the line.</summary>
    public DateChecks Checks => new(_line, _problems);

    /// <summary>Whether a date starts at token <paramref name="token"/>; nothing is reported.</summary>
    public static bool StartsAt(FrontLine line, int token) =>
        (MayStart(line, token) || line.Is(token, WordMeaning.Month))
            && new DateReader(line, [], surely: true) is var reader
            && (reader.ReadAt(token, line.Count) ?? reader.MonthAlone(token)) is not null;

    /// <summary>The date that starts at token <paramref name="token"/> and ends before token <paramref name="toToken"/>, or null.</summary>
    public WrittenDate? ReadAt(int token, int toToken)
    {
        if (!MayStart(_line, token))
        {
            return null;
        }

        int at = token;
        int weekday = 0;
        WrittenWeekday? named = WeekdayReader.ReadAt(_line, at, capitals: !_surely);
        if (named is not null)
        {
            weekday = named.Value.Number ?? 0;
            at = After(TokenKind.Comma, After(TokenKind.Period, at + 1));
        }

        at += _line.Is(at, "the") ? 1 : 0;

        if (at >= toToken
            || (Numeric(at, weekday) ?? DayFirst(at, toToken) ?? MonthFirst(at, toToken) ?? French(at, toToken)) is not { } date)
        {
            return null;
        }

        if (named is { } written)
        {
            Checks.CheckSpelling(token, written);
        }

        return Checks.CheckDate(date with { From = token, DayFrom = at, Weekday = weekday });
    }

    /// <summary>A month whose day is missing, "CHICAGO, April -"; it is reported.</summary>
    public WrittenDate? MonthAlone(int token)
    {
        int next = After(TokenKind.Period, token + 1);
        if (!_line.Is(token, WordMeaning.Month)
            || !_line[token].IsCapitalized
            || _line.KindAt(next) is not (TokenKind.Dash or TokenKind.OpenBracket))
        {
            return null;
        }

        Report(new(token, token + 1), "the day is missing", null);
        return new WrittenDate(token, next) { Month = _line[token].Entry.Number };
    }

    /// <summary>A day whose month is missing, "VARNA, 21 (Reuters) -"; it is reported.</summary>
    public WrittenDate? DayAlone(int token)
    {
        bool day = _line.KindAt(token) == TokenKind.Number
            && _line.KindAt(token - 1) == TokenKind.Comma
            && DayReader.ReadAt(_line, token, surely: false) is { Number: >= 1 and <= 31 };
        if (!day || _line.KindAt(token + 1) != TokenKind.OpenBracket || AgencyReader.FindKnownEnd(_line, token + 2) == 0)
        {
            return null;
        }

        Report(new(token, token + 1), "the month is missing", null);
        return new WrittenDate(token, token + 1) { Day = Digits.Read(_line.WordAt(token)) };
    }

    /// <summary>The year at token <paramref name="token"/>, or null.</summary>
    public int? YearAt(int token) =>
        _line.KindAt(token) == TokenKind.Number
            && _line[token].Length == 4
            && Digits.Read(_line.WordAt(token)) is >= FirstYear and <= LastYear and int year
            ? year
            : null;

    /// <summary>Whether a number stands where a date has one. This test alone rules out most words.</summary>
    private static bool MayStart(FrontLine line, int token)
    {
        int next = token + 1;
        while (line.KindAt(next) is TokenKind.Period or TokenKind.Comma)
        {
            next++;
        }

        return StartsNumber(line, token)
            || WeekdayReader.ReadAt(line, token, capitals: true) is not null
            || (line.KindAt(token) == TokenKind.Word && (StartsNumber(line, next) || StartsNumber(line, FrenchDate.FindDay(line, token))));
    }

    /// <summary>A date in one word. A weekday before or behind it may tell which of two days it is.</summary>
    private WrittenDate? Numeric(int token, int weekday) => new NumericDate(_line, _problems).ReadAt(token, weekday);

    private WrittenDate? French(int token, int toToken) =>
        FrenchDate.ReadAt(_line, token) is { } date && date.To <= toToken ? WithYear(date, date.To) : null;

    /// <summary>A digit, or the letter l that looks like one.</summary>
    private static bool StartsNumber(FrontLine line, int token) =>
        token < line.Count
            && (Characters.IsDigit(line.Text[line[token].Start]) || (line.Text[line[token].Start] == 'l' && line[token].Length <= 3));

    private WrittenDate? DayFirst(int token, int toToken)
    {
        int month = token + 1 + (_line.Is(token + 1, "of") ? 1 : 0);
        bool slips = _surely && month < toToken && _line.Vocabulary.Find(_line.WordAt(month)).Is(WordMeaning.Month);
        if (DayReader.ReadAt(_line, token, slips) is not { } day || month >= toToken)
        {
            return null;
        }

        int next = After(TokenKind.Period, month + 1);
        int year = After(TokenKind.Comma, next);
        return MonthReader.ReadAt(_line, month, _surely || YearAt(year) is not null) is { } written
            ? WithYear(new WrittenDate(token, next) { Day = Report(token, day), Month = Report(month, written) }, year)
            : null;
    }

    private WrittenDate? MonthFirst(int token, int toToken)
    {
        // "April, 13" and "Apr., 13" have one sign too many, and still say one day.
        int at = After(TokenKind.Comma, After(TokenKind.Period, token + 1));
        int year = After(TokenKind.Comma, at + 1);
        bool surely = _surely || YearAt(year) is not null;
        if (at >= toToken
            || MonthReader.ReadAt(_line, token, surely) is not { } month
            || DayReader.ReadAt(_line, at, surely && month.Number is not null) is not { } day)
        {
            return null;
        }

        if (SplitMonth(token, at) is { } slip)
        {
            return WithYear(new WrittenDate(token, at + 1) { Day = slip.Day, Month = slip.Month }, year);
        }

        return WithYear(new WrittenDate(token, at + 1) { Day = Report(at, day), Month = Report(token, month) }, year);
    }

    /// <summary>"Apri l3": the blank slipped by one letter, and nothing else can be meant.</summary>
    private (int Month, int Day)? SplitMonth(int monthToken, int dayToken)
    {
        string rest = _line.WordAt(dayToken);
        if (dayToken != monthToken + 1 || Characters.IsDigit(rest[0]) || Digits.Read(rest, 1, rest.Length - 1) is not { } number)
        {
            return null;
        }

        WordEntry entry = _line.Vocabulary.Find(_line.WordAt(monthToken) + rest.Substring(0, 1));
        return entry.Is(WordMeaning.Month) ? (entry.Number, number) : null;
    }

    private WrittenDate WithYear(WrittenDate date, int yearToken)
    {
        if (YearAt(yearToken) is { } written)
        {
            return date with { To = yearToken + 1, Year = written, DayTo = date.To };
        }

        // "3 Nov 2O25": nothing but a year can be meant.
        if (date.Month is not null && SlippedYear(yearToken) is { } meant)
        {
            Report(new(yearToken, yearToken + 1), LetterForDigit, meant);
            return date with { To = yearToken + 1, Year = Digits.Read(meant), DayTo = date.To };
        }

        // "21 Aug 08 17:35": a year of two digits does not show its century.
        bool century = _line.KindAt(yearToken) == TokenKind.Number
            && _line[yearToken].Length == 2
            && IsDigits(_line.WordAt(yearToken))
            && IsClock(yearToken + 1);
        if (century)
        {
            return date with { To = yearToken + 1, DayTo = date.To };
        }

        // A year with digits too few or too many: "21 August 208", "Nov 3, 25 (Reuters)".
        bool slip = _line.KindAt(yearToken) == TokenKind.Number
            && (_line[yearToken].Length is 3 or 5 || EndsWithShortYear(yearToken))
            && date.Month is not null
            && IsDigits(_line.WordAt(yearToken))
            && !ZoneReader.StartsAt(_line, yearToken + 1);
        if (slip)
        {
            Report(new(yearToken, yearToken + 1), "a year has four digits", null);
        }

        return slip ? date with { To = yearToken + 1, DayTo = date.To } : date;
    }

    /// <summary>The year meant by letters that look like digits, where at least half of them are digits; null when none is.</summary>
    private string? SlippedYear(int token)
    {
        if (_line.KindAt(token) is not (TokenKind.Number or TokenKind.Word) || _line[token].Length != 4)
        {
            return null;
        }

        string word = _line.WordAt(token);
        return word.Count(Characters.IsDigit) is 2 or 3
            && DayReader.WithDigits(word) is var meant
            && Digits.Read(meant) is >= FirstYear and <= LastYear
            ? meant
            : null;
    }

    /// <summary>Whether two digits end a line or stand before the sign or agency that ends a dateline.</summary>
    private bool EndsWithShortYear(int token) =>
        _line[token].Length == 2
            && (_surely ? _line.KindAt(token + 1) is TokenKind.Dash or TokenKind.OpenBracket : token + 1 == _line.Count);

    private bool IsClock(int token) => _line.KindAt(token) == TokenKind.Number && _line.WordAt(token).IndexOf(':') > 0;

    private static bool IsDigits(string word)
    {
        foreach (char c in word)
        {
            if (!Characters.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private int After(TokenKind sign, int token) => _line.KindAt(token) == sign ? token + 1 : token;

    private int? Report(int token, WrittenDay day)
    {
        if (day.Number is null || day.Suggestion is not null)
        {
            Report(
                new(token, token + 1),
                day.Suggestion is null ? "it is no day of a month" : LetterForDigit,
                day.Suggestion);
        }

        return day.Number;
    }

    private int? Report(int token, WrittenMonth month)
    {
        if (month.Number is null)
        {
            Report(new(token, token + 1), "there is no such month", month.Suggestion);
        }

        return month.Number;
    }

    private void Report(TokenSpan span, string detail, string? suggestion)
    {
        TextRange range = _line.RangeOf(span);
        _problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Cut(_line.Text, range), detail, suggestion));
    }
}
