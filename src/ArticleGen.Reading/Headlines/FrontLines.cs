using ArticleGen.Reading.Datelines;

namespace ArticleGen.Reading.Headlines;

/// <summary>Tells what the first paragraphs of an article look like, and takes nothing from them.</summary>
/// <param name="line">Reads a line.</param>
/// <param name="paragraphs">The paragraphs of the article.</param>
internal sealed class FrontLines(FrontLine line, IReadOnlyList<TextRange> paragraphs)
{
    private (int Paragraph, FoundDateline? Dateline) _latest = (-1, null);

    /// <summary>The dateline at the start of a paragraph, or null. Most paragraphs are asked about twice in a row.</summary>
    public FoundDateline? ReadDateline(int paragraph)
    {
        if (_latest.Paragraph != paragraph)
        {
            _latest = (paragraph, InTextDateline.Read(line, paragraphs[paragraph]));
        }

        return _latest.Dateline;
    }

    /// <summary>Whether the line is surely a publication line, a byline or a dateline.</summary>
    public bool IsFrontLine(int paragraph) =>
        PublicationLine.Read(line, paragraphs[paragraph]) is { Dateline.Year: not null }
        || ReadByline(paragraph, mayBeNames: paragraph > 0) is not null
        || BarredLine.Read(line, paragraphs[paragraph]) is not null
        || ReadDateline(paragraph) is { IsSure: true, IsDayAlone: false };

    /// <summary>The publication line that a paragraph is, or null.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isBelowHeadline">Whether the headline stands above it.</param>
    public FoundPublicationLine? ReadPublication(int paragraph, bool isBelowHeadline)
    {
        if (PublicationLine.Read(line, paragraphs[paragraph]) is not { } found)
        {
            return null;
        }

        // "VARNA, Bulgaria, Aug. 21" is a dateline on a line of its own rather than a section with a day.
        bool isDateline = found.Section is not null
            && ReadDateline(paragraph) is { Dateline.Place: not null } place
            && place.BodyStart == paragraphs[paragraph].End;

        // If the first line of a file gives only a day and stands above the story, it is more likely the headline.
        bool isHeadline = !isBelowHeadline && paragraph == 0 && !found.IsSure
            && !(found.Dateline.Year is not null && IsHeadlineBelow(paragraph));
        bool hasOtherWords = found.Rest is { } rest && Byline.Read(line, rest) is null;
        return isDateline || isHeadline || hasOtherWords ? null : found;
    }

    /// <summary>The line with bars that a paragraph is, or null.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isBelowHeadline">Whether the headline stands above it.</param>
    public BarredLine? ReadBarred(int paragraph, bool isBelowHeadline) =>
        // The first line of a file, with "By" beside it, is the headline unless another one stands below.
        BarredLine.Read(line, paragraphs[paragraph]) is { } found
            && (found.Outlet is null || isBelowHeadline || IsHeadlineBelow(paragraph))
            ? found
            : null;

    /// <summary>The writers that the line names; perhaps by their names alone, with the day on the line below.</summary>
    public TextRange? ReadByline(int paragraph, bool mayBeNames) =>
        Byline.Read(line, paragraphs[paragraph]) is { } names ? names
        : mayBeNames && IsAboveDay(paragraph) && PersonNames.AreAll(line, paragraphs[paragraph]) ? paragraphs[paragraph]
        : null;

    /// <summary>The writers who stand before the day: "By Ines Calder, 21 August 2008", "Ines Calder, 21 August 2008".</summary>
    public TextRange? ReadWriters(TextRange section)
    {
        bool comma = section.End < line.Text.Length && line.Text[section.End] == ',';
        return Byline.Read(line, section) ?? (comma && PersonNames.AreAll(line, section) ? section : null);
    }

    private bool IsAboveDay(int paragraph) =>
        paragraph + 1 < paragraphs.Count
            && PublicationLine.Read(line, paragraphs[paragraph + 1]) is { Section: null, Dateline.Year: not null };

    /// <summary>
    /// Whether the paragraph starts with a dateline. "LONDON - a city at play" above a story with a dateline of its own is a headline.
    /// </summary>
    public bool IsStory(int paragraph) =>
        ReadDateline(paragraph) is { IsDayAlone: false } found
            && (found.IsSure || !HeadlineShape.IsLine(line.Text, paragraphs[paragraph]));

    /// <summary>In a round-up each item has a place of its own, and none of them is where the article was filed.</summary>
    public bool IsRoundUp(FoundDateline found)
    {
        int next = 0;
        while (next < paragraphs.Count && paragraphs[next].Start <= found.BodyStart)
        {
            next++;
        }

        return next < paragraphs.Count && ReadDateline(next) is { IsSure: false };
    }

    /// <summary>Whether a headline stands below the line.</summary>
    public bool IsHeadlineBelow(int paragraph) =>
        paragraph + 2 < paragraphs.Count
            && HeadlineShape.IsLine(line.Text, paragraphs[paragraph + 1])
            && ReadDateline(paragraph + 1) is null;

    /// <summary>The first front line below lines that may be decks; -1 when there are none, or when the story stands before it.</summary>
    public int FindBelow(int paragraph, int toParagraph)
    {
        int next = paragraph;
        int end = Math.Min(paragraphs.Count, toParagraph);
        while (next < end && HeadlineShape.IsLine(line.Text, paragraphs[next]) && !IsFrontLine(next))
        {
            next++;
        }

        return next > paragraph && next < end && IsFrontLine(next) ? next : -1;
    }

    /// <summary>The paragraph, among the first, in which the heading starts; -1 when none does.</summary>
    public static int FindParagraph(IReadOnlyList<TextRange> paragraphs, TextRange heading, int toParagraph)
    {
        int found = -1;
        for (int i = 0; i < paragraphs.Count && i < toParagraph && paragraphs[i].Start <= heading.Start; i++)
        {
            found = paragraphs[i].Contains(heading.Start) ? i : -1;
        }

        return found;
    }
}
