namespace ArticleGen.StepCounting;

/// <summary>The counter that rewritten code calls. Each <see cref="StepCounter"/> loads a copy of this assembly of its own, so that no two share it.</summary>
public static class Steps
{
    private static long count;
    private static long polls;
    private static long lastPoll;
    private static long longest;

    /// <summary>A method is entered, or a loop goes round.</summary>
    public static void One() => count++;

    /// <summary>What so many elements cost that the runtime copies or looks at.</summary>
    /// <remarks>It does so in blocks: an eighth of what own code would take, and one at least.</remarks>
    public static void Elements(long elements) => count += 1 + (elements >> 3);

    /// <summary>The cancellation token is asked.</summary>
    public static void Poll()
    {
        polls++;
        longest = Math.Max(longest, count - lastPoll);
        lastPoll = count;
    }

    /// <summary>Begins to count anew.</summary>
    public static void Reset() => (count, polls, lastPoll, longest) = (0, 0, 0, 0);

    /// <summary>What was counted.</summary>
    public static (long Count, long Polls, long Longest) Read() => (count, polls, Math.Max(longest, count - lastPoll));
}
