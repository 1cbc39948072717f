namespace ArticleGen.Settings;

/// <summary>The order of articles: that of their keys, each file once, however a project lists them.</summary>
internal static class FileOrder
{
    /// <summary>The items in order. Of two with one key the first counts. A list that is in order, which most are, is not copied.</summary>
    internal static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, Func<T, string> keyOf)
    {
        if (IsInOrder(items, keyOf))
        {
            return items;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        List<T> ordered = items.Where(item => seen.Add(keyOf(item))).ToList();
        ordered.Sort((one, other) => string.CompareOrdinal(keyOf(one), keyOf(other)));
        return ordered;
    }

    private static bool IsInOrder<T>(IReadOnlyList<T> items, Func<T, string> keyOf)
    {
        for (int i = 1; i < items.Count; i++)
        {
            if (string.CompareOrdinal(keyOf(items[i - 1]), keyOf(items[i])) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
