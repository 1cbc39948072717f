using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads the first parts of a dateline in the text: the place, or what stands before it or instead of it.</summary>
internal readonly struct InTextStart
{
    private readonly FrontLine _line;
    private readonly List<Problem> _problems;

    /// <param name="line">The line to read.</param>
    /// <param name="problems">Takes what is wrong with the parts read.</param>
    public InTextStart(FrontLine line, List<Problem> problems)
    {
        _line = line;
        _problems = problems;
    }

    /// <summary>The place; before it an agency ("AFP, Paris -"), or instead of it a label ("As of April 7 -").</summary>
    public InTextParts Read(int fromToken)
    {
        InTextParts parts = new(fromToken);
        int i = fromToken;
        if (AgencyReader.FindKnownEnd(_line, i) is > 0 and int end && _line.KindAt(end) == TokenKind.Comma && IsDateOrPlace(end + 1))
        {
            parts = parts with
            {
                Agency = new WrittenAgency(_line.RangeOf(new(i, end)), i, end) { IsKnown = true },
                IsAgencyFirst = true,
                To = end
            };
            i = end + 1;
        }

        int label = i;
        while (Section.IsLabel(_line, label))
        {
            label++;
        }

        bool asOf = label == i + 2 && _line.Is(i, "as") && _line.Is(i + 1, "of");
        if (label > i && (asOf || Section.HasLabelWord(_line, new(i, label))) && DateReader.StartsAt(_line, label))
        {
            return parts with { HasLabel = true, IsAsOf = asOf, To = label };
        }

        if (DateReader.StartsAt(_line, i))
        {
            return ReadDateFirst(parts, i);
        }

        WrittenPlace? place = PlaceReader.Read(_line, ref i);
        return place is null ? parts : parts with { Place = place, To = i };
    }

    /// <summary>
    /// "Aug. 21--DOVER, Del. -- ", "Aug 21, VARNA (Reuters) -": the place stands behind the date, and a sign behind the place.
    /// </summary>
    private InTextParts ReadDateFirst(InTextParts parts, int token)
    {
        List<Problem> problems = [];
        if (new DateReader(_line, problems, surely: true).ReadAt(token, _line.Count) is not { } date
            || _line.KindAt(date.To) is not (TokenKind.Dash or TokenKind.Comma or TokenKind.Period))
        {
            return parts;
        }

        int to = date.To + 1;
        if (PlaceReader.Read(_line, ref to) is { } place && IsPlaceBehind(date, place, parts.AfterStops(_line, to)))
        {
            _problems.AddRange(problems);
            return parts with { Date = date, Place = place, To = to };
        }

        return parts;
    }

    /// <summary>
    /// Whether the words are surely a place: by their form, or, in small letters, because the lists know them and a whole date or an agency
    /// is beside them.
    /// </summary>
    private bool IsPlaceBehind(in WrittenDate date, WrittenPlace place, int signToken)
    {
        bool agency = _line.KindAt(signToken) == TokenKind.OpenBracket && AgencyReader.FindKnownEnd(_line, signToken + 1) > 0;
        return _line.KindAt(signToken) is TokenKind.Dash or TokenKind.OpenBracket
            && (InTextParts.IsByPlace(place) || (place is { IsKnown: true, HasSmallWords: false } && (date.Year is not null || agency)));
    }

    private bool IsDateOrPlace(int token) =>
        DateReader.StartsAt(_line, token) || PlaceReader.Read(_line, ref token) is { IsKnown: true, StartsLikeSentence: false };
}
