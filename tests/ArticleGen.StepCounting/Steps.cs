namespace ArticleGen.StepCounting;

/// <summary>
/// The counter that rewritten code calls. Each <see cref="StepCounter"/> loads a copy of this assembly of its own, so that no two share it.
/// </summary>
public static class Steps
{
    private static long count;
    private static long polls;
    private static long lastPoll;
    private static long longest;
    private static long cancelAt;
    private static long cancelled;
    private static CancellationTokenSource? source;

    /// <summary>A method is entered, or a loop goes round.</summary>
    public static void One() => count++;

    /// <summary>Adds the cost of elements that the runtime copies or looks at.</summary>
    /// <remarks>The runtime works in blocks: an eighth of the cost of our own code, and at least one.</remarks>
    public static void Elements(long elements) => count += 1 + (elements >> 3);

    /// <summary>The cancellation token is asked.</summary>
    public static void Poll()
    {
        polls++;
        longest = Math.Max(longest, count - lastPoll);
        lastPoll = count;
        if (polls == cancelAt)
        {
            cancelled = count;
            source!.Cancel();
        }
    }

    /// <summary>Cancels after this many polls of the token. The next poll then sees the cancellation.</summary>
    public static void CancelAfter(long number, CancellationTokenSource toCancel) => (cancelAt, source, cancelled) = (number, toCancel, 0);

    /// <summary>The steps since then.</summary>
    public static long SinceCancelled() => count - cancelled;

    /// <summary>Begins to count anew.</summary>
    public static void Reset() => (count, polls, lastPoll, longest, cancelAt, source) = (0, 0, 0, 0, 0, null);

    /// <summary>What was counted.</summary>
    public static (long Count, long Polls, long Longest) Read() => (count, polls, Math.Max(longest, count - lastPoll));
}
