using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>
/// Reads dates written in one word: "2008-08-21T17:35Z", "20080821T173500Z", "2008-8-21", "21.08.2008", "21/08/2008", "21-Aug-2008",
/// "21-Aug".
/// </summary>
/// <remarks>
/// 03/04/2008 is two days in two countries: without a weekday that tells, it has a year only, and is reported. A year of two digits is not
/// read as one.
/// </remarks>
internal readonly struct NumericDate
{
    private readonly FrontLine _line;
    private readonly List<Problem> _problems;

    public NumericDate(FrontLine line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
    }

    /// <summary>The date that token <paramref name="token"/> is, or null.</summary>
    /// <param name="token">The token.</param>
    /// <param name="weekday">The weekday before it, Monday = 1; otherwise 0.</param>
    public WrittenDate? ReadAt(int token, int weekday)
    {
        // They all start with a digit: most words need not be taken apart.
        if (_line.KindAt(token) is not (TokenKind.Word or TokenKind.Number)
            || _line[token].Length is < 5 or > 40
            || !Characters.IsDigit(_line.Text[_line[token].Start]))
        {
            return null;
        }

        string word = _line.WordAt(token);
        return ReadIso(token, Extend(word))
            ?? ReadYearFirst(token, word)
            ?? ReadYearLast(token, word, weekday)
            ?? ReadMonthName(token, word);
    }

    /// <summary>20080821T173500Z with the signs that ISO 8601 leaves out of it; other words as they are.</summary>
    private static string Extend(string word) =>
        word.Length is >= 13 and <= 20 && word[8] == 'T' && Digits.Read(word, 0, 4) is not null && Digits.Read(word, 9, 4) is not null
            ? $"{word.Substring(0, 4)}-{word.Substring(4, 2)}-{word.Substring(6, 2)}"
                + $"T{word.Substring(9, 2)}:{word.Substring(11, 2)}{(Digits.Read(word, 13, 2) is null ? "" : ":")}{word.Substring(13)}"
            : word;

    /// <summary>2008-08-21, 2008-08-21T17:35, 2008-08-21T17:35:00.000Z, 2008-08-21T17:35:00-05:00.</summary>
    private WrittenDate? ReadIso(int token, string word)
    {
        if (word.Length < 10
            || word[4] != '-'
            || word[7] != '-'
            || Digits.Read(word, 0, 4) is not { } year
            || Digits.Read(word, 5, 2) is not { } month
            || Digits.Read(word, 8, 2) is not { } day)
        {
            return null;
        }

        WrittenDate date = new(token, token + 1) { Year = CheckYear(token, year), Month = CheckMonth(token, month), Day = day };
        return word.Length >= 16 && word[10] is 'T' or 't'
            ? date with { IsStamp = true, Time = ReadIsoTime(token, word), Offset = ReadIsoOffset(word) }
            : date;
    }

    private TimeSpan? ReadIsoTime(int token, string word)
    {
        int? hours = Digits.Read(word, 11, 2);
        int? minutes = Digits.Read(word, 14, 2);
        int seconds = word.Length >= 19 && word[16] == ':' ? Digits.Read(word, 17, 2) ?? 0 : 0;
        if (hours > 23 || minutes > 59 || seconds > 59)
        {
            bool basic = _line[token].Length < word.Length;
            TextRange time = basic ? _line[token].Range : new(_line[token].Start + 11, Math.Min(word.Length, seconds > 0 ? 19 : 16) - 11);
            _problems.Add(
                new Problem(
                    ProblemKind.MalformedDateline,
                    time,
                    Excerpt.Cut(_line.Text, time),
                    "a day has hours 00 to 23, an hour minutes 00 to 59"));
            return null;
        }

        return hours is { } hour && minutes is { } minute ? new TimeSpan(hour, minute, seconds) : null;
    }

    /// <summary>The offset inside the word: "Z" or "-05:00"; a plus is a token of its own.</summary>
    private static TimeSpan? ReadIsoOffset(string word)
    {
        if (word[word.Length - 1] is 'Z' or 'z')
        {
            return TimeSpan.Zero;
        }

        int minus = word.LastIndexOf('-');
        return minus > 10 ? ZoneReader.Written(word.Substring(minus + 1), -1) : null;
    }

    /// <summary>2008/08/21, 2008.08.21 and 2008-8-21: the year is never followed by the day.</summary>
    private WrittenDate? ReadYearFirst(int token, string word)
    {
        string[] parts = word.Split('.', '/', '-');
        return parts.Length == 3
            && parts[0].Length == 4
            && Digits.Read(parts[0]) is >= DateReader.FirstYear and <= DateReader.LastYear and int year
            && Digits.Read(parts[1]) is { } month
            && Digits.Read(parts[2]) is { } day
            ? new WrittenDate(token, token + 1) { Year = year, Month = CheckMonth(token, month), Day = day }
            : null;
    }

    /// <summary>
    /// 21.08.2008; 21/08/2008 and 21-08-2008 only where the two numbers are the same, one of them can be no month, or a weekday tells.
    /// </summary>
    private WrittenDate? ReadYearLast(int token, string word, int weekday)
    {
        string[] parts = word.Split('.', '/', '-');
        if (parts.Length != 3
            || parts[0].Length > 2
            || parts[1].Length > 2
            || Digits.Read(parts[0]) is not { } first
            || Digits.Read(parts[1]) is not { } second
            || Digits.Read(parts[2]) is not { } last)
        {
            return null;
        }

        bool whole = parts[2].Length == 4 && last is >= DateReader.FirstYear and <= DateReader.LastYear;
        if (!whole
            && !(parts[2].Length == 2
                && word.Length >= 6
                && first is >= 1 and <= 31
                && second is >= 1 and <= 31
                && (first <= 12 || second <= 12)))
        {
            return null;
        }

        WrittenDate date = new(token, token + 1) { Year = whole ? last : null };
        return word.IndexOf('.') > 0 || first > 12 || first == second ? date with { Month = CheckMonth(token, second), Day = first }
            : second > 12 ? date with { Month = CheckMonth(token, first), Day = second }
            : DecideByWeekday(date, first, second, weekday == 0 ? FindWeekdayBehind(token) : weekday)
                ?? ReportAmbiguous(date, first, second);
    }

    /// <summary>"Fri, 03/11/2011": the one of the two days that is a Friday; null when both are or none is.</summary>
    private static WrittenDate? DecideByWeekday(WrittenDate date, int firstMonth, int secondMonth, int weekday)
    {
        if (weekday == 0 || firstMonth < 1 || secondMonth < 1 || date.Year is not { } year)
        {
            return null;
        }

        bool dayFirst = Calendar.WeekdayOf(year, secondMonth, firstMonth) == weekday;
        bool monthFirst = Calendar.WeekdayOf(year, firstMonth, secondMonth) == weekday;
        return dayFirst == monthFirst ? null
            : dayFirst ? date with { Month = secondMonth, Day = firstMonth }
            : date with { Month = firstMonth, Day = secondMonth };
    }

    /// <summary>The weekday in "03/11/2011, Friday" and "03/11/2011 (Fri)"; otherwise 0.</summary>
    private int FindWeekdayBehind(int token)
    {
        int weekday = token + (_line.KindAt(token + 1) is TokenKind.Comma or TokenKind.OpenBracket ? 2 : 1);
        bool named = _line.Is(weekday, WordMeaning.Weekday) && _line.KindAt(weekday + 1) != TokenKind.Possessive;
        return named ? _line[weekday].Entry.Number : 0;
    }

    private WrittenDate ReportAmbiguous(WrittenDate date, int firstMonth, int secondMonth)
    {
        if (firstMonth >= 1 && secondMonth >= 1)
        {
            TextRange range = _line[date.From].Range;
            string year = date.Year is { } known ? " " + known : "";
            _problems.Add(
                new Problem(
                    ProblemKind.AmbiguousDate,
                    range,
                    range.In(_line.Text),
                    $"{firstMonth} {Calendar.Months[secondMonth - 1]}{year} or {secondMonth} {Calendar.Months[firstMonth - 1]}{year}"));
        }

        return date;
    }

    /// <summary>21-Aug-2008, 21-Aug.</summary>
    private WrittenDate? ReadMonthName(int token, string word)
    {
        string[] parts = word.Split('-');
        if (parts.Length is not (2 or 3)
            || parts[0].Length > 2
            || Digits.Read(parts[0]) is not { } day
            || _line.Vocabulary.Find(parts[1]) is not { } entry
            || !entry.Is(WordMeaning.Month))
        {
            return null;
        }

        WrittenDate date = new(token, token + 1) { Month = entry.Number, Day = day };
        return parts.Length == 2 ? date
            : Digits.Read(parts[2]) is >= DateReader.FirstYear and <= DateReader.LastYear and int year ? date with { Year = year }
            : null;
    }

    private int? CheckMonth(int token, int month) =>
        month is >= 1 and <= 12 ? month : Report(token, $"there is no month {month}");

    private int? CheckYear(int token, int year) =>
        year is >= DateReader.FirstYear and <= DateReader.LastYear ? year : Report(token, $"no news is of the year {year}");

    private int? Report(int token, string detail)
    {
        TextRange range = _line[token].Range;
        _problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Cut(_line.Text, range), detail));
        return null;
    }
}
