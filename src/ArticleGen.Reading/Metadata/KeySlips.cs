using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Finds keys of front matter that are one slip away from a well-known one, as "titel".</summary>
internal static class KeySlips
{
    private const int ShortestKey = 5;

    /// <summary>Words with other meanings that are one letter away from a key.</summary>
    private static readonly string[] OtherWords = ["drift", "except", "palace", "tithe", "waiter"];

    private static readonly string[] WellKnown =
        [.. MetadataKeys.All.Where(static key => key.Length >= ShortestKey && key.All(char.IsLetter)).Distinct()];

    /// <summary>A problem for each such key, unless the well-known key stands there too: then this one is a key of its own.</summary>
    public static IEnumerable<Problem> Find(IReadOnlyList<MetadataEntry> entries)
    {
        HashSet<string> taken = new(entries.Select(static entry => MetadataKeys.Normalize(entry.Key)), StringComparer.Ordinal);
        foreach (MetadataEntry entry in entries)
        {
            if (FindMeant(MetadataKeys.Normalize(entry.Key)) is { } meant && taken.Add(MetadataKeys.Normalize(meant)))
            {
                int mark = entry.KeyRange.Length == entry.Key.Length + 2 ? 1 : 0;
                TextRange word = new(entry.KeyRange.Start + mark, entry.KeyRange.Length - (2 * mark));
                yield return new Problem(
                    ProblemKind.FrontMatterNotUnderstood,
                    entry.KeyRange,
                    entry.Key,
                    $"the key is not known; did you mean \"{meant}\"?")
                {
                    Edit = new TextEdit(word, meant),
                };
            }
        }
    }

    /// <summary>The well-known key that is meant by a key; null if it is one itself, or none is near.</summary>
    private static string? FindMeant(string key)
    {
        if (key.Length < ShortestKey || MetadataKeys.IsKnown(key) || Array.IndexOf(OtherWords, key) >= 0)
        {
            return null;
        }

        return WellKnown.FirstOrDefault(known => IsSlip(key, MetadataKeys.Normalize(known)));
    }

    /// <summary>
    /// Whether one letter is missing, added or wrong, or two letters changed places. Another ending makes another word ("titles",
    /// "update"), and so does another first letter ("craft").
    /// </summary>
    private static bool IsSlip(string key, string known)
    {
        if (Math.Abs(key.Length - known.Length) > 1)
        {
            return false;
        }

        int start = 0;
        while (start < Math.Min(key.Length, known.Length) && key[start] == known[start])
        {
            start++;
        }

        int end = 0;
        while (end < Math.Min(key.Length, known.Length) - start && key[key.Length - 1 - end] == known[known.Length - 1 - end])
        {
            end++;
        }

        int keyRest = key.Length - start - end;
        int knownRest = known.Length - start - end;
        bool isOtherEnding = keyRest != knownRest && end == 0;
        bool isSwapped = keyRest == 2 && knownRest == 2 && key[start] == known[start + 1] && key[start + 1] == known[start];
        return start > 0 && !isOtherEnding && ((keyRest <= 1 && knownRest <= 1) || isSwapped);
    }
}
