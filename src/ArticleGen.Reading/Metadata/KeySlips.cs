using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Finds keys of front matter that are one slip away from a well-known one, as "titel".</summary>
internal static class KeySlips
{
    private const int ShortestKey = 5;

    private static readonly HashSet<string> OtherWords = WordList.Words("words-like-keys.txt");

    private static readonly WellKnownKey[] WellKnown =
    [
        .. MetadataKeys.All
            .Where(static key => key.Length >= ShortestKey && key.All(char.IsLetter))
            .Distinct()
            .Select(static key => new WellKnownKey(key, MetadataKeys.Normalize(key), MetadataKeys.Find(key)?.Member)),
    ];

    /// <summary>A problem for each such key, unless another one gives the same member: then this one is a key of its own.</summary>
    public static IEnumerable<Problem> Find(IReadOnlyList<MetadataEntry> entries)
    {
        string[] keys = [.. entries.Select(static entry => MetadataKeys.Normalize(entry.Key))];
        HashSet<MetadataMember?> given = [.. keys.Select(static key => MetadataKeys.FindNormalized(key)?.Member)];
        for (int i = 0; i < keys.Length; i++)
        {
            if (FindMeant(keys[i]) is { } meant && given.Add(meant.Member))
            {
                yield return MakeProblem(entries[i], meant.Key);
            }
        }
    }

    private static Problem MakeProblem(MetadataEntry entry, string meant)
    {
        int mark = entry.KeyRange.Length == entry.Key.Length + 2 ? 1 : 0;
        TextRange word = new(entry.KeyRange.Start + mark, entry.KeyRange.Length - (2 * mark));
        return new Problem(
            ProblemKind.FrontMatterNotUnderstood,
            entry.KeyRange,
            entry.Key,
            $"no such key is known; write '{meant}' if that is meant")
        {
            Edit = new TextEdit(word, meant),
        };
    }

    /// <summary>The well-known key that is meant by a key; null if it is one itself, or none is near.</summary>
    private static WellKnownKey? FindMeant(string key) =>
        key.Length < ShortestKey || MetadataKeys.FindNormalized(key) is not null || OtherWords.Contains(key)
            ? null
            : WellKnown.FirstOrDefault(known => OneSlip.Separates(key, known.Normalized));

    private sealed record WellKnownKey(string Key, string Normalized, MetadataMember? Member);
}
