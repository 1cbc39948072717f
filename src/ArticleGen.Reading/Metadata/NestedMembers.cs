using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>
/// Finds the well-known keys in the maps in which some site generators keep them: [taxonomies] and [extra] of Zola, params of Hugo.
/// </summary>
internal static class NestedMembers
{
    // As MetadataKeys.Normalize writes them.
    private static readonly string[] Maps = ["taxonomies", "extra", "params"];

    /// <summary>The entries, and behind them those of such maps that give a member which no entry in front gives.</summary>
    public static IReadOnlyList<MetadataEntry> AddTo(IReadOnlyList<MetadataEntry> entries, CancellationToken cancel)
    {
        List<MetadataEntry> all = [.. entries];
        foreach (MetadataEntry entry in entries)
        {
            if (entry.Value is MetadataMap map && Array.IndexOf(Maps, MetadataKeys.Normalize(entry.Key)) >= 0)
            {
                // Several keys of one map may give one member: the list of keys says which of them counts.
                all.AddRange(map.Entries.Where(MakeFilter(all, cancel)).ToArray());
            }
        }

        return all;
    }

    private static Func<MetadataEntry, bool> MakeFilter(IReadOnlyList<MetadataEntry> above, CancellationToken cancel)
    {
        MemberEntries given = new(above, cancel);
        return entry => MetadataKeys.Find(entry.Key) is { } key && !given.Find(key.Member).Any();
    }
}
