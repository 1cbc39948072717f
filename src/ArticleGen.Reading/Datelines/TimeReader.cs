using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads times of day with their zone: "17:35 (UTC +04:00)", "5:35 p.m. EST", "1735 GMT".</summary>
internal sealed class TimeReader
{
    // The farthest offset in use is +14:00 (Kiribati), the other end is -12:00.
    private static readonly TimeSpan FarthestEast = TimeSpan.FromHours(14);
    private static readonly TimeSpan FarthestWest = TimeSpan.FromHours(-12);

    private readonly Passage _line;
    private readonly List<Problem> _problems;

    public TimeReader(Passage line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
    }

    /// <summary>The time that starts at token <paramref name="i"/>; <paramref name="next"/> is the token after it. False when none does.</summary>
    public bool TryRead(int i, out TimeSpan? time, out int next)
    {
        time = null;
        next = i;
        if (_line.KindAt(i) != TokenKind.Number)
        {
            return false;
        }

        string word = _line.WordAt(i);
        string[] parts = word.Split(':');
        bool clock = parts.Length is 2 or 3;
        bool military = word.Length == 4 && word.IndexOf('.') < 0 && _line.KindAt(i + 1) == TokenKind.Word && OffsetOf(_line.WordAt(i + 1)) is not null;
        if (!clock && !military)
        {
            return false;
        }

        next = i + 1;
        int hours = Number(military ? word.Substring(0, 2) : parts[0]);
        int minutes = Number(military ? word.Substring(2) : parts[1]);
        int seconds = parts.Length == 3 ? Number(parts[2]) : 0;
        int half = HalfOfDay(ref next);
        string? detail = hours < 0 || minutes < 0 || seconds < 0 ? "it is no time of day"
            : hours > 23 ? "a day has hours 00 to 23"
            : minutes > 59 ? "an hour has minutes 00 to 59"
            : seconds > 59 ? "a minute has seconds 00 to 59"
            : half != 0 && hours is 0 or > 12 && half > 0 ? "with a.m. or p.m. hours go from 1 to 12"
            : null;
        if (detail is not null)
        {
            Report(i, next, detail);
            return true;
        }

        hours = half switch
        {
            1 when hours == 12 => 0,
            2 when hours < 12 => hours + 12,
            _ => hours,
        };
        time = new TimeSpan(hours, minutes, seconds);
        return true;
    }

    /// <summary>The zone that starts at token <paramref name="i"/>, in brackets or not: "(UTC +04:00)", "GMT", "+0400". False when none does.</summary>
    public bool TryReadOffset(int i, out TimeSpan? offset, out int next)
    {
        offset = null;
        next = i;
        int at = i;
        bool bracket = _line.KindAt(at) == TokenKind.OpenBracket;
        at += bracket ? 1 : 0;
        int first = at;
        bool named = false;
        if (_line.KindAt(at) == TokenKind.Word && OffsetOf(_line.WordAt(at)) is { } known)
        {
            offset = known;
            named = true;
            at++;
        }

        if (Sign(at) is { } sign && _line.KindAt(at + 1) == TokenKind.Number)
        {
            offset = Written(_line.WordAt(at + 1), sign);
            at += 2;
            if (offset is null || offset < FarthestWest || offset > FarthestEast)
            {
                Report(first, at, "offsets from UTC go from -12:00 to +14:00");
                offset = null;
            }
        }
        else if (!named)
        {
            return false;
        }

        at += bracket && _line.KindAt(at) == TokenKind.CloseBracket ? 1 : 0;
        next = at;
        return true;
    }

    private static TimeSpan? Written(string word, int sign)
    {
        string digits = word.Replace(":", "");
        int hours = Number(digits.Length > 2 ? digits.Substring(0, digits.Length - 2) : digits);
        int minutes = digits.Length > 2 ? Number(digits.Substring(digits.Length - 2)) : 0;
        return hours < 0 || minutes is < 0 or > 59 || digits.Length > 4 ? null : TimeSpan.FromMinutes(sign * ((hours * 60) + minutes));
    }

    /// <summary>A run of at most four digits as a number, -1 for anything else.</summary>
    private static int Number(string digits)
    {
        int value = 0;
        foreach (char c in digits)
        {
            if (!Characters.IsDigit(c) || digits.Length > 4)
            {
                return -1;
            }

            value = (value * 10) + c - '0';
        }

        return digits.Length == 0 ? -1 : value;
    }

    private TimeSpan? OffsetOf(string zone) => _line.Vocabulary.OffsetOf(zone);

    private int? Sign(int i)
    {
        if (i >= _line.Count || i < 0)
        {
            return null;
        }

        return _line.Text[_line[i].Start] switch
        {
            '+' => 1,
            '-' or '\u2212' or '\u2013' => -1,
            _ => null,
        };
    }

    /// <summary>1 for a.m., 2 for p.m., 0 for neither.</summary>
    private int HalfOfDay(ref int next)
    {
        if (_line.KindAt(next) != TokenKind.Word)
        {
            return 0;
        }

        string word = _line.WordAt(next).Replace(".", "").ToLowerInvariant();
        if (word is not ("am" or "pm"))
        {
            return 0;
        }

        next++;
        return word == "am" ? 1 : 2;
    }

    private void Report(int from, int to, string detail)
    {
        TextRange range = _line.RangeOf(from, to);
        _problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Of(_line.Text, range), detail));
    }
}
