using System.Text;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Knows which key gives which member of an article.</summary>
internal static class MetadataKeys
{
    private static readonly Dictionary<string, (MetadataMember Member, int Rank)> Known = Load();

    /// <summary>The entry that gives a member: of several keys for it the one that the list has first, of equal ones the first in the file.</summary>
    public static MetadataEntry? Find(IReadOnlyList<MetadataEntry> entries, MetadataMember member)
    {
        MetadataEntry? best = null;
        int bestRank = int.MaxValue;
        foreach (MetadataEntry entry in entries)
        {
            if (Known.TryGetValue(Normalize(entry.Key), out (MetadataMember Member, int Rank) known)
                && known.Member == member
                && known.Rank < bestRank
                && !IsEmpty(entry.Value))
            {
                best = entry;
                bestRank = known.Rank;
            }
        }

        return best;
    }

    private static bool IsEmpty(MetadataValue value) => value switch
    {
        MetadataText text => text.Text.Trim().Length == 0 || (text.Style == MetadataStyle.Plain && text.Text is "null" or "~"),
        MetadataList list => list.Items.Count == 0,
        MetadataMap map => map.Entries.Count == 0,
        _ => true,
    };

    private static Dictionary<string, (MetadataMember Member, int Rank)> Load()
    {
        Dictionary<string, (MetadataMember Member, int Rank)> known = [];
        foreach (string[] fields in WordList.Read("metadata-keys.txt"))
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

    private static string Normalize(string key)
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
