using System.Text;

namespace ArticleGen.Reading.Markup;

/// <summary>Finds what of a file is markup, and the words that a page shows in its place.</summary>
internal static class MarkupFinder
{
    /// <summary>The changes of the file after which only its words are left, in the order of the file.</summary>
    public static ValueList<TextEdit> Find(PlainView view)
    {
        List<TextEdit> edits = [];
        StringBuilder added = new();
        int end = 0;
        foreach (PlainSegment segment in view.Segments.OrderBy(static segment => segment.Source.Start))
        {
            if (segment.Source.Length == 0)
            {
                _ = segment.IsAid ? added : added.Append(view.Text, segment.Plain.Start, segment.Plain.Length);
                continue;
            }

            Add(edits, view.Source, TextRange.Between(end, segment.Source.Start), added.ToString());
            _ = added.Clear();
            if (!segment.IsCopy)
            {
                Add(edits, view.Source, segment.Source, segment.Plain.In(view.Text));
            }

            end = segment.Source.End;
        }

        Add(edits, view.Source, TextRange.Between(end, view.Source.Length), added.ToString());
        return edits.ToValueList();
    }

    private static void Add(List<TextEdit> edits, string source, TextRange range, string plain)
    {
        if (range.Length != plain.Length || string.CompareOrdinal(source, range.Start, plain, 0, plain.Length) != 0)
        {
            edits.Add(new(range, plain));
        }
    }
}
