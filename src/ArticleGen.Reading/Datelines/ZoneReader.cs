using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads time zones: "(UTC +04:00)", "GMT", "+0400", "Eastern Daylight Time".</summary>
/// <remarks>A zone that is not known to mean one offset ("IST", "ET", "local time") is read, but has no offset.</remarks>
internal readonly struct ZoneReader
{
    // "Central European Summer Time".
    private const int LongestName = 4;

    // "(UTC: ++04:00)": so many signs may stand where one belongs.
    private const int MostSigns = 4;

    // The farthest offset in use is +14:00 (Kiribati), the other end is -12:00.
    private static readonly TimeSpan FarthestEast = TimeSpan.FromHours(14);
    private static readonly TimeSpan FarthestWest = TimeSpan.FromHours(-12);

    // The zones that stand in most datelines; of the others too many are one slip apart.
    private static readonly string[] MostCommon = ["UTC", "GMT"];

    private static readonly char[] HourEnds = [':', '.'];

    private readonly FrontLine _line;
    private readonly List<Problem> _problems;

    public ZoneReader(FrontLine line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
    }

    /// <summary>Whether the name of a known zone starts at token <paramref name="token"/>.</summary>
    public static bool StartsAt(FrontLine line, int token) =>
        Named(line, token, out _) is not null
            || (line.KindAt(token) == TokenKind.Word && line[token].IsAllCaps && line.Vocabulary.Zones.IsZone(line.WordAt(token)));

    /// <summary>An offset as it is written behind its sign: "4", "04", "400", "0400", "4:00", "04:00"; null when it is none.</summary>
    public static TimeSpan? Written(string word, int factor)
    {
        int colon = word.IndexOf(':');
        int cut = colon >= 0 ? colon : word.Length > 2 ? word.Length - 2 : word.Length;
        int from = colon >= 0 ? cut + 1 : cut;
        bool isWhole = cut is 1 or 2
            && (from == word.Length ? colon < 0 : word.Length == from + 2)
            && !(word.Length == 3 && word[0] == '0');
        int? minutes = from < word.Length ? Digits.Read(word, from, word.Length - from) : 0;
        return isWhole && Digits.Read(word, 0, cut) is { } hour && minutes is { } minute and < 60
            ? TimeSpan.FromMinutes(factor * ((hour * 60) + minute))
            : null;
    }

    /// <summary>
    /// The zone that starts at token <paramref name="token"/>, in brackets or not; <paramref name="nextToken"/> is the token after it.
    /// False when none does.
    /// </summary>
    /// <param name="token">The token.</param>
    /// <param name="afterTime">Whether a time stands before it, so that capitals are a zone, known or not.</param>
    /// <param name="offset">Its offset from UTC, null when the name does not tell it.</param>
    /// <param name="nextToken">The token after it.</param>
    public bool TryRead(int token, bool afterTime, out TimeSpan? offset, out int nextToken)
    {
        bool bracket = _line.KindAt(token) == TokenKind.OpenBracket;
        int first = token + (bracket ? 1 : 0);
        int at = first;
        offset = null;
        bool read = false;
        if (Named(_line, at, out int named) is { } known)
        {
            // "EST/EDT" is two zones, and the text does not tell which one is meant.
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
                nextToken = token;
                return false;
            }

            signed = IsOffset(at);
        }

        if (signed && Sign(at) is { } sign)
        {
            offset = Checked(at + 1, sign, first);
            at += 2;
        }
        else if (bracket && read && OddOffset(at) is > 0 and int number)
        {
            offset = Odd(at, number, first);
            at = number + 1;
        }

        nextToken = at + (bracket && _line.KindAt(at) == TokenKind.CloseBracket ? 1 : 0);
        return true;
    }

    /// <summary>A zone by its name; the longest name counts.</summary>
    private static TimeSpan? Named(FrontLine line, int token, out int nextToken)
    {
        for (int to = Math.Min(token + LongestName, line.Count); to > token; to--)
        {
            if (line.KindAt(token) == TokenKind.Word
                && line.KindAt(to - 1) == TokenKind.Word
                && line.Vocabulary.Zones.OffsetOf(line.WordsAt(new(token, to))) is { } offset)
            {
                nextToken = to;
                return offset;
            }
        }

        nextToken = token;
        return null;
    }

    /// <summary>"IST", "ET", "local time", "Moscow time".</summary>
    private bool TrySkipUnknown(ref int token)
    {
        if (_line.KindAt(token) != TokenKind.Word)
        {
            return false;
        }

        bool named = _line.Is(token + 1, "time") || (_line.Is(token + 2, "time") && _line.KindAt(token + 1) == TokenKind.Word);
        bool capitals = _line[token].IsAllCaps && _line[token].Length is >= 2 and <= 5;
        if (capitals && !named)
        {
            CheckName(token);
        }

        token += named ? (_line.Is(token + 1, "time") ? 2 : 3) : 1;
        return named || capitals;
    }

    /// <summary>
    /// Reports capitals that look like a zone and are none, because they stand before an offset, end like a zone, or have a zone's letters:
    /// "UTZ +04:00", "17:35 XST", "17:35 GTM".
    /// </summary>
    private void CheckName(int token)
    {
        TextRange range = _line[token].Range;
        string name = range.In(_line.Text);
        if (_line.Vocabulary.Zones.IsZone(name))
        {
            return;
        }

        string? meant = Array.Find(MostCommon, common => OneEdit.Apart(name, common));
        bool isZone = IsOffset(token + 1)
            || (name.Length is 3 or 4 && name[name.Length - 1] == 'T')
            || (meant is not null && OneEdit.KeepsLetters(name, meant));
        if (isZone)
        {
            _problems.Add(new Problem(ProblemKind.MalformedDateline, range, name, "there is no such time zone", meant));
        }
    }

    /// <summary>"+04:00": after an unknown name, the sign and number must be one word: "IST - 18:00" is a stretch of time.</summary>
    private bool IsOffset(int token) =>
        Sign(token) is not null
            && _line.KindAt(token + 1) == TokenKind.Number
            && !_line.IsApart(token + 1)
            && Written(_line.WordAt(token + 1), 1) is not null;

    /// <summary>
    /// The offset at a token. A wrong one is reported from token <paramref name="fromToken"/> on, and read when it is clear what was meant.
    /// </summary>
    private TimeSpan? Checked(int numberToken, int factor, int fromToken)
    {
        string word = _line.WordAt(numberToken);
        TimeSpan? offset = Written(word, factor);
        string? meant = offset is null ? Meant(word) : null;
        offset ??= meant is null ? null : Written(meant, factor);
        bool exists = offset >= FarthestWest && offset <= FarthestEast;
        if (!exists || meant is not null)
        {
            TextRange before = TextRange.Between(_line[fromToken].Start, _line[numberToken].Start);
            Report(
                fromToken,
                numberToken,
                exists ? "an offset is written as +04:00" : "offsets from UTC go from -12:00 to +14:00",
                exists ? before.In(_line.Text) + meant : null);
        }

        return exists ? offset : null;
    }

    /// <summary>The offset that was meant by "04.00" or "04:0", when no other can be; zones are quarters of an hour apart.</summary>
    private static string? Meant(string word)
    {
        int cut = word.IndexOfAny(HourEnds);
        string minutes = word.Substring(cut + 1);
        minutes = minutes.Length == 1 && word.IndexOf(':') == cut ? minutes + "0" : minutes;
        return cut is 1 or 2 && Digits.Read(word, 0, cut) is not null && minutes is "00" or "15" or "30" or "45"
            ? word.Substring(0, cut).PadLeft(2, '0') + ":" + minutes
            : null;
    }

    /// <summary>
    /// The number of "(UTC 04:00)", "(UTC ++04:00)" or "(UTC: +04:00)": an offset that only odd signs separate from the zone, right before
    /// the closing bracket; otherwise -1.
    /// </summary>
    private int OddOffset(int token)
    {
        int number = token;
        while (number < token + MostSigns && _line.KindAt(number) is not (TokenKind.Number or TokenKind.Word or TokenKind.CloseBracket))
        {
            number++;
        }

        return _line.KindAt(number) == TokenKind.Number
            && _line.KindAt(number + 1) == TokenKind.CloseBracket
            && Written(_line.WordAt(number), 1) is not null
            ? number
            : -1;
    }

    /// <summary>Reads such an offset if it has signs and all point the same way.</summary>
    private TimeSpan? Odd(int token, int numberToken, int fromToken)
    {
        int? sign = null;
        bool both = false;
        for (int i = token; i < numberToken; i++)
        {
            both |= sign is not null && Sign(i) is { } other && other != sign;
            sign ??= Sign(i);
        }

        string word = _line.WordAt(numberToken);
        bool isClear = sign is not null
            && !both
            && Written(word, sign.Value) is { } offset
            && offset >= FarthestWest
            && offset <= FarthestEast;
        Report(
            fromToken,
            numberToken,
            sign is null ? "the offset has no sign" : "an offset has one sign",
            isClear ? $"{_line.WordsAt(new(fromToken, token))} {(sign > 0 ? '+' : '-')}{word}" : null);
        return isClear ? Written(word, sign!.Value) : null;
    }

    private void Report(int fromToken, int lastToken, string detail, string? suggestion)
    {
        TextRange range = _line.RangeOf(new(fromToken, lastToken + 1));
        _problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Cut(_line.Text, range), detail, suggestion));
    }

    private int? Sign(int token)
    {
        if (token >= _line.Count)
        {
            return null;
        }

        return _line.Text[_line[token].Start] switch
        {
            '+' => 1,
            '-' or '\u2212' or '\u2013' => -1,
            _ => null,
        };
    }
}
