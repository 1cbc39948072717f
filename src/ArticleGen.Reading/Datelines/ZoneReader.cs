using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads time zones: "(UTC +04:00)", "GMT", "+0400", "Eastern Daylight Time".</summary>
/// <remarks>A zone that is not known to mean one offset ("IST", "ET", "local time") is read and has none.</remarks>
internal sealed class ZoneReader
{
    // "Central European Summer Time".
    private const int LongestName = 4;

    // The farthest offset in use is +14:00 (Kiribati), the other end is -12:00.
    private static readonly TimeSpan FarthestEast = TimeSpan.FromHours(14);
    private static readonly TimeSpan FarthestWest = TimeSpan.FromHours(-12);

    // The zones that stand in most datelines; of the others too many are one slip apart.
    private static readonly string[] MostCommon = ["UTC", "GMT"];

    private readonly FrontLine _line;
    private readonly List<Problem> _problems;

    public ZoneReader(FrontLine line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
    }

    /// <summary>Whether the name of a known zone starts at token <paramref name="i"/>.</summary>
    public static bool StartsAt(FrontLine line, int i) =>
        Named(line, i, out _) is not null || (line.KindAt(i) == TokenKind.Word && line[i].IsAllCaps && line.Vocabulary.Zones.IsZone(line.WordAt(i)));

    /// <summary>An offset as it is written behind its sign: "4", "0400", "04:00"; null when it is none.</summary>
    public static TimeSpan? Written(string word, int sign)
    {
        string digits = word.Replace(":", "");
        int? hours = Digits.Read(digits.Length > 2 ? digits.Substring(0, digits.Length - 2) : digits);
        int? minutes = digits.Length > 2 ? Digits.Read(digits.Substring(digits.Length - 2)) : 0;
        return hours is { } hour && minutes is { } minute and < 60 && digits.Length <= 4 ? TimeSpan.FromMinutes(sign * ((hour * 60) + minute)) : null;
    }

    /// <summary>The zone that starts at token <paramref name="i"/>, in brackets or not; <paramref name="next"/> is the token after it. False when none does.</summary>
    /// <param name="i">The token.</param>
    /// <param name="afterTime">Whether a time stands before it, so that capitals are a zone, known or not.</param>
    /// <param name="offset">Its offset from UTC, null when the name does not tell it.</param>
    /// <param name="next">The token after it.</param>
    public bool TryRead(int i, bool afterTime, out TimeSpan? offset, out int next)
    {
        bool bracket = _line.KindAt(i) == TokenKind.OpenBracket;
        int first = i + (bracket ? 1 : 0);
        int at = first;
        offset = null;
        bool read = false;
        if (Named(_line, at, out int named) is { } known)
        {
            // "EST/EDT" is two zones, and which of them is meant the reader has to know.
            int second = _line.IsSign(named, '/') && Named(_line, named + 1, out int after) is not null ? after : named;
            offset = second > named && Named(_line, named + 1, out _) != known ? null : known;
            at = second;
            read = true;
        }

        bool signed = Sign(at) is not null && _line.KindAt(at + 1) == TokenKind.Number && (read || afterTime);
        if (!signed && !read)
        {
            if (!afterTime || !TrySkipUnknown(ref at))
            {
                next = i;
                return false;
            }

            signed = IsOffset(at);
        }

        if (signed && Sign(at) is { } sign)
        {
            offset = Checked(Written(_line.WordAt(at + 1), sign), first, at + 2);
            at += 2;
        }

        next = at + (bracket && _line.KindAt(at) == TokenKind.CloseBracket ? 1 : 0);
        return true;
    }

    /// <summary>A zone by its name; the longest name counts.</summary>
    private static TimeSpan? Named(FrontLine line, int i, out int next)
    {
        for (int to = Math.Min(i + LongestName, line.Count); to > i; to--)
        {
            if (line.KindAt(i) == TokenKind.Word && line.KindAt(to - 1) == TokenKind.Word && line.Vocabulary.Zones.OffsetOf(line.RangeOf(i, to).In(line.Text)) is { } offset)
            {
                next = to;
                return offset;
            }
        }

        next = i;
        return null;
    }

    /// <summary>"IST", "ET", "local time", "Moscow time".</summary>
    private bool TrySkipUnknown(ref int at)
    {
        if (_line.KindAt(at) != TokenKind.Word)
        {
            return false;
        }

        bool named = _line.Is(at + 1, "time") || (_line.Is(at + 2, "time") && _line.KindAt(at + 1) == TokenKind.Word);
        bool capitals = _line[at].IsAllCaps && _line[at].Length is >= 2 and <= 5;
        if (capitals && !named)
        {
            CheckName(at);
        }

        at += named ? (_line.Is(at + 1, "time") ? 2 : 3) : 1;
        return named || capitals;
    }

    /// <summary>Reports capitals that stand before an offset, end as the names of zones do or have the letters of one, and are none: "UTZ +04:00", "17:35 XST", "17:35 GTM".</summary>
    private void CheckName(int i)
    {
        TextRange range = _line[i].Range;
        string name = range.In(_line.Text);
        if (_line.Vocabulary.Zones.IsZone(name))
        {
            return;
        }

        string? meant = Array.Find(MostCommon, common => OneEdit.Apart(name, common));
        bool isZone = IsOffset(i + 1) || (name.Length is 3 or 4 && name[name.Length - 1] == 'T') || (meant is not null && OneEdit.KeepsLetters(name, meant));
        if (isZone)
        {
            _problems.Add(new Problem(ProblemKind.MalformedDateline, range, name, "there is no such time zone", meant));
        }
    }

    /// <summary>"+04:00": behind a name that is not known only what is one word with its sign, for "IST - 18:00" is a stretch of time.</summary>
    private bool IsOffset(int i) => Sign(i) is not null && _line.KindAt(i + 1) == TokenKind.Number && !_line.IsApart(i + 1) && Written(_line.WordAt(i + 1), 1) is not null;

    private TimeSpan? Checked(TimeSpan? offset, int from, int to)
    {
        if (offset >= FarthestWest && offset <= FarthestEast)
        {
            return offset;
        }

        TextRange range = _line.RangeOf(from, to);
        _problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Of(_line.Text, range), "offsets from UTC go from -12:00 to +14:00"));
        return null;
    }

    private int? Sign(int i)
    {
        if (i >= _line.Count)
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
}
