namespace ArticleGen.Build;

/// <summary>FNV-1a of 64 bits over the UTF-16 code units of a name: what the program looks its texts up by.</summary>
internal static class TextHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    internal static ulong Compute(string name)
    {
        ulong hash = OffsetBasis;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }
}
