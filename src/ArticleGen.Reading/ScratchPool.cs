namespace ArticleGen.Reading;

/// <summary>Hands out memory to read in, and takes it back to hand it out again.</summary>
/// <remarks>
/// The one thing in the reading that changes while it lives. Articles are read by whichever thread of the compiler first asks for one (the
/// generator, an analyzer, a code fix), and none of them lives long enough to own the memory; so the reader owns it, and every caller
/// profits. It is no state: whatever is handed out is empty, so a reading does not depend on which one it got, nor on what was read before.
/// It is bounded: a few are kept, and none of them large.
/// </remarks>
internal static class ScratchPool
{
    // As many as threads commonly read at once. One more gets a new one, which is dropped when all places are taken again.
    private const int Most = 8;

    private static readonly Scratch?[] Free = new Scratch?[Most];

    /// <summary>Empty memory that nobody else has.</summary>
    public static Scratch Rent()
    {
        for (int i = 0; i < Free.Length; i++)
        {
            if (Interlocked.Exchange(ref Free[i], null) is { } scratch)
            {
                return scratch;
            }
        }

        return new Scratch();
    }

    /// <summary>Takes memory back. The caller no longer uses it.</summary>
    public static void Return(Scratch scratch)
    {
        scratch.Clear();
        for (int i = 0; i < Free.Length; i++)
        {
            if (Interlocked.CompareExchange(ref Free[i], scratch, null) is null)
            {
                return;
            }
        }
    }
}
