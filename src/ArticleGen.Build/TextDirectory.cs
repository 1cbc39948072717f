namespace ArticleGen.Build;

/// <summary>
/// The names of the texts in the order of the resource, which is the order of their hashes. It does not depend on the order in which the
/// files are listed.
/// </summary>
internal sealed class TextDirectory
{
    private readonly ulong[] _hashes;
    private readonly int[] _positions;

    private TextDirectory(ulong[] hashes, int[] positions, (int First, int Second)? clash)
    {
        _hashes = hashes;
        _positions = positions;
        Clash = clash;
    }

    internal int Count => _hashes.Length;

    /// <summary>
    /// The positions of two names with the same hash, so that only one of the two texts could be found; null when there are none.
    /// </summary>
    internal (int First, int Second)? Clash { get; }

    internal static TextDirectory Create(IReadOnlyList<string> names)
    {
        ulong[] hashes = new ulong[names.Count];
        int[] positions = new int[names.Count];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = TextHash.Compute(names[i]);
            positions[i] = i;
        }

        Array.Sort(hashes, positions);
        (int, int)? clash = null;
        for (int i = 1; i < hashes.Length && clash is null; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                clash = (Math.Min(positions[i - 1], positions[i]), Math.Max(positions[i - 1], positions[i]));
            }
        }

        return new(hashes, positions, clash);
    }

    /// <summary>The hash of the text that comes at this place of the resource.</summary>
    internal ulong HashAt(int place) => _hashes[place];

    /// <summary>Where the name of the text that comes at this place stands in the list of names.</summary>
    internal int PositionAt(int place) => _positions[place];
}
