namespace ArticleGen.Reading.Text;

/// <summary>How much memory is kept for the next article, for all who keep some.</summary>
internal static class ScratchLists
{
    // More than articles of a hundred kilobytes need. Lists that a longer article made larger are given back.
    public const int MostKept = 4096;

    /// <summary>Makes room for so many at once.</summary>
    public static void Reserve<T>(this List<T> list, int count) => list.Capacity = Math.Max(list.Capacity, count);

    /// <summary>Empties a list; a large one gives its memory back.</summary>
    public static void Empty<T>(this List<T> list)
    {
        list.Clear();
        if (list.Capacity > MostKept)
        {
            list.Capacity = 0;
        }
    }
}
