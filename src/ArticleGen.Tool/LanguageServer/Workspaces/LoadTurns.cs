namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// Decides when projects are asked: one time after the other. What is wanted while projects are asked waits until that has ended, and
/// however much is wanted by then, they are asked once more: files that keep coming must not keep anybody from an answer.
/// </summary>
/// <param name="load">Asks the projects.</param>
/// <param name="fail">Told of a failure, which is a defect.</param>
internal sealed class LoadTurns(Func<CancellationToken, Task> load, Action<Exception> fail) : IDisposable
{
    private readonly object _lock = new();
    private CancellationTokenSource? _running;

    // How long to wait before the next time; null where none is wanted.
    private TimeSpan? _wanted;
    private bool _isLooping;
    private bool _hasEnded;

    /// <summary>The projects are to be asked.</summary>
    /// <param name="delay">How long to wait first, because more is likely to happen. More that happens does not prolong it.</param>
    /// <param name="stopsRunning">Whether nobody wants the answers any more that are waited for now.</param>
    internal void Want(TimeSpan delay, bool stopsRunning = false)
    {
        CancellationTokenSource? stopped;
        lock (_lock)
        {
            if (_hasEnded)
            {
                return;
            }

            _wanted = _wanted is { } earlier && earlier < delay ? earlier : delay;
            stopped = stopsRunning ? _running : null;
            if (!_isLooping)
            {
                _isLooping = true;
                _ = Task.Run(LoopAsync);
            }
        }

        // Beside this thread, which reads messages: to stop MSBuild takes a moment.
        _ = stopped?.CancelAsync();
    }

    /// <summary>Stops what runs, MSBuild included.</summary>
    public void Dispose()
    {
        CancellationTokenSource? running;
        lock (_lock)
        {
            _hasEnded = true;
            _wanted = null;
            running = _running;
        }

        running?.Cancel();
    }

    private async Task LoopAsync()
    {
        while (FindDelay() is { } delay)
        {
            await Task.Delay(delay).ConfigureAwait(false);
            if (Begin() is { } running)
            {
                await LoadAsync(running.Token).ConfigureAwait(false);
            }
        }
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        try
        {
            await load(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Somebody wants other answers, or none.
        }
        catch (Exception failure)
        {
            fail(failure);
        }
    }

    private TimeSpan? FindDelay()
    {
        lock (_lock)
        {
            _running = null;
            _isLooping = _wanted is not null;
            return _wanted;
        }
    }

    private CancellationTokenSource? Begin()
    {
        lock (_lock)
        {
            _running = _wanted is null ? null : new();
            _wanted = null;
            return _running;
        }
    }
}
