using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Headlines;

/// <summary>
/// A line in which bars part the writer from other things: "Ines Calder | 21 August 2008", "The Varna Echo | By Tom Hale", "By Tom Hale,
/// Senior Reporter | hale@echo.example | Aug. 21, 2008"; or "on" does, before the day: "Posted by Tom Hale on Aug. 21, 2008".
/// </summary>
/// <param name="Writers">The writers.</param>
/// <param name="Publication">The dates among the parts.</param>
/// <param name="Outlet">The part that names the paper or the section.</param>
internal sealed record BarredLine(TextRange Writers, FoundPublicationLine? Publication, TextRange? Outlet)
{
    private const int Longest = 240;
    private const int MostParts = 6;
    private const int LongestOutlet = 40;
    private const int MostOutletWords = 5;

    private static readonly char[] Bars = ['|', '\u00A6', '\u2022', '\u00B7', '\u2502'];

    /// <summary>The parts of the line, or null when nothing parts it, it names no writer, or says something else as well.</summary>
    public static BarredLine? Read(FrontLine line, TextRange range)
    {
        if (range.Length > Longest)
        {
            return null;
        }

        bool barred = line.Text.IndexOfAny(Bars, range.Start, range.Length) >= 0;
        List<TextRange>? parts = barred ? SplitAtBars(line.Text, range) : SplitBeforeDay(line, range);
        if (parts is null || parts.Count < 2)
        {
            return null;
        }

        TextRange? names = null;
        TextRange? dates = null;
        List<TextRange> others = [];
        foreach (TextRange part in parts)
        {
            if (IsDate(line, part))
            {
                dates = TextRange.Between(dates?.Start ?? part.Start, part.End);
            }
            else if (names is null && Byline.Read(line, part) is { } byline)
            {
                names = byline;
            }
            else if (!ContactDetail.IsAlone(line.Text, part) && !IsAside(line, part))
            {
                others.Add(part);
            }
        }

        FoundPublicationLine? publication = dates is { } dated ? PublicationLine.Read(line, dated) : null;
        if (parts.Count > MostParts || (dates is not null && publication is null))
        {
            return null;
        }

        names ??= (publication?.Section ?? publication?.Rest) is { } beside ? Byline.Read(line, beside) : null;
        if (names is null && publication is not null && FindWriter(line, others) is >= 0 and int writer)
        {
            // Only a day beside it shows that a name alone is the writer's.
            names = others[writer];
            others.RemoveAt(writer);
        }

        return names is not { } writers || others.Count > 1 || (others.Count > 0 && !IsOutlet(line, others[0])) ? null
            : new BarredLine(writers, publication, others.Count > 0 ? others[0] : null);
    }

    /// <summary>"Posted by Ines Calder" and "21 August 2008", of a line that joins them with "on"; null for other lines.</summary>
    private static List<TextRange>? SplitBeforeDay(FrontLine line, TextRange range)
    {
        if (!BylineOpening.MayStand(line.Text, range) || !Digits.AnyIn(line.Text, range))
        {
            return null;
        }

        line.Load(range);
        for (int i = 1; i < line.Count; i++)
        {
            if (line.Is(i, "on") && DateReader.StartsAt(line, i + 1))
            {
                return [TextRange.Between(range.Start, line[i - 1].End), TextRange.Between(line[i + 1].Start, range.End)];
            }
        }

        return null;
    }

    private static List<TextRange> SplitAtBars(string text, TextRange range)
    {
        List<TextRange> parts = [];
        int start = range.Start;
        while (start <= range.End && parts.Count <= MostParts)
        {
            int bar = text.IndexOfAny(Bars, start, range.End - start);
            int end = bar < 0 ? range.End : bar;
            TextRange part = Paragraphs.Trim(text, start, end);
            if (part.Length > 0)
            {
                parts.Add(part);
            }

            start = end + 1;
        }

        return parts;
    }

    /// <summary>Whether the part is a day, with nothing beside it but its labels, its time or "By" and names.</summary>
    private static bool IsDate(FrontLine line, TextRange part) =>
        PublicationLine.Read(line, part) is { } found
            && (found.Section is not { } section || Byline.Read(line, section) is not null);

    /// <summary>The first part that is a writer; -1 when none is.</summary>
    private static int FindWriter(FrontLine line, List<TextRange> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (IsWriter(line, parts[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Ines Calder, Port Correspondent".</summary>
    private static bool IsWriter(FrontLine line, TextRange part)
    {
        line.Load(part);
        int end = PersonNames.FindEnd(line, 0, surely: true);
        return end > 0
            && (end == line.Count || (line.KindAt(end) == TokenKind.Comma && line.Is(line.Count - 1, WordMeaning.Role)));
    }

    /// <summary>What tells of the writer or the page, and is no outlet: "Senior Reporter", "Photo by Tom Hale", "4 min read".</summary>
    private static bool IsAside(FrontLine line, TextRange part)
    {
        line.Load(part);
        bool role = part.Length <= LongestOutlet
            && line.Is(line.Count - 1, WordMeaning.Role)
            && !line.Is(line.Count - 1, WordMeaning.OrganizationNoun | WordMeaning.Media)
            && PersonNames.FindEnd(line, 0, surely: true) == 0;
        return role
            || (line.Is(1, "by") && PersonNames.FindEnd(line, 2, surely: false) == line.Count)
            || (line.Count == 3 && PublicationTail.IsAside(line, 0));
    }

    /// <summary>A few capitalized words without an end of sentence: "The Varna Echo", "Sport".</summary>
    private static bool IsOutlet(FrontLine line, TextRange part)
    {
        line.Load(part);
        int words = 0;
        for (int i = 0; i < line.Count; i++)
        {
            bool small = line[i].IsWord && !line[i].IsCapitalized && line[i].Length > 3 && line.WordAt(i).IndexOf('.') < 0;
            if (small || line[i].Kind is TokenKind.Stretch or TokenKind.Question or TokenKind.Exclamation or TokenKind.Number)
            {
                return false;
            }

            words += line[i].IsWord ? 1 : 0;
        }

        return part.Length <= LongestOutlet && words is > 0 and <= MostOutletWords;
    }
}
