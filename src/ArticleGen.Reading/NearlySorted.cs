namespace ArticleGen.Reading;

/// <summary>Sorts lists in which hardly anything is out of order, and nothing far from where it belongs: what is read comes up as it stands in the text.</summary>
/// <remarks>It keeps the order of what is equal, allocates nothing, and takes as long as there are elements and places to move them.</remarks>
internal static class NearlySorted
{
    public static void Sort<T>(List<T> list, Comparison<T> compare)
    {
        for (int i = 1; i < list.Count; i++)
        {
            if (compare(list[i - 1], list[i]) > 0)
            {
                Insert(list, i, compare);
            }
        }
    }

    /// <summary>Moves the element at <paramref name="i"/> down to where it belongs among those before it.</summary>
    private static void Insert<T>(List<T> list, int i, Comparison<T> compare)
    {
        T moved = list[i];
        for (; i > 0 && compare(list[i - 1], moved) > 0; i--)
        {
            list[i] = list[i - 1];
        }

        list[i] = moved;
    }
}
