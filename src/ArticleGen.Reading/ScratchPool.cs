namespace ArticleGen.Reading;

/// <summary>Hands out memory to read in, and takes it back to hand it out again.</summary>
/// <remarks>
/// This is the only thing in the reading that changes over time. Any thread of the compiler may read an article, for the generator, an
/// analyzer or a code fix. None of these callers lives long enough to own the memory, so the reader owns it, and every caller profits. It
/// is not state: the memory handed out is always empty, so a reading does not depend on what was read before. The pool is bounded: it keeps
/// a few, and none of them is large.
/// </remarks>
internal static class ScratchPool
{
    // As many as the threads that commonly read at once. A further thread gets new memory, which is dropped later if all places are taken.
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
