using ArticleGen.Reading.Datelines;

namespace ArticleGen.Reading.Headlines;

/// <summary>The first paragraphs of an article, asked what they look like. Nothing is taken from them.</summary>
/// <param name="line">Reads a line.</param>
/// <param name="paragraphs">The paragraphs of the article.</param>
internal sealed class FrontLines(FrontLine line, IReadOnlyList<TextRange> paragraphs)
{
    /// <summary>Whether the line is surely a publication line, a byline or a dateline.</summary>
    public bool IsFrontLine(int i) =>
        PublicationLine.Read(line, paragraphs[i]) is { Dateline.Year: not null }
        || Byline.Read(line, paragraphs[i]) is not null
        || InTextDateline.Read(line, paragraphs[i]) is { IsSure: true, IsDayAlone: false };

    /// <summary>
    /// Whether the paragraph starts with a dateline. "LONDON - a city at play" above a story with a dateline of its own is a headline.
    /// </summary>
    public bool IsStory(int i) =>
        InTextDateline.Read(line, paragraphs[i]) is { IsDayAlone: false } found
            && (found.IsSure || !HeadlineShape.IsLine(line.Text, paragraphs[i]));

    /// <summary>In a round-up each item has a place of its own, and none of them is where the article was filed.</summary>
    public bool IsRoundUp(FoundDateline found)
    {
        int next = 0;
        while (next < paragraphs.Count && paragraphs[next].Start <= found.BodyStart)
        {
            next++;
        }

        return next < paragraphs.Count && InTextDateline.Read(line, paragraphs[next]) is { IsSure: false };
    }

    /// <summary>Whether a headline stands below the line.</summary>
    public bool IsHeadlineBelow(int i) =>
        i + 2 < paragraphs.Count
            && HeadlineShape.IsLine(line.Text, paragraphs[i + 1])
            && InTextDateline.Read(line, paragraphs[i + 1]) is null;
}
