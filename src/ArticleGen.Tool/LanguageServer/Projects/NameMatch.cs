namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>Compares names with the letters that somebody has typed, in any case.</summary>
internal static class NameMatch
{
    /// <summary>How many ranks there are, from 0 on.</summary>
    internal const int RankCount = 4;

    private const int Same = 0;
    private const int Prefix = 1;
    private const int WordPrefix = 2;
    private const int Subsequence = 3;

    /// <summary>The better of two ranks; null where neither name fits.</summary>
    internal static int? FindBetter(int? one, int? other) =>
        one is { } rank && other is { } next ? Math.Min(rank, next) : one ?? other;

    /// <summary>How well a name fits: the same, its start, the start of one of its words, or the letters in their order.</summary>
    internal static int? Find(string query, string name)
    {
        if (name.Length < query.Length)
        {
            return null;
        }

        if (name.StartsWith(query, StringComparison.OrdinalIgnoreCase))
        {
            return name.Length == query.Length ? Same : Prefix;
        }

        for (int at = name.IndexOf(query, StringComparison.OrdinalIgnoreCase);
            at > 0;
            at = name.IndexOf(query, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!char.IsLetterOrDigit(name[at - 1]))
            {
                return WordPrefix;
            }
        }

        return HasInOrder(query, name) ? Subsequence : null;
    }

    private static bool HasInOrder(string query, string name)
    {
        int next = 0;
        for (int i = 0; i < name.Length && next < query.Length; i++)
        {
            next += char.ToUpperInvariant(name[i]) == char.ToUpperInvariant(query[next]) ? 1 : 0;
        }

        return next == query.Length;
    }
}
