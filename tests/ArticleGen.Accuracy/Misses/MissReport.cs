namespace ArticleGen.Accuracy.Misses;

/// <summary>Prints misses: the groups with their sizes, or samples of one group.</summary>
internal static class MissReport
{
    public static void Groups(IReadOnlyList<Miss> misses, int count, TextWriter output)
    {
        foreach (IGrouping<string, Miss> group in misses.GroupBy(miss => miss.Group)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(count))
        {
            output.WriteLine($"{group.Count(),6}  {group.Key}");
        }
    }

    /// <summary>Samples spread evenly over those of the group, so that two runs show the same ones.</summary>
    public static void Samples(IReadOnlyList<Miss> misses, string group, int count, TextWriter output)
    {
        List<Miss> found = [.. misses.Where(miss => miss.Group.StartsWith(group, StringComparison.OrdinalIgnoreCase))];
        int step = Math.Max(1, found.Count / Math.Max(1, count));
        for (int i = 0; i < found.Count; i += step)
        {
            Miss miss = found[i];
            output.WriteLine($"{miss.Article.Article.Id} {miss.Range.Start}  [{miss.Group}]");
            output.WriteLine($"  marked  {miss.Marked}");
            output.WriteLine($"  read    {miss.Read}");
            output.WriteLine($"  text    {Excerpts.Context(miss.Article.Text, miss.Range)}");
        }
    }
}
