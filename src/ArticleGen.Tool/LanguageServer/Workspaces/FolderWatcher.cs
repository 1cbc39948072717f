using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// Watches the files of folders where the client does not. What happens within a moment is told together, each file once.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    // In bytes, as much as Windows takes for a folder on another machine.
    private const int BufferSize = 64 * 1024;

    private readonly object _lock = new();
    private readonly Dictionary<WatchedFolder, FileSystemWatcher> _watchers = [];
    private readonly Dictionary<string, bool> _seen = new(PathNames.Comparer);
    private readonly WorkspaceLoader _loader;
    private readonly Action<string> _log;
    private readonly Timer _timer;
    private bool _hasFailed;

    /// <summary>Watches nothing yet.</summary>
    /// <param name="loader">Told what has changed.</param>
    /// <param name="log">Told, once, that changes may be missed.</param>
    internal FolderWatcher(WorkspaceLoader loader, Action<string> log)
    {
        _loader = loader;
        _log = log;
        _timer = new(_ => Tell(), null, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>Watches these folders, and no others any more.</summary>
    internal void Watch(IReadOnlyCollection<WatchedFolder> folders)
    {
        lock (_lock)
        {
            foreach (WatchedFolder left in _watchers.Keys.Except(folders).ToArray())
            {
                _watchers[left].Dispose();
                _watchers.Remove(left);
            }
        }

        foreach (WatchedFolder folder in folders)
        {
            Watch(folder);
        }
    }

    /// <summary>Something has happened to a file or a folder.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="mayHaveComeOrGone">Whether it may not have been there before, or is no longer there.</param>
    internal void Notice(string path, bool mayHaveComeOrGone)
    {
        // A folder that has come or gone takes its files with it, and may be all that is told of them. What has gone is no longer there to
        // tell whether it was a folder, and a folder may have any name.
        if (!WatchedFiles.Include(path) && !mayHaveComeOrGone)
        {
            return;
        }

        lock (_lock)
        {
            if (_seen.Count == 0)
            {
                _timer.Change(Pauses.Files, Timeout.InfiniteTimeSpan);
            }

            _seen[path] = mayHaveComeOrGone || _seen.GetValueOrDefault(path);
        }
    }

    /// <summary>Watching has failed. Where only too much has happened at once, all is looked at again.</summary>
    internal void Fail(Exception failure)
    {
        if (failure is InternalBufferOverflowException)
        {
            _loader.AnyChanged();
        }
        else
        {
            Fail(failure.Message);
        }
    }

    /// <summary>Not all that has happened is known, or nothing can be.</summary>
    internal void Fail(string why)
    {
        lock (_lock)
        {
            if (_hasFailed)
            {
                return;
            }

            _hasFailed = true;
        }

        _log($"changes of files that are not open may be missed: {why.ReplaceLineEndings(" ")}");
    }

    /// <summary>Tells what has happened until now.</summary>
    internal void Tell()
    {
        ILookup<bool, string> seen;
        lock (_lock)
        {
            seen = _seen.ToLookup(static one => one.Value, static one => one.Key);
            _seen.Clear();
        }

        try
        {
            _loader.FilesChanged([.. seen[false]], [.. seen[true]]);
        }
        catch (Exception failure)
        {
            // On the thread of the timer it would end the process.
            _log(failure.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Watch([]);
        _timer.Dispose();
    }

    private void Watch(WatchedFolder folder)
    {
        lock (_lock)
        {
            if (_watchers.ContainsKey(folder))
            {
                return;
            }
        }

        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder.Path)
            {
                IncludeSubdirectories = folder.Part == WatchedPart.All,
                InternalBufferSize = BufferSize,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
            };
            if (folder.Part == WatchedPart.Settings)
            {
                foreach (string name in WatchedFiles.SettingsAbove)
                {
                    watcher.Filters.Add(name);
                }
            }

            watcher.Changed += (_, change) => Notice(change.FullPath, mayHaveComeOrGone: false);
            watcher.Created += (_, change) => Notice(change.FullPath, mayHaveComeOrGone: true);
            watcher.Deleted += (_, change) => Notice(change.FullPath, mayHaveComeOrGone: true);
            watcher.Renamed += (_, change) =>
            {
                Notice(change.OldFullPath, mayHaveComeOrGone: true);
                Notice(change.FullPath, mayHaveComeOrGone: true);
            };
            watcher.Error += (_, failure) => Fail(failure.GetException());
            lock (_lock)
            {
                if (!_watchers.TryAdd(folder, watcher))
                {
                    watcher.Dispose();
                    return;
                }
            }

            watcher.EnableRaisingEvents = true;
        }
        catch (Exception failure) when (
            failure is IOException or ArgumentException or UnauthorizedAccessException or ObjectDisposedException)
        {
            watcher?.Dispose();
            lock (_lock)
            {
                _watchers.Remove(folder);
            }

            // Folders far above may be closed to the user, which takes no article from anybody.
            if (folder.Part != WatchedPart.Settings)
            {
                Fail(failure.Message);
            }
        }
    }
}
