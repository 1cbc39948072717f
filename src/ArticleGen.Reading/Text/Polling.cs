namespace ArticleGen.Reading.Text;

/// <summary>Asks in long loops whether the reading is cancelled: often enough for whoever waits, and too seldom to be felt.</summary>
internal static class Polling
{
    private const int Between = 0xFFF;

    /// <summary>Asks at each so many values of a counter that goes up by one.</summary>
    public static void PollAt(this CancellationToken cancel, int i)
    {
        if ((i & Between) == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }
}
