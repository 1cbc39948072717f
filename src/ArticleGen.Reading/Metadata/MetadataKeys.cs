using System.Text;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Knows which key gives which member of an article.</summary>
internal static class MetadataKeys
{
    private static readonly string[][] Entries = [.. WordList.Read("metadata-keys.txt")];

    private static readonly Dictionary<string, (MetadataMember Member, int Rank)> Known = Load();

    /// <summary>All keys as the list writes them.</summary>
    public static IEnumerable<string> All => Entries.SelectMany(static fields => WordList.Split(fields[1], ','));

    /// <summary>
    /// The entries that give a member, in the order of the file: of several keys for it those of the key that the list has first. A page
    /// may have several entries of one key.
    /// </summary>
    public static IReadOnlyList<MetadataEntry> Find(IReadOnlyList<MetadataEntry> entries, MetadataMember member)
    {
        List<MetadataEntry> best = [];
        int bestRank = int.MaxValue;
        foreach (MetadataEntry entry in entries)
        {
            if (!Known.TryGetValue(Normalize(entry.Key), out (MetadataMember Member, int Rank) known)
                || known.Member != member
                || known.Rank > bestRank
                || IsEmpty(entry.Value)
                || (member == MetadataMember.Published && TruthValues.Read(entry.Value) is not null))
            {
                continue;
            }

            if (known.Rank < bestRank)
            {
                best.Clear();
                bestRank = known.Rank;
            }

            best.Add(entry);
        }

        return best;
    }

    /// <summary>Whether a key, as <see cref="Normalize"/> gives it, is one of the list.</summary>
    public static bool IsKnown(string normalizedKey) => Known.ContainsKey(normalizedKey);

    /// <summary>The entries that give a member by any key, in the order of the file.</summary>
    public static IEnumerable<MetadataEntry> FindAll(IReadOnlyList<MetadataEntry> entries, MetadataMember member) =>
        entries.Where(entry => FindMember(entry.Key) == member);

    /// <summary>The member that a key gives; null when it is not known.</summary>
    public static MetadataMember? FindMember(string key) =>
        Known.TryGetValue(Normalize(key), out (MetadataMember Member, int Rank) known) ? known.Member : null;

    /// <summary>The members for which an entry has a value.</summary>
    public static IEnumerable<MetadataMember> FindGiven(IReadOnlyList<MetadataEntry> entries) =>
        entries.Where(static entry => !IsEmpty(entry.Value)).Select(static entry => FindMember(entry.Key)).OfType<MetadataMember>();

    /// <summary>"published: false" says of an article that it is a draft; null where "published" is a date or is missing.</summary>
    public static bool? FindIsPublished(IReadOnlyList<MetadataEntry> entries) =>
        entries.FirstOrDefault(static entry => Normalize(entry.Key) == "published") is { } published
            ? TruthValues.Read(published.Value)
            : null;

    private static bool IsEmpty(MetadataValue value) => value switch
    {
        MetadataText text => text.IsNull || string.IsNullOrWhiteSpace(text.Text),
        MetadataList list => list.Items.Count == 0,
        MetadataMap map => map.Entries.Count == 0,
        _ => true,
    };

    private static Dictionary<string, (MetadataMember Member, int Rank)> Load()
    {
        Dictionary<string, (MetadataMember Member, int Rank)> known = [];
        foreach (string[] fields in Entries)
        {
            MetadataMember member = (MetadataMember)Enum.Parse(typeof(MetadataMember), fields[0], ignoreCase: true);
            int rank = 0;
            foreach (string key in WordList.Split(fields[1], ','))
            {
                known[Normalize(key)] = (member, rank++);
            }
        }

        return known;
    }

    /// <summary>The key in small letters, without blanks, hyphens and underscores.</summary>
    public static string Normalize(string key)
    {
        StringBuilder letters = new(key.Length);
        foreach (char c in key)
        {
            if (c is not (' ' or '-' or '_'))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
