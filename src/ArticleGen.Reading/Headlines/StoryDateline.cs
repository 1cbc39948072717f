using ArticleGen.Reading.Datelines;

namespace ArticleGen.Reading.Headlines;

/// <summary>Finds the dateline in the text: at the start of the body, or below a short summary there.</summary>
/// <param name="lines">The first paragraphs.</param>
/// <param name="paragraphs">The paragraphs of the article.</param>
internal sealed class StoryDateline(FrontLines lines, IReadOnlyList<TextRange> paragraphs)
{
    private const int MostSummaryLines = 2;
    private const int LongestSummary = 200;

    /// <summary>The dateline and its paragraph, or null and the first of the body.</summary>
    /// <param name="bodyParagraph">The first paragraph of the body.</param>
    /// <param name="mayBeDay">Whether a day alone may date the article: a headline stands above, and no other day.</param>
    public (int Paragraph, FoundDateline? Dateline) Find(int bodyParagraph, bool mayBeDay)
    {
        if (bodyParagraph >= paragraphs.Count)
        {
            return (bodyParagraph, null);
        }

        if (lines.ReadDateline(bodyParagraph) is { } first && (!first.IsDayAlone || (mayBeDay && !IsCalendar(bodyParagraph))))
        {
            return (bodyParagraph, first);
        }

        for (int i = bodyParagraph + 1;
            i <= bodyParagraph + MostSummaryLines && i < paragraphs.Count && paragraphs[i - 1].Length <= LongestSummary;
            i++)
        {
            if (lines.ReadDateline(i) is { IsDayAlone: false } below)
            {
                return (i, below);
            }
        }

        return (bodyParagraph, null);
    }

    /// <summary>Several paragraphs that start with a day are a calendar, and its first day dates nothing else.</summary>
    private bool IsCalendar(int bodyParagraph) =>
        bodyParagraph + 1 < paragraphs.Count && lines.ReadDateline(bodyParagraph + 1) is { IsDayAlone: true };
}
