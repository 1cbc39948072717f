using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>Parts paragraphs in which turns stand on lines of their own.</summary>
internal static class LineParts
{
    /// <summary>Makes each of the turns start a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="turns">The labels of the turns, in order.</param>
    public static void Part(string text, List<TextRange> paragraphs, List<LineLabel> turns)
    {
        List<TextRange> parts = new(paragraphs.Count);
        int turn = 0;
        foreach (TextRange paragraph in paragraphs)
        {
            int start = paragraph.Start;
            for (; turn < turns.Count && turns[turn].Line.Start < paragraph.End; turn++)
            {
                int next = turns[turn].Line.Start;
                if (next > start)
                {
                    parts.Add(Paragraphs.Trim(text, start, next));
                    start = next;
                }
            }

            parts.Add(TextRange.Between(start, paragraph.End));
        }

        if (parts.Count > paragraphs.Count)
        {
            paragraphs.Clear();
            paragraphs.AddRange(parts);
        }
    }
}
