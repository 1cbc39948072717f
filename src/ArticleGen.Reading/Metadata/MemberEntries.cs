using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>The entries of a file, by the member of the article that they give.</summary>
internal sealed class MemberEntries
{
    private readonly ILookup<MetadataMember, (int Rank, MetadataEntry Entry)> _byMember;

    /// <summary>Sorts the entries. Those that say nothing are left out.</summary>
    public MemberEntries(IReadOnlyList<MetadataEntry> entries, CancellationToken cancel)
    {
        List<(MetadataMember Member, int Rank, MetadataEntry Entry)> known = [];
        foreach (MetadataEntry entry in entries)
        {
            cancel.ThrowIfCancellationRequested();
            if (MetadataKeys.Find(entry.Key) is not { } key)
            {
                continue;
            }

            bool? isOut = key.Member == MetadataMember.Published ? TruthValues.Read(entry.Value) : null;
            IsPublished ??= isOut;
            if (isOut is null && !IsEmpty(entry.Value))
            {
                known.Add((key.Member, key.Rank, entry));
            }
        }

        _byMember = known.ToLookup(static entry => entry.Member, static entry => (entry.Rank, entry.Entry));
    }

    /// <summary>"published: false" says of an article that it is a draft; null where no key says so.</summary>
    public bool? IsPublished { get; }

    /// <summary>The entries that give a member, in the order of the file.</summary>
    public IEnumerable<MetadataEntry> Find(MetadataMember member) => _byMember[member].Select(static entry => entry.Entry);

    /// <summary>
    /// The entries that give a member, those of each key together: first those of the key that counts first. A page may have several
    /// entries of one key.
    /// </summary>
    public IEnumerable<IEnumerable<MetadataEntry>> FindRanked(MetadataMember member) => _byMember[member]
        .GroupBy(static entry => entry.Rank, static entry => entry.Entry)
        .OrderBy(static group => group.Key);

    private static bool IsEmpty(MetadataValue value) => value switch
    {
        MetadataText text => text.IsNull || string.IsNullOrWhiteSpace(text.Text),
        MetadataList list => list.Items.Count == 0,
        MetadataMap map => map.Entries.Count == 0,
        _ => true,
    };
}
