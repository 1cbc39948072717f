namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>The entries of a map while it is being read.</summary>
internal sealed class MetadataEntries
{
    private readonly List<MetadataEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>The entry added last; null if there is none.</summary>
    public MetadataEntry? Last => _entries.Count == 0 ? null : _entries[_entries.Count - 1];

    /// <summary>Adds an entry, unless there is one with its key.</summary>
    public bool TryAdd(MetadataEntry entry)
    {
        bool isNew = _keys.Add(entry.Key);
        if (isNew)
        {
            _entries.Add(entry);
        }

        return isNew;
    }

    /// <summary>All entries in their order.</summary>
    public ValueList<MetadataEntry> ToValueList() => ValueList<MetadataEntry>.Holding([.. _entries]);
}
