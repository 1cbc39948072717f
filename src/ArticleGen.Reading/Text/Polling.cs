namespace ArticleGen.Reading.Text;

/// <summary>Checks in long loops whether the reading is cancelled: often enough to stop soon, and too seldom to cost time.</summary>
internal static class Polling
{
    /// <summary>So many cheap steps are done between two checks: a power of two.</summary>
    public const int Steps = 4096;

    /// <summary>Checks once per 4,096 values of a counter that goes up by one.</summary>
    public static void PollAt(this CancellationToken cancel, int i)
    {
        if ((i & (Steps - 1)) == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }
}
