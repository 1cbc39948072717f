namespace ArticleGen.Hashing;

/// <summary>A hash that is the same in every run and on every machine, which string.GetHashCode is not.</summary>
internal static class StableHash
{
    /// <summary>The number of shards.</summary>
    internal const int Shards = 64;

    /// <summary>The shard of a name: FNV-1a over its UTF-16 code units.</summary>
    internal static int Shard(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)(hash % Shards);
    }
}
