using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>The checks of one project: of single files one after the other, and beside them one of all files at a time.</summary>
/// <param name="home">The project.</param>
/// <param name="sink">Told what has changed.</param>
/// <param name="tellAllChecked">Told of the files when all of them were checked, with a token that the next change cancels.</param>
internal sealed class ProjectWork(
    ProjectHome home, IDiagnosticsSink sink, Action<ProjectSnapshot, CancellationToken> tellAllChecked)
{
    private readonly object _lock = new();
    private readonly HashSet<string> _waiting = new(PathNames.Comparer);
    private bool _isChecking;

    // When all files are to be checked, in milliseconds of the system's clock; null when no check is due.
    private long? _due;
    private bool _isLooping;

    // Set when all files are to be checked earlier than was said before, or not at all.
    private TaskCompletionSource _earlier = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Stops the check of all files that runs; null while none does.
    private Action? _stop;
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

    /// <summary>Checks all files, now or when nothing has changed for a moment. A check that runs for earlier texts stops.</summary>
    internal void CheckAll(bool atOnce)
    {
        lock (_lock)
        {
            if (_hasLeft)
            {
                return;
            }

            _stop?.Invoke();
            _isNew |= atOnce;
            SetDue(Environment.TickCount64 + (atOnce ? 0 : (long)Pauses.Typing.TotalMilliseconds));
            if (!_isLooping)
            {
                _isLooping = true;
                _ = Task.Run(CheckWhenDueAsync);
            }
        }
    }

    /// <summary>The project is gone: nothing more is checked.</summary>
    internal void Stop()
    {
        lock (_lock)
        {
            _hasLeft = true;
            _waiting.Clear();
            _stop?.Invoke();
            SetDue(null);
        }
    }

    // A key moves the check to a later time. The loop sees that when it wakes; only an earlier time has to wake it.
    private void SetDue(long? due)
    {
        bool isEarlier = _due is { } before && (due is not { } now || now < before);
        _due = due;
        if (isEarlier)
        {
            _earlier.TrySetResult();
            _earlier = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    // One loop for all keys. One check ends before the next begins: two at once could report in the wrong order.
    private async Task CheckWhenDueAsync()
    {
        while (true)
        {
            TimeSpan left;
            Task earlier;
            lock (_lock)
            {
                if (_due is not { } due)
                {
                    _isLooping = false;
                    return;
                }

                left = TimeSpan.FromMilliseconds(due - Environment.TickCount64);
                earlier = _earlier.Task;
            }

            if (left > TimeSpan.Zero)
            {
                await Task.WhenAny(Task.Delay(left), earlier).ConfigureAwait(false);
            }
            else
            {
                Try(RunPass);
            }
        }
    }

    private void RunPass()
    {
        using CancellationTokenSource pass = new();
        lock (_lock)
        {
            _due = null;
            _stop = pass.Cancel;
        }

        try
        {
            if (home.Now is { } now)
            {
                CheckAll(now, pass.Token);
                pass.Token.ThrowIfCancellationRequested();
                tellAllChecked(now, pass.Token);
            }
        }
        finally
        {
            lock (_lock)
            {
                _stop = null;
            }
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
            // What this check has found is told even if it was stopped: the next check would find nothing new there.
            sink.Changed(Remarks.TakeUntold());
        }
    }

    // A file that changes again while it waits is checked once, with the text that it has then.
    private void CheckWaiting()
    {
        while (TakeWaiting() is { } path)
        {
            Try(() =>
            {
                if (home.Now is not { } now)
                {
                    return;
                }

                if (now.Find(path) is { } file)
                {
                    Remarks.Check(now, file, CancellationToken.None);
                }
                else
                {
                    Remarks.Forget(path);
                }

                sink.Changed([.. Remarks.TakeUntold().Append(path).Distinct(PathNames.Comparer)]);
            });
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

    private void Try(Action work)
    {
        try
        {
            work();
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
