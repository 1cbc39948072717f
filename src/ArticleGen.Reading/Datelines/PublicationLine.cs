using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Datelines;

/// <summary>Reads a publication line: "Other News Materials 21 August 2008 17:35 (UTC +04:00)", "Posted: Aug. 21, 2008, 5:35 p.m."</summary>
internal static class PublicationLine
{
    private const int Longest = 160;
    private const int LongestSection = 8;

    /// <summary>The dateline the line holds, or null when it is no publication line. Its problems are added only when it is one.</summary>
    public static DatelineReading? Read(Passage line, TextRange range, List<Problem> problems)
    {
        if (range.Length > Longest)
        {
            return null;
        }

        line.LoadPlain(range);
        List<Problem> found = [];
        DateReader dates = new(line, found);
        for (int i = 0; i < line.Count && i <= LongestSection + 1; i++)
        {
            found.Clear();
            if (dates.At(i, line.Count) is { } date)
            {
                return Finish(line, range, date, found, problems);
            }
        }

        return null;
    }

    private static DatelineReading? Finish(Passage line, TextRange range, WrittenDate date, List<Problem> found, List<Problem> problems)
    {
        TimeReader times = new(line, found);
        TimeSpan? time = date.Time;
        TimeSpan? offset = date.IsUtc ? TimeSpan.Zero : null;
        int i = date.To;
        while (i < line.Count)
        {
            if (times.TryRead(i, out TimeSpan? readTime, out int next))
            {
                time = readTime;
            }
            else if (times.TryReadOffset(i, out TimeSpan? readOffset, out next))
            {
                offset = readOffset;
            }
            else if (IsFiller(line, i))
            {
                next = i + 1;
            }
            else
            {
                // Words go on behind the date: a sentence, not a publication line.
                return null;
            }

            i = next;
        }

        if (!IsSection(line, date.From))
        {
            return null;
        }

        problems.AddRange(found);
        return new DatelineReading(range)
        {
            Section = Section(line, date.From),
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            Time = time,
            UtcOffset = offset,
        };
    }

    private static bool IsFiller(Passage line, int i) =>
        line[i].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Other or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Period
        || line.Is(i, "at") || line.Is(i, "on") || line.Is(i, WordClass.Weekday);

    /// <summary>A section is a few words without a verb; "Posted:", "Published" and their kin are no section.</summary>
    private static bool IsSection(Passage line, int to)
    {
        for (int i = 0; i < to; i++)
        {
            if (line.Is(i, WordClass.Auxiliary) || line[i].EndsSentence || (line[i].IsWord && !line[i].IsCapitalized && !line.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) && !IsLabel(line, i)))
            {
                return false;
            }
        }

        return to == 0 || line[0].IsCapitalized || IsLabel(line, 0);
    }

    private static bool IsLabel(Passage line, int i) =>
        line.Is(i, "posted") || line.Is(i, "published") || line.Is(i, "updated") || line.Is(i, "filed") || line.Is(i, "date") || line.Is(i, "on") || line.Is(i, "at");

    private static string? Section(Passage line, int to)
    {
        int from = 0;
        while (from < to && (IsLabel(line, from) || !line[from].IsWord))
        {
            from++;
        }

        while (to > from && !line[to - 1].IsWord && line[to - 1].Kind != TokenKind.CloseBracket)
        {
            to--;
        }

        return to > from ? Paragraphs.Trim(line.Text, line[from].Start, line[to - 1].End).In(line.Text) : null;
    }
}
