namespace ArticleGen.Reading.Text;

/// <summary>Checks in long loops whether the reading is cancelled: often enough to stop soon, and too seldom to cost time.</summary>
internal static class Polling
{
    /// <summary>So many cheap steps are done between two checks: a power of two.</summary>
    public const int Steps = 4096;

    /// <summary>Checks once per 4,096 steps, of which <paramref name="count"/> is the number so far.</summary>
    public static void PollAt(this CancellationToken cancel, int count)
    {
        if ((count & (Steps - 1)) == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }
}
