using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Datelines;

/// <summary>A publication line.</summary>
/// <param name="Dateline">What it says.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record FoundPublicationLine(DatelineReading Dateline, IReadOnlyList<Problem> Problems)
{
    /// <summary>Where the section stands.</summary>
    public TextRange? Section { get; init; }

    /// <summary>What stands behind the date and starts with "By".</summary>
    public TextRange? Rest { get; init; }

    /// <summary>It says when the article was changed, and not when it came out.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>When the article was changed, where the line says that beside the day it came out.</summary>
    public DatelineReading? Update { get; init; }

    /// <summary>A label, a year with a time, or nothing but the date: no headline looks so.</summary>
    public bool IsSure { get; init; }

    /// <summary>
    /// Whether its day cannot be, as in "2026-13-40" and "2025-02-30". In "Narch 3, 2025" a letter slipped, and "03/04/2025" means one of
    /// two days: what else these say holds.
    /// </summary>
    public bool CannotBe =>
        Dateline is { Month: null } or { Day: null }
        && Problems.Any(static problem => problem is { Kind: ProblemKind.MalformedDateline, Edit: null })
        && Problems.All(static problem => problem.Kind != ProblemKind.AmbiguousDate);
}

/// <summary>
/// Reads a publication line: "Other News Materials 21 August 2008 17:35 (UTC +04:00)", "Posted: Aug. 21, 2008, 5:35 p.m.", "17:35 GMT, 21
/// August 2008".
/// </summary>
internal static class PublicationLine
{
    /// <summary>What messages call it.</summary>
    public const string Name = "the publication line";

    private const int Longest = 160;
    private const int MostTokensBefore = 14;
    private const int MostSectionTokens = 8;
    private const int MostSectionTokensWithoutYear = 4;

    /// <summary>The publication line at <paramref name="range"/>, or null when it is none.</summary>
    public static FoundPublicationLine? Read(FrontLine line, TextRange range)
    {
        if (range.Length > Longest || !Digits.AnyIn(line.Text, range))
        {
            return null;
        }

        line.Load(range);
        List<Problem> problems = [];
        DateReader dates = new(line, problems);
        for (int i = 0; i < line.Count && i <= MostTokensBefore; i++)
        {
            problems.Clear();
            if (dates.ReadAt(i, line.Count) is { } date)
            {
                return Finish(line, range, date, problems);
            }
        }

        return null;
    }

    private static FoundPublicationLine? Finish(FrontLine line, TextRange range, WrittenDate date, List<Problem> problems)
    {
        int sectionTo = TimeBefore(line, date.From, problems, out TimeSpan? time, out TimeSpan? offset);
        PublicationTail tail = new(line, problems) { Date = date, Time = date.Time ?? time, Offset = date.Offset ?? offset };
        if (!tail.Read(date.To) || Section.Read(line, sectionTo) is not { } section)
        {
            return null;
        }

        // "Updated Aug. 22, 2008; posted Aug. 21, 2008": the day it came out goes before the day it was changed.
        if (section.IsUpdate && tail.SecondFrom >= 0 && !Section.HasUpdate(line, new(tail.SecondFrom, line.Count)))
        {
            TextRange second = TextRange.Between(line[tail.SecondFrom].Start, range.End);
            DatelineReading update = Dated(TextRange.Between(range.Start, line[LastBefore(line, tail.SecondFrom)].End), tail);
            return Read(line, second) is { } found
                ? found with { Dateline = found.Dateline with { Range = range }, Problems = problems, Update = update }
                : null;
        }

        // Without a year a section of many words is rather a sentence that ends in a date: "Banks to publish rates April 7".
        int most = tail.Date.Year is null && tail.Time is null && !section.HasLabel ? MostSectionTokensWithoutYear : MostSectionTokens;

        // "Chapter 3.2.08" is no date: behind other words numbers need a whole year, a time or a label.
        bool numbers = date.To - date.DayFrom == 1 && tail.Date.Year is null && tail.Time is null && !section.HasLabel && !section.IsEmpty;
        if (numbers || section.To - section.From > most)
        {
            return null;
        }

        TextRange? name = section.IsEmpty ? null : line.RangeOf(section.Span);

        // "Varna, 21 August 2008" and "21 August 2008, Varna": a town with a comma tells where the article was filed.
        bool town = name is { } first
            && line.KindAt(section.To) == TokenKind.Comma
            && section.To + 1 == date.From
            && line.Vocabulary.Places.IsTown(first.In(line.Text));
        TextRange? place = town ? name : tail.Place;
        name = town ? null : name;
        DatelineReading dateline = Dated(range, tail) with { Section = name?.In(line.Text), Place = place?.In(line.Text) };
        return new FoundPublicationLine(dateline, problems)
        {
            Update = tail.Update is { } changed ? Dated(TextRange.Between(line[tail.SecondFrom].Start, range.End), changed) : null,
            Section = name,
            Rest = tail.Rest,
            IsUpdate = section.IsUpdate,
            IsSure = section.IsEmpty || section.HasLabel || (tail.Date.Year is not null && tail.Time is not null),
        };
    }

    /// <summary>The last token before <paramref name="secondToken"/>, without the signs between two dates.</summary>
    private static int LastBefore(FrontLine line, int secondToken)
    {
        int last = secondToken - 1;
        while (last > 0 && PublicationTail.IsFiller(line, last) && line.KindAt(last) is not (TokenKind.CloseBracket or TokenKind.Period))
        {
            last--;
        }

        return last;
    }

    private static DatelineReading Dated(TextRange range, PublicationTail tail) =>
        new(range) { Year = tail.Date.Year, Month = tail.Date.Month, Day = tail.Date.Day, Time = tail.Time, UtcOffset = tail.Offset };

    /// <summary>
    /// Where the time starts that stands directly before the date, with its zone, or another zone's time behind it; the date's start when
    /// none does.
    /// </summary>
    private static int TimeBefore(FrontLine line, int dateToken, List<Problem> problems, out TimeSpan? time, out TimeSpan? offset)
    {
        for (int i = 0; i < dateToken; i++)
        {
            if (new TimeReader(line, []).TryRead(i, out time, out int next))
            {
                _ = new ZoneReader(line, []).TryRead(next, afterTime: true, out offset, out next);
                while (AfterTime(line, next, dateToken) is var after && after > next)
                {
                    next = after;
                }

                if (next == dateToken)
                {
                    _ = new TimeReader(line, problems).TryRead(i, out time, out next);
                    _ = new ZoneReader(line, problems).TryRead(next, afterTime: true, out offset, out next);
                    return i;
                }
            }
        }

        time = null;
        offset = null;
        return dateToken;
    }

    /// <summary>The token behind a sign, a small word, or a second time with its zone: "1735 GMT (0135 HKT)".</summary>
    private static int AfterTime(FrontLine line, int token, int dateToken)
    {
        if (token >= dateToken)
        {
            return token;
        }

        if (PublicationTail.IsFiller(line, token) || line.Is(token, WordClass.Preposition))
        {
            return token + 1;
        }

        return new TimeReader(line, []).TryRead(token, out _, out int next)
            && new ZoneReader(line, []).TryRead(next, afterTime: true, out _, out next)
            ? next
            : token;
    }
}
