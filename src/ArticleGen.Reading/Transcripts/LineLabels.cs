using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>Collects the labels in front of the lines of an article.</summary>
internal static class LineLabels
{
    /// <summary>The labels in order, those of things among them; null without any.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static List<LineLabel>? Collect(
        string text,
        List<TextRange> paragraphs,
        Vocabulary vocabulary,
        CancellationToken cancel)
    {
        LineLabelReader reader = new(text, vocabulary);
        List<LineLabel>? labels = null;
        foreach (TextRange paragraph in paragraphs)
        {
            int count = labels?.Count ?? 0;
            for (int start = paragraph.Start; start < paragraph.End;)
            {
                cancel.ThrowIfCancellationRequested();
                if (reader.Find(Paragraphs.Trim(text, start, paragraph.End)) is { } label)
                {
                    labels ??= [];
                    EndLine(text, labels, count, label.Line.Start);
                    labels.Add(label);
                }

                int lineBreak = Characters.FindLineBreak(text, start, paragraph.End - start);
                start = lineBreak < 0 ? paragraph.End : lineBreak + 1;
            }
        }

        return labels;
    }

    /// <summary>What stands behind a label ends with its paragraph, or with the next label there.</summary>
    private static void EndLine(string text, List<LineLabel> labels, int labelsAboveCount, int endOffset)
    {
        if (labels.Count > labelsAboveCount)
        {
            LineLabel last = labels[labels.Count - 1];
            labels[labels.Count - 1] = last with { Line = Paragraphs.Trim(text, last.Line.Start, endOffset) };
        }
    }
}
