namespace ArticleGen.Reading.Text;

/// <summary>Checks in long loops whether the reading is cancelled: often enough to stop soon, and too seldom to cost time.</summary>
internal static class Polling
{
    private const int Between = 0xFFF;

    /// <summary>Checks once per 4,096 values of a counter that goes up by one.</summary>
    public static void PollAt(this CancellationToken cancel, int i)
    {
        if ((i & Between) == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }
}
