using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>Compares stretches of a text that are in the order in which they start, each list in one pass.</summary>
internal static class SortedRanges
{
    /// <summary>The stretches that have no part of any other.</summary>
    /// <param name="stretches">The stretches. Their ends are in order as well.</param>
    /// <param name="others">The others.</param>
    internal static IEnumerable<TextRange> FindOutside(IEnumerable<TextRange> stretches, IReadOnlyList<TextRange> others)
    {
        int next = 0;
        int end = 0;
        foreach (TextRange stretch in stretches)
        {
            for (; next < others.Count && others[next].Start < stretch.End; next++)
            {
                end = Math.Max(end, others[next].End);
            }

            if (end <= stretch.Start)
            {
                yield return stretch;
            }
        }
    }

    /// <summary>Where stretches are after changes, each of which lies in one of them or beside it.</summary>
    /// <param name="stretches">The stretches.</param>
    /// <param name="edits">The changes, in order and apart from each other.</param>
    internal static IEnumerable<TextRange> Move(IEnumerable<TextRange> stretches, IReadOnlyList<TextChange> edits)
    {
        int next = 0;
        int moved = 0;
        foreach (TextRange stretch in stretches)
        {
            for (; next < edits.Count && edits[next] is var edit && edit.Span.Start < stretch.Start; next++)
            {
                moved += FindGrowth(edit);
            }

            int grown = 0;
            for (int inside = next; inside < edits.Count && edits[inside] is var edit && edit.Span.End <= stretch.End; inside++)
            {
                grown += FindGrowth(edit);
            }

            yield return new(stretch.Start + moved, stretch.Length + grown);
        }
    }

    private static int FindGrowth(TextChange edit) => edit.NewText!.Length - edit.Span.Length;
}
