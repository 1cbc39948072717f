using System.Collections.Concurrent;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>
/// Keeps what is said of all files up to date: of a file that changes at once, and of all others when nothing has changed for a moment.
/// </summary>
internal sealed class Diagnoser
{
    // A pause between words is longer; what compares all files is not for every key.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly ConcurrentDictionary<ProjectHome, Work> _works = new();
    private readonly IDiagnosticsSink _sink;

    /// <summary>Follows the files of a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="sink">Told what has changed.</param>
    internal Diagnoser(Workspace workspace, IDiagnosticsSink sink)
    {
        _sink = sink;
        workspace.FileChanged += (home, path) => _works.GetOrAdd(home, Start).Check(path);
        workspace.ProjectLoaded += home => _works.GetOrAdd(home, Start).CheckAll(atOnce: true);
        workspace.ProjectLeft += Leave;
    }

    /// <summary>
    /// Told of a project that was checked as a whole, as it was then: nothing has changed for a moment, and all articles are read. Work
    /// that follows is cancelled by the next change.
    /// </summary>
    internal event Action<ProjectHome, ProjectSnapshot, CancellationToken>? AllChecked;

    /// <summary>What is said of a file as it is now: it is checked if that was not done yet.</summary>
    internal IReadOnlyList<FileRemark> Ask(ViewedFile file, CancellationToken cancel)
    {
        ProjectRemarks remarks = _works.GetOrAdd(file.Home, Start).Remarks;
        remarks.Check(file.Project, file.File.Path, cancel);
        return [.. remarks.Find(file.File.Path)];
    }

    /// <summary>What was said of a file when it was checked last; nothing where its text has changed since.</summary>
    internal IReadOnlyList<FileRemark> FindChecked(ProjectHome home, ArticleFile file) =>
        _works.TryGetValue(home, out Work? work) ? work.Remarks.FindChecked(file) : [];

    /// <summary>What is known of a file, without a check.</summary>
    internal IReadOnlyList<FileRemark> Find(string path) =>
        [.. _works.Values.SelectMany(work => work.Remarks.Find(path)).Distinct()];

    /// <summary>All files of which anything is known.</summary>
    internal IReadOnlyList<string> GetPaths() =>
        [.. _works.Values.SelectMany(static work => work.Remarks.Paths).Distinct(StringComparer.Ordinal)];

    private Work Start(ProjectHome home) => new(home, _sink, (now, cancel) => AllChecked?.Invoke(home, now, cancel));

    private void Leave(ProjectHome home)
    {
        if (_works.TryRemove(home, out Work? work))
        {
            work.Dispose();
            _sink.Changed([.. work.Remarks.Paths]);
        }
    }

    /// <summary>The work on one project.</summary>
    private sealed class Work(
        ProjectHome home, IDiagnosticsSink sink, Action<ProjectSnapshot, CancellationToken> tellAllChecked) : IDisposable
    {
        private readonly object _lock = new();
        private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
        private bool _isChecking;
        private CancellationTokenSource _pass = new();

        internal ProjectRemarks Remarks { get; } = new();

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
            CancellationToken cancel = Renew();
            _ = Task.Run(() => TryAsync(async () =>
            {
                if (!atOnce)
                {
                    await Task.Delay(Quiet, cancel).ConfigureAwait(false);
                }

                if (home.Now is { } now)
                {
                    using (IPassProgress progress = sink.BeginPass(home, now.Files.Length, isFirst: atOnce))
                    {
                        sink.Changed(Remarks.CheckAll(now, home.Source, progress, cancel));
                    }

                    cancel.ThrowIfCancellationRequested();
                    tellAllChecked(now, cancel);
                }
            }));
        }

        /// <summary>Ends a check of all files.</summary>
        public void Dispose()
        {
            lock (_lock)
            {
                _pass.Cancel();
                _pass.Dispose();
            }
        }

        // One after the other, and a file that changes again while it waits once: what is checked is what it is by then.
        private async Task CheckWaiting()
        {
            while (TakeWaiting() is { } path)
            {
                await TryAsync(() =>
                {
                    if (home.Now is { } now)
                    {
                        Remarks.Check(now, path, CancellationToken.None);
                        sink.Changed([path]);
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

        // A check that runs for earlier texts stops. The source of its token has nothing to free, and the check may still look at it.
        private CancellationToken Renew()
        {
            lock (_lock)
            {
                _pass.Cancel();
                _pass = new();
                return _pass.Token;
            }
        }

        private async Task TryAsync(Func<Task> work)
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
}
