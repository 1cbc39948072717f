using System.Text;

namespace ArticleGen.Reading;

/// <summary>Changes of one text, in order and apart from each other.</summary>
internal static class TextEdits
{
    /// <summary>
    /// The words of a range after the changes; null where none of them touches it. A change whose words the range cuts belongs to it if
    /// they start in it: so ranges side by side have all words once.
    /// </summary>
    public static string? Apply(ValueList<TextEdit> edits, string text, TextRange range)
    {
        int next = FindFirst(edits, range.Start);
        if (next == edits.Count || edits[next].Range.Start >= range.End)
        {
            return null;
        }

        StringBuilder words = new(range.Length);
        int offset = range.Start;
        for (; next < edits.Count && edits[next].Range.Start < range.End; next++)
        {
            TextEdit edit = edits[next];
            if (edit.Range.Start >= offset)
            {
                words.Append(text, offset, edit.Range.Start - offset).Append(edit.Text);
            }

            offset = edit.Range.End;
        }

        return words.Append(text, Math.Min(offset, range.End), Math.Max(range.End - offset, 0)).ToString();
    }

    /// <summary>The index of the first change that starts at an offset or behind it, or has words there.</summary>
    private static int FindFirst(ValueList<TextEdit> edits, int offset)
    {
        int low = 0;
        int high = edits.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (edits[middle].Range.Start < offset && edits[middle].Range.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
