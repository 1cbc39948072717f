using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Headlines;

/// <summary>What stands above the story and at its very start.</summary>
/// <param name="Headline">The headline, or null.</param>
/// <param name="Dateline">Publication line and dateline in the text, joined; or null.</param>
/// <param name="Byline">The names in the byline, or null.</param>
/// <param name="Body">The index of the first paragraph of the body.</param>
/// <param name="BodyStart">The offset at which the story starts, behind a dateline in its first paragraph; -1 without a body.</param>
internal sealed record FrontMatter(TextRange? Headline, DatelineReading? Dateline, TextRange? Byline, int Body, int BodyStart);

/// <summary>Reads headline, publication line, byline and the dateline in the text.</summary>
internal static class FrontMatterReader
{
    private const int LongestHeadline = 300;

    // A file of one paragraph that is longer than this, or ends like a sentence, is a story without a headline.
    private const int LongestLoneHeadline = 150;
    private const int MostLines = 6;

    public static FrontMatter Read(Passage line, IReadOnlyList<TextRange> paragraphs, List<Problem> problems)
    {
        int i = 0;
        TextRange? headline = null;
        if (paragraphs.Count > 0 && IsHeadline(line, paragraphs))
        {
            headline = paragraphs[0];
            i = 1;
        }

        DatelineReading? dateline = null;
        TextRange? byline = null;
        for (; i < paragraphs.Count && i < MostLines; i++)
        {
            if (PublicationLine.Read(line, paragraphs[i], dateline is null ? problems : []) is { } publication)
            {
                // "Posted ..." comes first, "Updated ..." may follow: the first one dates the article.
                dateline ??= publication;
            }
            else if (byline is null && Byline.Read(line.Text, paragraphs[i]) is { } names)
            {
                byline = names;
            }
            else
            {
                break;
            }
        }

        int bodyStart = -1;
        if (i < paragraphs.Count)
        {
            DatelineReading? inText = InTextDateline.Read(line, paragraphs[i], problems, out bodyStart);
            dateline = Join(dateline, inText);
        }

        return new FrontMatter(headline, dateline, byline, i, bodyStart);
    }

    private static bool IsHeadline(Passage line, IReadOnlyList<TextRange> paragraphs)
    {
        TextRange first = paragraphs[0];
        if (first.Length > LongestHeadline
            || PublicationLine.Read(line, first, []) is not null
            || Byline.Read(line.Text, first) is not null
            || InTextDateline.Read(line, first, [], out _) is not null)
        {
            return false;
        }

        return paragraphs.Count > 1 || (first.Length <= LongestLoneHeadline && line.Text[first.End - 1] != '.');
    }

    private static DatelineReading? Join(DatelineReading? publication, DatelineReading? inText)
    {
        if (publication is null || inText is null)
        {
            return publication ?? inText;
        }

        return publication with
        {
            Place = inText.Place,
            Region = inText.Region,
            Year = publication.Year ?? inText.Year,
            Month = publication.Month ?? inText.Month,
            Day = publication.Day ?? inText.Day,
            Agency = inText.Agency,
        };
    }
}
