using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>
/// Goes once through the parts of a dateline: place, region, then date, time and agency in any order, and the sign that ends it.
/// </summary>
internal ref struct InTextParser
{
    private const int MostWriterTokens = 10;

    private readonly FrontLine _line;
    private readonly TextRange _paragraph;
    private readonly List<Problem> _problems = [];
    private readonly DateReader _dates;
    private readonly int _from;
    private InTextParts _parts;

    public InTextParser(FrontLine line, TextRange paragraph, int fromToken)
    {
        _line = line;
        _paragraph = paragraph;
        _from = fromToken;
        _parts = new InTextParts(fromToken);
        _dates = new DateReader(line, _problems, surely: true);
    }

    public FoundDateline? Parse()
    {
        if (_from >= _line.Count)
        {
            return null;
        }

        _parts = new InTextStart(_line, _problems).Read(_from);
        while (TryPart())
        {
        }

        int end = _parts.AfterStops(_line, _parts.To);
        int bodyStart = InTextEnd.BodyStart(_line, _paragraph, _parts, end);
        if (bodyStart < 0 || end == _from || !_parts.AreDateline(_line, _paragraph, bodyStart))
        {
            return null;
        }

        ReportStray();
        return new FoundDateline(
            new DatelineReading(_line.RangeOf(new(_from, end)))
            {
                Place = _parts.Place is { Stray: < 0 } place ? place.Town.In(_line.Text) : null,
                Region = _parts.Place?.Region?.In(_line.Text),
                Year = _parts.Date?.Year,
                Month = _parts.Date?.Month,
                Day = _parts.Date?.Day,
                Time = _parts.Time,
                UtcOffset = _parts.Offset,
                Agency = _parts.Agency?.Name.In(_line.Text),
            },
            bodyStart,
            _parts.Date is not null || _parts.Agency is not null,
            _problems)
        {
            IsDayAlone = _parts is { Place: null, Agency: null or { IsKnown: false }, HasLabel: false, HasTime: false },
            Writers = _parts.Writers,
        };
    }

    /// <summary>
    /// Takes one part, with the signs before it. A dash may stand before the first: "KANSAS CITY, Mo. - March 13 -", "SEATTLE--(BUSINESS
    /// WIRE)--".
    /// </summary>
    private bool TryPart()
    {
        int i = _parts.AfterStops(_line, _parts.To);
        bool bare = _parts.Date is null && _parts.Agency is null;
        while (_line.KindAt(i) == TokenKind.Dash && bare && _parts.Place is not null)
        {
            i = _parts.AfterStops(_line, i + 1);
        }

        // "PORT TO CLOSE JULY 1 - MINISTER" is no dateline: without a sign between them only a known place has a date.
        bool apart = i > _parts.To
            || _parts.To == _from
            || _parts.HasLabel
            || _parts.HasTime
            || _parts.Agency is not null
            || _parts.Place is { IsKnown: true } or { Region: not null };
        return TryDate(i, apart) || TryTime(i) || TryAgency(i, apart) || TryWeekday(i) || TryWriters(i) || TryDateBehindAgency(i);
    }

    private bool TryDate(int token, bool apart)
    {
        bool may = _parts.Date is null && apart;
        if (may && _line.KindAt(token) == TokenKind.OpenBracket && DateReader.StartsAt(_line, token + 1))
        {
            // "VARNA (Aug 21) -"
            WrittenDate? inside = _dates.ReadAt(token + 1, _line.Count);
            bool closed = inside is { } it && _line.KindAt(it.To) == TokenKind.CloseBracket;
            _parts = closed ? _parts with { Date = inside, To = inside!.Value.To + 1 } : _parts;
            return closed;
        }

        WrittenDate? read = may
            ? _dates.ReadAt(token, _line.Count) ?? (_parts.Place is null ? null : _dates.MonthAlone(token) ?? _dates.DayAlone(token))
            : null;
        if (read is not { } date)
        {
            return false;
        }

        _parts = _parts with { Date = date, Time = _parts.Time ?? date.Time, Offset = _parts.Offset ?? date.Offset, To = date.To };
        return true;
    }

    /// <summary>"14:05 GMT", also in brackets. A time without a zone is taken where an agency or a date stands behind it.</summary>
    private bool TryTime(int token)
    {
        int open = _line.KindAt(token) == TokenKind.OpenBracket ? 1 : 0;
        List<Problem> problems = [];
        if (_parts.HasTime || !new TimeReader(_line, problems).TryRead(token + open, out TimeSpan? time, out int next))
        {
            return false;
        }

        TimeSpan? offset = null;
        int zone = _parts.AfterStops(_line, next);
        bool sign = _line.KindAt(next) == TokenKind.OpenBracket && AgencyReader.FindKnownEnd(_line, next + 1) > 0;
        bool zoned = !sign && new ZoneReader(_line, problems).TryRead(next, afterTime: true, out offset, out zone);
        int end = zoned ? zone : next;
        bool followed = sign || DateReader.StartsAt(_line, _parts.AfterStops(_line, end));
        if ((!zoned && !followed) || (open > 0 && _line.KindAt(end) != TokenKind.CloseBracket))
        {
            return false;
        }

        _problems.AddRange(problems);
        _parts = _parts with { HasTime = true, HasZone = zoned, Time = time, Offset = offset, To = end + open };
        return true;
    }

    private bool TryAgency(int token, bool apart)
    {
        bool bare = _line.KindAt(token) == TokenKind.Word;
        if (_parts.Agency is not null || (bare && !(apart && _parts.Date is not null)))
        {
            return false;
        }

        bool certain = _parts.Date is not null || (_parts.Place is { } place && InTextParts.IsByPlace(place));
        if ((AgencyReader.Read(_line, token, _problems)
            ?? (certain ? AgencyReader.ReadUnclosedName(_line, token, _problems) : null)) is not { } agency)
        {
            return false;
        }

        _parts = _parts with { Agency = agency, Date = _parts.Date ?? agency.Date, To = agency.To };
        return true;
    }

    /// <summary>"LONDON, Tuesday (Reuters) -": a weekday without a day tells no day.</summary>
    private bool TryWeekday(int token)
    {
        if (_parts.Place is null
            || _parts.Date is not null
            || token == _parts.To
            || WeekdayReader.ReadAt(_line, token, capitals: false) is not { } weekday)
        {
            return false;
        }

        _dates.Checks.CheckSpelling(token, weekday);

        _parts = _parts with { To = token + 1 };
        return true;
    }

    /// <summary>"By Ines Calder - Trend:", as some wires put their writers into the dateline.</summary>
    private bool TryWriters(int token)
    {
        if (_parts.Agency is not null || _parts.Date is null || !_line.Is(token, "by"))
        {
            return false;
        }

        int dash = token + 1;
        while (dash < _line.Count
            && dash - token < MostWriterTokens
            && (_line[dash].IsNameLike
                || _line.Is(dash, WordMeaning.NameParticle | WordClass.Conjunction)
                || _line.KindAt(dash) is TokenKind.Comma or TokenKind.Period))
        {
            dash++;
        }

        int end = dash > token + 1 && _line.KindAt(dash) == TokenKind.Dash ? AgencyReader.FindKnownEnd(_line, dash + 1) : 0;
        if (end == 0 || _line.KindAt(end) is not (TokenKind.Colon or TokenKind.Dash))
        {
            return false;
        }

        _parts = _parts with
        {
            Agency = new WrittenAgency(_line.RangeOf(new(dash + 1, end)), dash + 1, end) { IsKnown = true },
            Writers = _line.RangeOf(new(token + 1, dash)),
            To = end
        };
        return true;
    }

    /// <summary>
    /// "PARIS (AFP) - March 2, 2008 -", "NEW YORK--(BUSINESS WIRE)--Aug. 21, 2008--". A date that no second dash follows starts the story.
    /// </summary>
    private bool TryDateBehindAgency(int token)
    {
        if (_parts is not { Agency: not null, Date: null, Place: not null } || _line.KindAt(token) != TokenKind.Dash)
        {
            return false;
        }

        List<Problem> problems = [];
        if (new DateReader(_line, problems, surely: true).ReadAt(token + 1, _line.Count) is not { } date
            || _line.KindAt(_parts.AfterStops(_line, date.To)) != TokenKind.Dash)
        {
            return false;
        }

        _problems.AddRange(problems);
        _parts = _parts with { Date = date, To = date.To };
        return true;
    }

    private void ReportStray()
    {
        if (_parts.Place is { Stray: >= 0 } place)
        {
            int word = place.Stray - 1;
            TextRange range = _line.RangeOf(new(word, word + 3));
            _problems.Add(
                new Problem(
                    ProblemKind.MalformedDateline,
                    range,
                    Excerpt.Cut(_line.Text, range),
                    "a sign slipped into the name of the place",
                    _line.WordAt(word) + _line.WordAt(word + 2)));
        }
    }
}
