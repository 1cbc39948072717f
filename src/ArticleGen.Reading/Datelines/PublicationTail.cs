using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads what stands behind the date of a publication line: time, zone, weekday, a late year, a second date, a byline.</summary>
/// <remarks>Of two times the first counts: "17:35 GMT (18:35 UK)".</remarks>
internal sealed class PublicationTail
{
    private readonly FrontLine _line;
    private readonly List<Problem> _problems;
    private readonly DateReader _dates;
    private readonly TimeReader _times;
    private readonly ZoneReader _zones;

    public PublicationTail(FrontLine line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
        _dates = new DateReader(line, problems);
        _times = new TimeReader(line, problems);
        _zones = new ZoneReader(line, problems);
    }

    public WrittenDate Date { get; set; }

    public TimeSpan? Time { get; set; }

    public TimeSpan? Offset { get; set; }

    /// <summary>What starts with "By" and goes to the end of the line.</summary>
    public TextRange? Rest { get; private set; }

    /// <summary>The first token of the labels of a second date, or -1.</summary>
    public int SecondFrom { get; private set; } = -1;

    /// <summary>
    /// The second date, where its label says that the article was changed then: "Posted Aug. 21, 2008; updated Aug. 22, 2008".
    /// </summary>
    public PublicationTail? Update { get; private set; }

    /// <summary>A town behind the date: "21 August 2008, Varna".</summary>
    public TextRange? Place { get; private set; }

    /// <summary>
    /// Reads from token <paramref name="token"/> to the end; false when words stand there that belong to no publication line.
    /// </summary>
    public bool Read(int token)
    {
        bool timed = Time is not null || Date.IsStamp;
        bool afterTime = timed;
        bool zoned = Offset is not null;
        while (token < _line.Count)
        {
            if (TryPage(token, out int next))
            {
                token = next;
                continue;
            }

            token += Section.IsLabel(_line, token) && _line.Is(token + 1, "by") ? 1 : 0;
            if (_line.Is(token, "by") && token + 1 < _line.Count)
            {
                Rest = _line.RangeOf(new(token, _line.Count));
                return true;
            }

            if (Section.IsLabel(_line, token) && !_line.Is(token, WordClass.Preposition))
            {
                SecondFrom = token;
                return ReadSecond(token);
            }

            if (_times.TryRead(token, out TimeSpan? time, out next))
            {
                Time = timed ? Time : time;
                zoned |= timed;
                timed = afterTime = true;
            }
            else if (_zones.TryRead(token, afterTime, out TimeSpan? offset, out next))
            {
                Offset = zoned ? Offset : offset;
                zoned = true;
            }
            else if (TryAside(token, out next) || TryTown(token, out next))
            {
            }
            else if (!TryYear(token) && !TryWeekday(token) && !IsFiller(_line, token))
            {
                // Words go on behind the date: a sentence, not a publication line.
                return false;
            }
            else
            {
                next = token + 1;
            }

            token = next;
        }

        return true;
    }

    /// <summary>Signs and small words that may stand anywhere in the line.</summary>
    public static bool IsFiller(FrontLine line, int token) =>
        line.KindAt(token) is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Other
            or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Period
        || line.IsAny(token, "at", "on");

    /// <summary>Whether the token starts "2 years ago" or "4 min read", as web pages add.</summary>
    public static bool IsAside(FrontLine line, int token) =>
        line.KindAt(token) == TokenKind.Number && line.KindAt(token + 1) == TokenKind.Word && line.IsAny(token + 2, "ago", "read");

    private bool TryAside(int token, out int nextToken)
    {
        bool aside = IsAside(_line, token);
        nextToken = aside ? token + 3 : token;
        return aside;
    }

    /// <summary>The page of a printed paper, "A12" or "Page A12".</summary>
    private bool TryPage(int token, out int nextToken)
    {
        int page = token + (_line.Is(token, "page") ? 1 : 0);
        bool read = _line.KindAt(page) == TokenKind.Word
            && _line[page].IsCapitalized
            && Digits.Read(_line.WordAt(page), 1, _line[page].Length - 1) is not null;
        nextToken = read ? page + 1 : token;
        return read;
    }

    /// <summary>A town behind a comma, at the end of the line.</summary>
    private bool TryTown(int token, out int nextToken)
    {
        bool town = _line.KindAt(token - 1) == TokenKind.Comma
            && _line.KindAt(token) == TokenKind.Word
            && _line.Vocabulary.Places.IsTown(_line.WordsAt(new(token, _line.Count)));
        Place = town ? _line.RangeOf(new(token, _line.Count)) : Place;
        nextToken = town ? _line.Count : token;
        return town;
    }

    /// <summary>"Thu Aug 21 17:35:00 GMT 2008": the year comes last.</summary>
    private bool TryYear(int token)
    {
        if (Date.Year is not null || Time is null || _dates.YearAt(token) is not { } year)
        {
            return false;
        }

        Date = _dates.Checks.CheckDate(Date with { Year = year });
        return true;
    }

    /// <summary>"21 August 2008, Thursday".</summary>
    private bool TryWeekday(int token)
    {
        if (!_line.Is(token, WordMeaning.Weekday))
        {
            return false;
        }

        _dates.Checks.CheckWeekday(Date, token, _line[token].Entry.Number);
        return true;
    }

    /// <summary>
    /// "Posted Aug. 21, 2008; updated 18:40, Aug. 22, 2008": the first date counts, behind the label a time or a date has to stand.
    /// </summary>
    private bool ReadSecond(int token)
    {
        int labels = token;
        token = AfterSigns(token);
        bool isUpdate = Section.HasUpdate(_line, new(labels, token));
        bool ago = TryAside(token, out int next);
        TimeSpan? time = null;
        TimeSpan? offset = null;
        bool timed = !ago && _times.TryRead(token, out time, out next);
        if (timed && _zones.TryRead(next, afterTime: true, out offset, out int zone))
        {
            next = zone;
        }

        next = AfterSigns(next);
        WrittenDate? second = _dates.ReadAt(next, _line.Count);
        PublicationTail tail = new(_line, _problems)
        {
            Date = second ?? Date,
            Time = timed ? time ?? TimeSpan.Zero : second?.Time,
            Offset = offset ?? second?.Offset,
        };
        bool read = (ago || timed || second is not null) && tail.Read(second?.To ?? next);

        // A time alone may be of the next day, and so may midnight.
        bool told = second is not null && timed == time is not null;
        Update = read && isUpdate && told ? tail : null;
        return read;
    }

    private int AfterSigns(int token)
    {
        while (token < _line.Count && (Section.IsLabel(_line, token) || IsFiller(_line, token)))
        {
            token++;
        }

        return token;
    }
}
