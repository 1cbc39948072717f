namespace ArticleGen.Tool.Pages;

/// <summary>
/// Things with ranges, found by the ranges that they overlap. It looks at little more than it finds, as long as the ranges nest or stand
/// apart: a long article is no slower than many short ones.
/// </summary>
/// <typeparam name="T">The things.</typeparam>
internal sealed class RangeIndex<T>
{
    private readonly (TextRange Range, T Item)[] _byStart;

    // How far anything up to this one reaches.
    private readonly int[] _reach;

    /// <summary>Takes the things; of those that start together the first comes first.</summary>
    internal RangeIndex(IEnumerable<(TextRange Range, T Item)> items)
    {
        _byStart = [.. items.OrderBy(static item => item.Range.Start)];
        _reach = new int[_byStart.Length];
        int reach = 0;
        for (int i = 0; i < _reach.Length; i++)
        {
            _reach[i] = reach = Math.Max(reach, _byStart[i].Range.End);
        }
    }

    /// <summary>Those that share a character with a range, in the order of their starts.</summary>
    internal IReadOnlyList<T> FindOverlapping(TextRange range)
    {
        List<T> found = [];
        for (int i = CountBefore(range.End) - 1; i >= 0 && _reach[i] > range.Start; i--)
        {
            if (_byStart[i].Range.Overlaps(range))
            {
                found.Add(_byStart[i].Item);
            }
        }

        found.Reverse();
        return found;
    }

    // How many start before an offset.
    private int CountBefore(int offset)
    {
        int low = 0;
        int high = _byStart.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byStart[middle].Range.Start < offset)
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
