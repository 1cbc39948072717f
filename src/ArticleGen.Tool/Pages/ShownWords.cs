namespace ArticleGen.Tool.Pages;

/// <summary>The words of an article without its markup, found by their places in the file.</summary>
/// <param name="reading">The article.</param>
internal sealed class ShownWords(ArticleReading reading)
{
    /// <summary>The words that stand for a range of the file, in one text.</summary>
    internal string Join(TextRange range) => reading.ToPlainText(range);

    /// <summary>
    /// The words that stand for a range of the file, piece by piece: together those of <see cref="Join"/>. Markup and the words in its
    /// place belong to the range that they start in, so ranges in a row have each word once.
    /// </summary>
    internal IEnumerable<ShownPiece> Find(TextRange range)
    {
        int offset = range.Start;
        for (int i = FindFirst(range.Start); i < reading.Markup.Count && reading.Markup[i].Range.Start < range.End; i++)
        {
            TextEdit edit = reading.Markup[i];
            if (edit.Range.Start > offset)
            {
                yield return Copy(offset, edit.Range.Start);
            }

            if (edit.Range.Start >= offset && edit.Text.Length > 0)
            {
                yield return new(edit.Text, edit.Range, IsCopy: false);
            }

            offset = edit.Range.End;
        }

        if (offset < range.End)
        {
            yield return Copy(offset, range.End);
        }
    }

    private ShownPiece Copy(int start, int end)
    {
        TextRange range = TextRange.Between(start, end);
        return new(range.In(reading.Text), range, IsCopy: true);
    }

    // The first markup that starts at an offset or behind it, or reaches over it.
    private int FindFirst(int offset)
    {
        int low = 0;
        int high = reading.Markup.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            TextRange markup = reading.Markup[middle].Range;
            if (markup.Start < offset && markup.End <= offset)
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
