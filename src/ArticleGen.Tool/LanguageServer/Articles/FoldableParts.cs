using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Finds the parts of an article that take several lines.</summary>
/// <param name="text">The text of the article.</param>
/// <param name="reading">Its reading.</param>
/// <param name="outline">Its parts as markup shows them.</param>
internal sealed class FoldableParts(DocumentText text, ArticleReading reading, ArticleOutline outline)
{
    private const string Transcript = "Transcript";

    /// <summary>The parts in the order of the text: of those that start in one line the longest, and none that crosses another.</summary>
    internal IReadOnlyList<FoldingRange> Find()
    {
        List<FoldingRange> found = [];
        if (outline.FrontMatter is { } front)
        {
            Add(found, front, FoldingRange.Region);
        }

        foreach (TextRange part in FindSections().Concat(reading.Paragraphs).Concat(FindLongQuotes()).Concat(FindTurns()))
        {
            Add(found, part, kind: null);
        }

        return Nest(found);
    }

    // From a heading down to the next one that is not below it.
    private IEnumerable<TextRange> FindSections()
    {
        Stack<HeadingReading> open = new();
        foreach (HeadingReading heading in outline.Headings)
        {
            while (open.TryPeek(out HeadingReading? above) && above.Level >= heading.Level)
            {
                yield return TextRange.Between(open.Pop().Words.Start, text.FindLineStart(heading.Words.Start));
            }

            open.Push(heading);
        }

        foreach (HeadingReading heading in open)
        {
            yield return TextRange.Between(heading.Words.Start, text.Text.Length);
        }
    }

    // What goes on behind the speaker is one utterance; within one paragraph it is no part of its own.
    private IEnumerable<TextRange> FindLongQuotes()
    {
        int first = 0;
        for (int i = 1; i <= reading.Quotes.Count; i++)
        {
            if (i < reading.Quotes.Count && reading.Quotes[i].Continues)
            {
                continue;
            }

            TextRange all = TextRange.Between(reading.Quotes[first].Range.Start, reading.Quotes[i - 1].Range.End);
            if (FindParagraph(all.Start) is var start && FindParagraph(all.End - 1) is var end && start < end && start >= 0)
            {
                yield return TextRange.Between(reading.Paragraphs[start].Start, reading.Paragraphs[end].End);
            }

            first = i;
        }
    }

    // The questions and answers of an interview.
    private IEnumerable<TextRange> FindTurns()
    {
        int first = -1;
        for (int i = 0; i <= reading.Quotes.Count; i++)
        {
            bool isTurn = i < reading.Quotes.Count && reading.Quotes[i].Pattern == Transcript;
            if (!isTurn && first >= 0 && i - first > 1)
            {
                yield return TextRange.Between(GetStart(reading.Quotes[first]), reading.Quotes[i - 1].Range.End);
            }

            first = !isTurn ? -1 : first < 0 ? i : first;
        }
    }

    private static int GetStart(QuoteReading turn) => Math.Min(turn.SpeakerRange?.Start ?? turn.Range.Start, turn.Range.Start);

    // The index of the paragraph at an offset; -1 where none is.
    private int FindParagraph(int offset)
    {
        int low = 0;
        int high = reading.Paragraphs.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextRange paragraph = reading.Paragraphs[middle];
            if (paragraph.Contains(offset))
            {
                return middle;
            }

            (low, high) = offset < paragraph.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    private void Add(List<FoldingRange> found, TextRange part, string? kind)
    {
        int end = part.End;
        while (end > part.Start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        int first = text.GetPosition(part.Start).Line;
        int last = text.GetPosition(end).Line;
        if (first < last)
        {
            found.Add(new(first, last, kind));
        }
    }

    private static List<FoldingRange> Nest(List<FoldingRange> found)
    {
        List<FoldingRange> nested = [];
        Stack<FoldingRange> around = new();
        foreach (FoldingRange part in found.OrderBy(static part => part.StartLine).ThenByDescending(static part => part.EndLine))
        {
            while (around.TryPeek(out FoldingRange? last) && last.EndLine < part.StartLine)
            {
                around.Pop();
            }

            if (!around.TryPeek(out FoldingRange? outer) || (outer.StartLine < part.StartLine && part.EndLine <= outer.EndLine))
            {
                nested.Add(part);
                around.Push(part);
            }
        }

        return nested;
    }
}
