using System.Text;
using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Metadata;

/// <summary>Knows which key gives which member of an article.</summary>
public static class MetadataKeys
{
    private static readonly string[][] Entries = [.. WordList.Read("metadata-keys.txt")];

    private static readonly Dictionary<string, (MetadataMember Member, int Rank)> Known = Load();

    /// <summary>All keys as the list writes them.</summary>
    internal static IEnumerable<string> All => Entries.SelectMany(static fields => WordList.Split(fields[1], ','));

    /// <summary>Whether a key gives a member of every article, such as the title.</summary>
    /// <param name="key">The key as it is written.</param>
    public static bool IsWellKnown(string key) => Find(key) is not null;

    /// <summary>The member that a key gives; null when the key is not known.</summary>
    /// <param name="key">The key as it is written.</param>
    public static MetadataMember? FindMember(string key) => Find(key)?.Member;

    /// <summary>The member that a key gives, and its place among the keys for it, from 0; null when the key is not known.</summary>
    internal static (MetadataMember Member, int Rank)? Find(string key) => FindNormalized(Normalize(key));

    /// <summary>The same for a key as <see cref="Normalize"/> gives it.</summary>
    internal static (MetadataMember Member, int Rank)? FindNormalized(string key) =>
        Known.TryGetValue(key, out (MetadataMember Member, int Rank) known) ? known : null;

    /// <summary>The key in small letters, without blanks, hyphens and underscores.</summary>
    /// <param name="key">The key as it is written.</param>
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
}
