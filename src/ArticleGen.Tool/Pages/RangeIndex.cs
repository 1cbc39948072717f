namespace ArticleGen.Tool.Pages;

/// <summary>
/// Things with ranges, found by the ranges that they overlap. It looks at little more than it finds, however the ranges lie: a long article
/// is no slower than many short ones.
/// </summary>
/// <typeparam name="T">The things.</typeparam>
/// <remarks>A search tree in an array: the middle of each stretch is the root of what is before it and behind it in the stretch.</remarks>
internal sealed class RangeIndex<T>
{
    private readonly (TextRange Range, T Item)[] _byStart;

    // How far anything in the stretch reaches of which this one is the middle.
    private readonly int[] _reach;

    /// <summary>Takes the things; of those that start together the first comes first.</summary>
    internal RangeIndex(IEnumerable<(TextRange Range, T Item)> items)
    {
        _byStart = [.. items.OrderBy(static item => item.Range.Start)];
        _reach = new int[_byStart.Length];
        _ = FindReach(0, _byStart.Length);
    }

    /// <summary>Those that share a character with a range, in the order of their starts.</summary>
    internal IReadOnlyList<T> FindOverlapping(TextRange range)
    {
        List<T> found = [];
        _ = Collect(range, found);
        return found;
    }

    /// <summary>Adds those that share a character with a range, in the order of their starts; returns how many were looked at.</summary>
    internal int Collect(TextRange range, List<T> found) => Collect(0, _byStart.Length, range, found);

    private int FindReach(int start, int end)
    {
        if (start == end)
        {
            return 0;
        }

        int middle = (start + end) / 2;
        int around = Math.Max(FindReach(start, middle), FindReach(middle + 1, end));
        return _reach[middle] = Math.Max(_byStart[middle].Range.End, around);
    }

    private int Collect(int start, int end, TextRange range, List<T> found)
    {
        int middle = (start + end) / 2;
        if (start == end || _reach[middle] <= range.Start)
        {
            return start == end ? 0 : 1;
        }

        int looked = 1 + Collect(start, middle, range, found);
        (TextRange place, T item) = _byStart[middle];
        if (place.Overlaps(range))
        {
            found.Add(item);
        }

        // All behind one that starts too late start later still.
        return place.Start < range.End ? looked + Collect(middle + 1, end, range, found) : looked;
    }
}
