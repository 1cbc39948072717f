namespace ArticleGen.Tool.Streams;

/// <summary>
/// How many articles are between being taken from their source and being written, and how many bytes they have: so many and no more. A
/// single one may have more bytes than all together.
/// </summary>
/// <param name="mostArticles">How many articles at the most.</param>
/// <param name="mostBytes">How many bytes at the most.</param>
internal sealed class InFlight(int mostArticles, long mostBytes)
{
    // .NET 8 has no Lock.
    private readonly object _lock = new();
    private int _articles;
    private long _bytes;
    private TaskCompletionSource? _left;

    /// <summary>How many articles there were at the most.</summary>
    internal int Peak { get; private set; }

    /// <summary>Waits until there is room for one more.</summary>
    /// <param name="bytes">How many bytes it has.</param>
    /// <param name="cancel">Ends the waiting.</param>
    internal async ValueTask EnterAsync(long bytes, CancellationToken cancel)
    {
        while (true)
        {
            Task left;
            lock (_lock)
            {
                if (_articles == 0 || (_articles < mostArticles && _bytes + bytes <= mostBytes))
                {
                    _articles++;
                    _bytes += bytes;
                    Peak = Math.Max(Peak, _articles);
                    return;
                }

                _left ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                left = _left.Task;
            }

            await left.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Makes room: one has been written.</summary>
    /// <param name="bytes">How many bytes it had.</param>
    internal void Leave(long bytes)
    {
        TaskCompletionSource? left;
        lock (_lock)
        {
            _articles--;
            _bytes -= bytes;
            (left, _left) = (_left, null);
        }

        left?.TrySetResult();
    }
}
