using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Goes once through the parts of a dateline: place, region, date and agency, the last two in either order, and the sign that ends it.</summary>
internal sealed class InTextParser
{
    private readonly FrontLine _line;
    private readonly TextRange _paragraph;
    private readonly List<Problem> _problems = [];
    private readonly int _from;
    private int _i;
    private WrittenPlace? _place;
    private WrittenDate? _date;
    private WrittenAgency? _agency;

    public InTextParser(FrontLine line, TextRange paragraph, int from)
    {
        _line = line;
        _paragraph = paragraph;
        _from = _i = from;
    }

    public FoundDateline? Parse()
    {
        if (_from >= _line.Count)
        {
            return null;
        }

        _place = DateReader.StartsAt(_line, _from) ? null : PlaceReader.Read(_line, ref _i);
        while (TryPart())
        {
        }

        while (_line.KindAt(_i) is TokenKind.Comma or TokenKind.Period)
        {
            _i++;
        }

        int bodyStart = BodyStart();
        if (bodyStart < 0 || _i == _from || !IsDateline(bodyStart))
        {
            return null;
        }

        ReportStray();
        return new FoundDateline(
            new DatelineReading(_line.RangeOf(_from, _i))
            {
                Place = _place is { Stray: < 0 } place ? place.Town.In(_line.Text) : null,
                Region = _place?.Region?.In(_line.Text),
                Year = _date?.Year,
                Month = _date?.Month,
                Day = _date?.Day,
                Agency = _agency?.Name.In(_line.Text),
            },
            bodyStart,
            _date is not null || _agency is not null,
            _problems)
        {
            IsDayAlone = _place is null && _agency is null,
        };
    }

    /// <summary>Takes a date or an agency, with the signs before it. A dash may stand before them: "KANSAS CITY, Mo. - March 13 -", "SEATTLE--(BUSINESS WIRE)--".</summary>
    private bool TryPart()
    {
        int i = _i;
        while (_line.KindAt(i) is TokenKind.Comma or TokenKind.Period || (_line.KindAt(i) == TokenKind.Dash && _place is not null && _date is null && _agency is null))
        {
            i++;
        }

        // "PORT TO CLOSE JULY 1 - MINISTER" is no dateline: without a sign between them only a known place has a date.
        bool apart = i > _i || _i == _from || _agency is not null || _place is { IsKnown: true } or { Region: not null };
        DateReader dates = new(_line, _problems, surely: true);
        if (_date is null && apart && (dates.At(i, _line.Count) ?? (_place is null ? null : dates.MonthAlone(i))) is { } date)
        {
            _date = date;
            _i = date.To;
            return true;
        }

        bool bare = _line.KindAt(i) == TokenKind.Word;
        if (_agency is null && (!bare || (apart && _date is not null)) && AgencyReader.Read(_line, i, _problems) is { } agency)
        {
            _agency = agency;
            _date ??= agency.Date;
            _i = agency.To;
            return true;
        }

        return false;
    }

    /// <summary>The offset behind the sign that ends the dateline; -1 when none does.</summary>
    private int BodyStart()
    {
        bool dash = _line.KindAt(_i) == TokenKind.Dash || _line.IsSign(_i, '_');
        bool colon = _line.KindAt(_i) == TokenKind.Colon && (_date is not null || _agency is { IsKnown: true });
        bool unsigned = _agency is { IsBetweenStrokes: true } || (_agency is { IsKnown: true } && _date is not null && _place is not null);
        bool alone = _i >= _line.Count && _paragraph.End <= _line[_line.Count - 1].End && StandsAlone();
        return dash || colon ? SkipBlanks(_line[_i].End)
            : alone ? _paragraph.End
            : unsigned && _i < _line.Count ? _line[_i].Start
            : -1;
    }

    /// <summary>Without a sign at its end only a place with an agency, or with a date and what shows it to be a place, is a dateline.</summary>
    private bool StandsAlone() =>
        _place is { HasSmallWords: false } && (_agency is { IsKnown: true } || (_date is not null && IsByPlace(_place)));

    private int SkipBlanks(int offset)
    {
        while (offset < _paragraph.End && char.IsWhiteSpace(_line.Text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private void ReportStray()
    {
        if (_place is { Stray: >= 0 } place)
        {
            int word = place.Stray - 1;
            TextRange range = _line.RangeOf(word, word + 3);
            _problems.Add(new Problem(ProblemKind.MalformedDateline, range, Excerpt.Of(_line.Text, range), "a sign slipped into the name of the place", _line.WordAt(word) + _line.WordAt(word + 2)));
        }
    }

    private bool IsDateline(int bodyStart)
    {
        if (_place is not { } place)
        {
            // "March 2 - the day it closed - was cold" is a sentence: a story starts with a capital.
            bool story = bodyStart < _paragraph.End && !Characters.IsLower(_line.Text[bodyStart]);
            return _agency is { IsKnown: true } || (_agency is null && story && _date is { Month: not null, Day: not null });
        }

        bool sentence = place is { StartsLikeSentence: true, IsKnown: false, IsAllCaps: false };
        bool small = place is { HasSmallWords: true, IsKnown: false } && !IsPlain(place);
        return !sentence && !small && (IsByPlace(place)
            || _date is not null
            || (_agency is { IsKnown: true } && !place.HasSmallWords)
            || (_agency is not null && place.IsKnown));
    }

    /// <summary>Whether the place alone shows that it is one: "VARNA", "DOVER, Del.", "Kabul, Afghanistan".</summary>
    private static bool IsByPlace(WrittenPlace place) =>
        place.IsAllCaps ? place.IsKnown || place.HasKnownRegion : place is { IsKnown: true, HasKnownRegion: true };

    /// <summary>Small words are a place when a date follows and they are few and could be names: "west fargo, april 7 -".</summary>
    private bool IsPlain(WrittenPlace place)
    {
        int words = 0;
        for (int i = _from; i < _line.Count && _line[i].Start < place.Town.End; i++, words++)
        {
            if (_line.Is(i, WordClass.Closed | WordClass.Adverb | WordClass.Weekday))
            {
                return false;
            }
        }

        return _date is not null && words <= 3;
    }
}
