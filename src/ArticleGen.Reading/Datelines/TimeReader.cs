using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads times of day: "17:35", "5:35 p.m.", "5 p.m.", "17.35", "1735 GMT", "noon".</summary>
/// <remarks>Midnight may start the day or end it, so it is read but gives no time.</remarks>
internal readonly struct TimeReader
{
    // "17:35:00.123456", as machines write it.
    private const int LongestToken = 18;

    private readonly FrontLine _line;
    private readonly List<Problem> _problems;

    public TimeReader(FrontLine line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
    }

    /// <summary>
    /// The time that starts at token <paramref name="token"/>; <paramref name="nextToken"/> is the token after it. False when none does.
    /// </summary>
    public bool TryRead(int token, out TimeSpan? time, out int nextToken)
    {
        time = null;
        nextToken = token;
        if (TryNamed(token, out time, out nextToken))
        {
            return true;
        }

        if (_line.KindAt(token) != TokenKind.Number || _line[token].Length > LongestToken || Parts(token) is not { } parts)
        {
            return false;
        }

        nextToken = token + 1;
        int half = HalfOfDay(ref nextToken);
        nextToken += half == 0 && _line.IsAny(nextToken, "hrs", "hours", "h") ? 1 : 0;
        if (Fault(parts, half) is { } detail)
        {
            TextRange range = _line.RangeOf(new(token, nextToken));
            // "17:35 pm" is "17:35" said twice; "17:35 am" contradicts itself.
            bool isAfternoon = half == 2 && Fault(parts, 0) is null && parts.Hours > 12;
            _problems.Add(
                new Problem(
                    ProblemKind.MalformedDateline,
                    range,
                    Excerpt.Cut(_line.Text, range),
                    detail,
                    isAfternoon ? _line.WordAt(token) : null));
            time = isAfternoon ? new TimeSpan(parts.Hours, parts.Minutes, parts.Seconds) : null;
            return true;
        }

        int hours = half switch
        {
            1 when parts.Hours == 12 => 0,
            2 when parts.Hours < 12 => parts.Hours + 12,
            _ => parts.Hours,
        };
        time = new TimeSpan(hours, parts.Minutes, parts.Seconds);
        return true;
    }

    /// <summary>"noon", "12 noon", "midnight".</summary>
    private bool TryNamed(int token, out TimeSpan? time, out int nextToken)
    {
        int name = token + (_line.KindAt(token) == TokenKind.Number && _line.WordAt(token) == "12" ? 1 : 0);
        bool noon = _line.Is(name, "noon");
        bool named = noon || _line.Is(name, "midnight");
        time = noon ? TimeSpan.FromHours(12) : null;
        nextToken = named ? name + 1 : token;
        return named;
    }

    /// <summary>Hours, minutes and seconds, -1 for what is no number; null when the token is no time.</summary>
    private (int Hours, int Minutes, int Seconds)? Parts(int token)
    {
        string word = _line.WordAt(token);
        string[] parts = word.Split(':');
        if (parts.Length is 2 or 3)
        {
            // Machines write fractions of a second; nobody needs them.
            string seconds = parts.Length == 3 ? parts[2].Split('.')[0] : "0";
            return (Digits.Read(parts[0]) ?? -1, TwoDigits(parts[1]), parts.Length == 3 ? TwoDigits(seconds) : 0);
        }

        int after = token + 1;
        bool half = HalfOfDay(ref after) > 0;
        string[] dotted = word.Split('.');
        if (dotted.Length == 2
            && dotted[0].Length is 1 or 2
            && dotted[1].Length == 2
            && Digits.Read(dotted[0]) is { } hour
            && Digits.Read(dotted[1]) is { } minute
            && (half || dotted[0].Length == 2))
        {
            return (hour, minute, 0);
        }

        if (half && word.Length <= 2 && Digits.Read(word) is { } alone)
        {
            return (alone, 0, 0);
        }

        // "21 August 2008 1735": behind a year, and with nothing behind it, four digits are a time.
        bool last = token == _line.Count - 1
            && _line.KindAt(token - 1) == TokenKind.Number
            && _line[token - 1].Length == 4
            && Digits.Read(_line.WordAt(token - 1)) is >= DateReader.FirstYear and <= DateReader.LastYear;
        bool military = word.Length == 4 && (last || ZoneReader.StartsAt(_line, token + 1) || _line.IsAny(token + 1, "hrs", "hours"));
        return military && Digits.Read(word, 0, 2) is { } hours && Digits.Read(word, 2, 2) is { } minutes ? (hours, minutes, 0) : null;
    }

    private static int TwoDigits(string part) => part.Length == 2 ? Digits.Read(part) ?? -1 : -1;

    private static string? Fault((int Hours, int Minutes, int Seconds) time, int half) =>
        time.Hours < 0 || time.Minutes < 0 || time.Seconds < 0 ? "it is no time of day"
        : time.Hours > 23 ? "a day has hours 00 to 23"
        : time.Minutes > 59 ? "an hour has minutes 00 to 59"
        : time.Seconds > 59 ? "a minute has seconds 00 to 59"
        : half != 0 && time.Hours is 0 or > 12 && half > 0 ? "with a.m. or p.m. hours go from 1 to 12"
        : null;

    /// <summary>1 for a.m., 2 for p.m., 0 for neither.</summary>
    private int HalfOfDay(ref int nextToken)
    {
        if (_line.KindAt(nextToken) != TokenKind.Word || _line[nextToken].Length > 4)
        {
            return 0;
        }

        string word = _line.WordAt(nextToken).Replace(".", "").ToLowerInvariant();
        if (word is not ("am" or "pm"))
        {
            return 0;
        }

        nextToken++;
        return word == "am" ? 1 : 2;
    }
}
