using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Compares a date that has been read with the calendar, and reports what cannot be.</summary>
internal readonly struct DateChecks
{
    // February, where the year is known and no leap year.
    private const int ShortestMonth = 28;

    private readonly FrontLine _line;
    private readonly List<Problem> _problems;

    /// <param name="line">The line that the date is read from.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    public DateChecks(FrontLine line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
    }

    /// <summary>The date with the day taken away when there is no such day, and its weekday compared.</summary>
    public WrittenDate CheckDate(WrittenDate date)
    {
        date = CheckDay(date);
        CheckWeekday(date, date.From, date.Weekday);
        return date;
    }

    /// <summary>Reports the weekday at token <paramref name="token"/> when it is misspelt.</summary>
    public void CheckSpelling(int token, WrittenWeekday weekday)
    {
        if (weekday.Suggestion is { } suggestion)
        {
            Report(new(token, token + 1), "there is no such weekday", suggestion);
        }
    }

    /// <summary>Reports the weekday at token <paramref name="token"/> when the date is another one.</summary>
    public void CheckWeekday(WrittenDate date, int token, int weekday)
    {
        if (weekday == 0 || date is not { Year: { } year, Month: { } month, Day: { } day })
        {
            return;
        }

        int actual = Calendar.WeekdayOf(year, month, day);
        if (actual != weekday)
        {
            TextRange range = _line[token].Range;
            string name = Calendar.Weekdays[actual - 1];
            _problems.Add(
                new Problem(
                    ProblemKind.WeekdayContradictsDate,
                    range,
                    range.In(_line.Text),
                    $"{day} {Calendar.Months[month - 1]} {year} was a {name}",
                    range.Length > 3 ? name : name.Substring(0, 3)));
        }
    }

    private WrittenDate CheckDay(WrittenDate date)
    {
        if (date.Day is not { } day)
        {
            return date;
        }

        int most = date.Month is { } month ? Calendar.DaysIn(date.Year, month) : 31;
        if (day >= 1 && day <= most)
        {
            return date;
        }

        bool isLeapDay = date.Month == 2 && day == 29;
        string name = date.Month is { } known ? Calendar.Months[known - 1] : "a month";
        string detail = day < 1 ? "days start at 1"
            : most == ShortestMonth ? $"February {date.Year} has {most} days"
            : $"{name} has at most {most} days";
        Report(new(date.DayFrom, isLeapDay || date.DayTo == 0 ? date.To : date.DayTo), detail, null);
        return date with { Day = null };
    }

    private void Report(TokenSpan span, string detail, string? suggestion)
    {
        TextRange range = _line.RangeOf(span);
        _problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Cut(_line.Text, range), detail, suggestion));
    }
}
