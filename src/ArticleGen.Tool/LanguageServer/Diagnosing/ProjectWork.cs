using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>The checks of one project: of single files one after the other, and beside them one of all files at a time.</summary>
/// <param name="home">The project.</param>
/// <param name="sink">Told what has changed.</param>
internal sealed class ProjectWork(ProjectHome home, IDiagnosticsSink sink)
{
    // A pause between words is longer; what compares all files is not for every key.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly object _lock = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private CancellationTokenSource _pass = new();
    private bool _isChecking;
    private bool _hasLeft;

    // Whether the files have been found, and not all been checked since.
    private volatile bool _isNew;

    /// <summary>What is known of the files.</summary>
    internal ProjectRemarks Remarks { get; } = new(home);

    /// <summary>Checks a file that has changed, and all files later.</summary>
    internal void Check(string path)
    {
        lock (_lock)
        {
            _waiting.Add(path);
            if (!_isChecking)
            {
                _isChecking = true;
                _ = Task.Run(CheckWaiting);
            }
        }

        CheckAll(atOnce: false);
    }

    /// <summary>Checks all files, now or when nothing has changed for a moment.</summary>
    internal void CheckAll(bool atOnce)
    {
        _isNew |= atOnce;
        CancellationToken cancel = Renew();
        _ = Task.Run(() => Try(() => CheckAllAsync(atOnce ? TimeSpan.Zero : Quiet, cancel)), CancellationToken.None);
    }

    /// <summary>The project is gone: nothing more is checked.</summary>
    internal void Stop()
    {
        lock (_lock)
        {
            _hasLeft = true;
            _waiting.Clear();
        }

        Renew();
    }

    // One that was stopped ends before the next begins: else it could say last what it has found first.
    private async Task CheckAllAsync(TimeSpan delay, CancellationToken cancel)
    {
        await Task.Delay(delay, cancel).ConfigureAwait(false);
        await _turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (home.Now is { } now)
            {
                CheckAll(now, cancel);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private void CheckAll(ProjectSnapshot now, CancellationToken cancel)
    {
        using IPassProgress progress = sink.BeginPass(home, now.Files.Length, _isNew);
        try
        {
            Remarks.CheckAll(now, home.Source, progress, cancel);
            _isNew = false;
        }
        finally
        {
            // What was found stays, and the next one would find nothing new in it.
            sink.Changed(Remarks.TakeUntold());
        }
    }

    // A file that changes again while it waits is checked once: what is checked is what it is by then.
    private async Task CheckWaiting()
    {
        while (TakeWaiting() is { } path)
        {
            await Try(() =>
            {
                if (home.Now is { } now)
                {
                    if (now.Find(path) is { } file)
                    {
                        Remarks.Check(now, file, CancellationToken.None);
                    }
                    else
                    {
                        Remarks.Forget(path);
                    }

                    sink.Changed([.. Remarks.TakeUntold().Append(path).Distinct(StringComparer.Ordinal)]);
                }

                return Task.CompletedTask;
            }).ConfigureAwait(false);
        }
    }

    private string? TakeWaiting()
    {
        lock (_lock)
        {
            string? next = _waiting.FirstOrDefault();
            _isChecking = next is not null && _waiting.Remove(next);
            return next;
        }
    }

    // A check that runs for earlier texts stops.
    private CancellationToken Renew()
    {
        CancellationTokenSource before;
        CancellationTokenSource now = new();
        lock (_lock)
        {
            before = _pass;
            _pass = now;
            if (_hasLeft)
            {
                now.Cancel();
            }
        }

        // Outside of the lock, because it may go on here with what waits. The source has nothing to free.
        before.Cancel();
        return now.Token;
    }

    private async Task Try(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // A later change does the work.
        }
        catch (Exception failure)
        {
            sink.Failed(failure);
        }
    }
}
