using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads dates: "21 August 2008", "Aug. 21", "Thursday, August 21, 2008", "2008-08-21", "21.08.2008".</summary>
/// <remarks>03/04/2008 is two days in two countries: such a date is read as written and has neither month nor day.</remarks>
internal sealed class DateReader
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private readonly Passage _line;
    private readonly List<Problem> _problems;

    public DateReader(Passage line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
    }

    /// <summary>The date that starts at token <paramref name="i"/>, or null.</summary>
    public WrittenDate? At(int i, int to)
    {
        int at = i;
        int weekday = 0;
        if (_line.Is(at, WordClass.Weekday))
        {
            weekday = _line[at].Entry.Number;
            at++;
            at += _line.KindAt(at) is TokenKind.Comma or TokenKind.Period ? 1 : 0;
        }

        if (at >= to || (Iso(at) ?? Numeric(at) ?? DayFirst(at, to) ?? MonthFirst(at, to)) is not { } date)
        {
            return null;
        }

        date = CheckDay(date) with { From = i };
        if (weekday > 0)
        {
            CheckWeekday(date, i, weekday);
        }

        return date;
    }

    /// <summary>How many days the month has; 29 for February when the year is not known.</summary>
    private static int DaysIn(int? year, int month) => month switch
    {
        2 => year is { } known && !(known % 4 == 0 && (known % 100 != 0 || known % 400 == 0)) ? 28 : 29,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private WrittenDate? DayFirst(int i, int to)
    {
        int month = i + 1 + (_line.Is(i + 1, "of") ? 1 : 0);
        if (Day(i) is not { } day || month >= to || !IsMonth(month, out int? number))
        {
            return null;
        }

        int next = AfterPeriod(month + 1);
        int year = next + (_line.KindAt(next) == TokenKind.Comma ? 1 : 0);
        return Year(year) is { } written
            ? new WrittenDate(i, year + 1) { Day = day, Month = number, Year = written, DayTo = next }
            : new WrittenDate(i, next) { Day = day, Month = number };
    }

    private WrittenDate? MonthFirst(int i, int to)
    {
        int day = AfterPeriod(i + 1);
        if (day >= to || Day(day) is not { } number || !IsMonth(i, out int? month))
        {
            return null;
        }

        int year = day + 1 + (_line.KindAt(day + 1) == TokenKind.Comma ? 1 : 0);
        return Year(year) is { } written
            ? new WrittenDate(i, year + 1) { Day = number, Month = month, Year = written, DayTo = day + 1 }
            : new WrittenDate(i, day + 1) { Day = number, Month = month };
    }

    /// <summary>2008-08-21, 2008-08-21T17:35, 2008-08-21T17:35:00Z.</summary>
    private WrittenDate? Iso(int i)
    {
        string word = _line[i].Kind is TokenKind.Word or TokenKind.Number ? _line.WordAt(i) : "";
        if (word.Length < 10 || word[4] != '-' || word[7] != '-' || Digits(word, 0, 4) is not { } year || Digits(word, 5, 2) is not { } month || Digits(word, 8, 2) is not { } day)
        {
            return null;
        }

        TimeSpan? time = null;
        if (word.Length >= 16 && word[10] == 'T')
        {
            time = Digits(word, 11, 2) is { } hours and < 24 && Digits(word, 14, 2) is { } minutes and < 60
                ? new TimeSpan(hours, minutes, word.Length >= 19 && word[16] == ':' ? Digits(word, 17, 2) ?? 0 : 0)
                : null;
        }

        return new WrittenDate(i, i + 1) { Year = year, Month = CheckMonth(i, month), Day = day, Time = time, IsUtc = word[word.Length - 1] is 'Z' or 'z' };
    }

    /// <summary>21.08.2008; 21/08/2008 only where one of the two numbers can be no month.</summary>
    private WrittenDate? Numeric(int i)
    {
        if (_line[i].Kind != TokenKind.Number)
        {
            return null;
        }

        string[] parts = _line.WordAt(i).Split('.', '/');
        if (parts.Length != 3 || parts[2].Length != 4 || Digits(parts[0], 0, parts[0].Length) is not { } first || Digits(parts[1], 0, parts[1].Length) is not { } second || Digits(parts[2], 0, 4) is not { } year)
        {
            return null;
        }

        bool dotted = _line.WordAt(i).IndexOf('.') > 0;
        if (dotted || first > 12)
        {
            return new WrittenDate(i, i + 1) { Year = year, Month = CheckMonth(i, second), Day = first };
        }

        return second > 12
            ? new WrittenDate(i, i + 1) { Year = year, Month = first, Day = second }
            : new WrittenDate(i, i + 1) { Year = year };
    }

    private int AfterPeriod(int i) => _line.KindAt(i) == TokenKind.Period ? i + 1 : i;

    private int? Year(int i) =>
        _line.KindAt(i) == TokenKind.Number && _line[i].Length == 4 && Digits(_line.WordAt(i), 0, 4) is { } year and >= 1600 and < 2200 ? year : null;

    /// <summary>A day of the month as a number, with or without "st", "nd", "rd", "th".</summary>
    private int? Day(int i)
    {
        if (_line.KindAt(i) is not (TokenKind.Number or TokenKind.Word))
        {
            return null;
        }

        string word = _line.WordAt(i);
        int length = 0;
        while (length < word.Length && Characters.IsDigit(word[length]))
        {
            length++;
        }

        string rest = word.Substring(length);
        return length is 1 or 2 && rest is "" or "st" or "nd" or "rd" or "th" ? Digits(word, 0, length) : null;
    }

    private bool IsMonth(int i, out int? number)
    {
        number = null;
        if (i < 0 || i >= _line.Count || !_line[i].IsWord)
        {
            return false;
        }

        if (_line.Is(i, WordClass.Month) && _line[i].IsCapitalized)
        {
            number = _line[i].Entry.Number;
            return true;
        }

        string word = _line.WordAt(i);
        if (!_line[i].IsCapitalized || word.Length < 3 || _line[i].Entry.Is(WordClass.Closed | WordClass.Verb))
        {
            return false;
        }

        string folded = char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant();
        foreach (string name in MonthNames)
        {
            bool near = OneEdit.Apart(folded, name) && (name.Length > 3 || folded[0] == name[0]);
            if (near && word.Length > 3)
            {
                Report(i, i + 1, "there is no such month", _line[i].IsAllCaps ? name.ToUpperInvariant() : name);
                return true;
            }
        }

        return false;
    }

    private int? CheckMonth(int i, int month)
    {
        if (month is >= 1 and <= 12)
        {
            return month;
        }

        Report(i, i + 1, $"there is no month {month}", null);
        return null;
    }

    private WrittenDate CheckDay(WrittenDate date)
    {
        if (date.Day is not { } day)
        {
            return date;
        }

        int most = date.Month is { } month ? DaysIn(date.Year, month) : 31;
        if (day >= 1 && day <= most)
        {
            return date;
        }

        bool leap = date.Month == 2 && day == 29;
        string name = date.Month is { } known ? MonthNames[known - 1] : "a month";
        Report(date.From, leap || date.DayTo == 0 ? date.To : date.DayTo, leap ? $"February {date.Year} has 28 days" : $"{name} has at most {(date.Month == 2 ? 29 : most)} days", null);
        return date with { Day = null };
    }

    private void CheckWeekday(WrittenDate date, int token, int weekday)
    {
        if (date is not { Year: { } year, Month: { } month, Day: { } day })
        {
            return;
        }

        int actual = ((int)new DateTime(year, month, day).DayOfWeek + 6) % 7;
        if (actual + 1 != weekday)
        {
            TextRange range = _line[token].Range;
            _problems.Add(new Problem(
                ProblemKind.WeekdayContradictsDate,
                range,
                range.In(_line.Text),
                $"{day} {MonthNames[month - 1]} {year} was a {WeekdayNames[actual]}",
                _line[token].Length > 3 ? WeekdayNames[actual] : WeekdayNames[actual].Substring(0, 3)));
        }
    }

    private void Report(int from, int to, string detail, string? suggestion)
    {
        TextRange range = _line.RangeOf(from, to);
        _problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Of(_line.Text, range), detail, suggestion));
    }

    private static int? Digits(string word, int start, int length)
    {
        int value = 0;
        for (int i = start; i < start + length; i++)
        {
            if (length > 4 || i >= word.Length || !Characters.IsDigit(word[i]))
            {
                return null;
            }

            value = (value * 10) + word[i] - '0';
        }

        return length == 0 ? null : value;
    }
}
