using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Headlines;

/// <summary>
/// Parts a headline from the byline on the line below it. A small "by" goes on with the sentence above it as far as the splitting into
/// paragraphs can tell, and two lines may look wrapped.
/// </summary>
internal static class BylineBelowHeadline
{
    // A headline and the byline below it.
    private const int Longest = 400;

    // Publication lines and labels may stand above the headline.
    private const int MostLinesAbove = 3;

    /// <summary>Makes two paragraphs of the first that has a byline for its last line.</summary>
    public static void Split(Passage passage, List<TextRange> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count && i <= MostLinesAbove; i++)
        {
            if (FindByline(passage, paragraphs[i]) is { } byline)
            {
                string text = passage.Text;
                paragraphs[i] = Paragraphs.Trim(text, paragraphs[i].Start, byline.Start);
                paragraphs.Insert(i + 1, byline);
                return;
            }
        }
    }

    private static TextRange? FindByline(Passage passage, TextRange paragraph)
    {
        if (paragraph.Length > Longest)
        {
            return null;
        }

        string text = passage.Text;
        int last = Characters.FindLastLineBreak(text, paragraph);
        if (last < 0)
        {
            return null;
        }

        TextRange below = Paragraphs.Trim(text, last, paragraph.End);
        if (!BylineOpening.MayStand(text, below))
        {
            return null;
        }

        TextRange above = Paragraphs.Trim(text, paragraph.Start, last);
        FrontLine line = new(passage);
        return IsByline(line, below) && !IsOpen(line, above) ? below : null;
    }

    private static bool IsByline(FrontLine line, TextRange below) =>
        PublicationLine.Read(line, below) is { } dated
            ? (dated.Section ?? dated.Rest) is { } names && Byline.Read(line, names) is not null
            : Byline.Read(line, below) is not null || BarredLine.Read(line, below) is not null;

    /// <summary>"Pier wrecked", "Ferry is run": somebody or something does it, and is named on the next line.</summary>
    private static bool IsOpen(FrontLine line, TextRange above)
    {
        if (!HeadlineShape.IsLine(line.Text, above))
        {
            return true;
        }

        line.Load(above);
        return line.Is(line.Count - 1, WordForm.VerbParticiple | WordClass.Conjunction | WordClass.Determiner);
    }
}
