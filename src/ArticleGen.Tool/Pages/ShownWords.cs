namespace ArticleGen.Tool.Pages;

/// <summary>The words of a file without its markup, found by their places in the file.</summary>
internal sealed class ShownWords
{
    private readonly PlainPiece[] _pieces;

    /// <summary>Takes the words in the order in which they are read.</summary>
    internal ShownWords(IEnumerable<PlainPiece> pieces) => _pieces = [.. pieces.OrderBy(static piece => piece.Range.Start)];

    /// <summary>
    /// The words that stand for a range of the file, piece by piece. Ranges in a row give each word once: what is added at a border belongs
    /// to the range behind it, unless this one is the last.
    /// </summary>
    /// <param name="range">The range.</param>
    /// <param name="isLast">Whether no range follows, so that what is added at the end belongs to this one.</param>
    internal IEnumerable<PlainPiece> Find(TextRange range, bool isLast = true)
    {
        for (int i = FindFirst(range.Start); i < _pieces.Length && _pieces[i].Range.Start <= range.End; i++)
        {
            if (Cut(_pieces[i], range, isLast) is { Words.Length: > 0 } piece)
            {
                yield return piece;
            }
        }
    }

    /// <summary>The words that stand for a range of the file, in one text.</summary>
    internal string Join(TextRange range) => string.Concat(Find(range).Select(static piece => piece.Words));

    private static PlainPiece? Cut(PlainPiece piece, TextRange range, bool isLast)
    {
        if (piece.Range.Length == 0)
        {
            // A blank line between two paragraphs is added as well.
            bool isHere = range.Contains(piece.Range.Start) || (isLast && piece.Range.Start == range.End);
            return isHere && !string.IsNullOrWhiteSpace(piece.Words) ? piece : null;
        }

        if (!piece.IsCopy)
        {
            return range.Contains(piece.Range.Start) ? piece : null;
        }

        int start = Math.Max(piece.Range.Start, range.Start);
        int end = Math.Min(piece.Range.End, range.End);
        int first = piece.Range.Start;
        return start < end
            ? piece with { Words = piece.Words[(start - first)..(end - first)], Range = TextRange.Between(start, end) }
            : null;
    }

    // The first piece that may reach into what starts here.
    private int FindFirst(int offset)
    {
        int low = 0;
        int high = _pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].Range.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        int first = Math.Max(low - 1, 0);
        while (first > 0 && _pieces[first].Range.Length == 0)
        {
            first--;
        }

        return first;
    }
}
