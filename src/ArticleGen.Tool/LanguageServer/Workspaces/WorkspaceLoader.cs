using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// Finds the projects in the folders that are open, and asks them for their articles; again where a file that they depend on has changed.
/// Without any project that uses ArticleGen, a folder counts as <c>articlegen check FOLDER</c> sees it.
/// </summary>
internal sealed class WorkspaceLoader : IDisposable
{
    private readonly Workspace _workspace;
    private readonly SourceLoader _loader;
    private readonly LoadTurns _turns;
    private readonly ForeignFiles _foreign = new();

    private volatile Sources _sources = new([], []);

    // Whether projects were asked: only then is it known which documents are of none.
    private volatile bool _hasAsked;

    /// <summary>Looks for nothing yet.</summary>
    /// <param name="workspace">Where the files go.</param>
    /// <param name="here">The surroundings of the process.</param>
    /// <param name="listener">Told what is done.</param>
    internal WorkspaceLoader(Workspace workspace, Surroundings here, ILoadListener listener)
    {
        _workspace = workspace;
        _loader = new(workspace, here, listener);
        _turns = new(LoadAllAsync, listener.Failed);
    }

    /// <summary>Whether projects may be asked, which runs targets of their builds.</summary>
    internal bool AskProjects { get; set; } = true;

    /// <summary>
    /// Told of the folders whose files matter: before anything is looked for in those that are open, and when it is known which others
    /// have files of projects. Called from any thread.
    /// </summary>
    internal event Action<IReadOnlyCollection<WatchedFolder>>? Looking;

    /// <summary>Opens folders and closes others.</summary>
    internal void Change(IEnumerable<string> opened, IReadOnlyCollection<string> closed)
    {
        _workspace.Use(_workspace.Folders.Change(opened, closed));
        _turns.Want(TimeSpan.Zero, stopsRunning: closed.Count > 0);
    }

    /// <summary>Files have changed on the disk.</summary>
    /// <param name="changed">Those that were there before and still are.</param>
    /// <param name="others">Those that have come or gone, or may have: some editors save by a new file of the old name.</param>
    internal void FilesChanged(IReadOnlyCollection<string> changed, IReadOnlyCollection<string> others)
    {
        bool loads = false;
        foreach (string path in changed.Select(_workspace.Folders.Spell))
        {
            _workspace.ReadAgain(path);
            loads |= DecidesOthers(path);
        }

        foreach (string path in others.Select(_workspace.Folders.Spell))
        {
            loads |= HasComeOrGone(path) || DecidesOthers(path);
        }

        if (loads)
        {
            _turns.Want(Pauses.Files);
        }
    }

    /// <summary>Files may have changed on the disk. Which ones is not known.</summary>
    internal void AnyChanged() => _turns.Want(Pauses.Files);

    /// <summary>A document was opened, or saved for the first time. One that is of no project or folder stands for itself.</summary>
    internal void Opened(string path)
    {
        path = _workspace.Folders.Spell(path);
        if (_hasAsked && StandsAlone(path))
        {
            _ = _loader.LoadAloneAsync(path);
        }
    }

    /// <summary>A document was closed: one that stood for itself is gone.</summary>
    internal void Closed(string path)
    {
        path = _workspace.Folders.Spell(path);
        if (IsArticle(path))
        {
            _workspace.Leave(path);
        }
    }

    /// <summary>Stops what runs, MSBuild included.</summary>
    public void Dispose() => _turns.Dispose();

    private static bool IsArticle(string path) => TextFolder.IsArticle(Path.GetFileName(path));

    private bool HasComeOrGone(string path)
    {
        _workspace.ReadAgain(path);
        if (_workspace.Folders.LeaveOut(path))
        {
            return false;
        }

        bool isKnown = IsInSource(path);
        if (File.Exists(path))
        {
            return !isKnown && WatchedFiles.Include(path) && _foreign.Add(path);
        }

        _foreign.Forget(path);
        return Directory.Exists(path) ? _workspace.Folders.Concern(path) : isKnown || _workspace.HasBelow(path);
    }

    private bool DecidesOthers(string path) => WatchedFiles.DecideOthers(path) && !_workspace.Folders.LeaveOut(path);

    // Whether a project or a folder has a file. A document that is checked by itself does not count.
    private bool IsInSource(string path) => _workspace.Homes.Any(home => home.Source != path && home.Now?.Find(path) is not null);

    // In no folder, beside the projects of a folder, or not saved yet in a folder without projects.
    private bool StandsAlone(string path) =>
        IsArticle(path)
        && !IsInSource(path)
        && (!_workspace.Folders.Have(path)
            || (_sources.Projects.Count > 0 ? !_sources.HasInProjectFolder(path) : !File.Exists(path)));

    private async Task LoadAllAsync(CancellationToken cancel)
    {
        IReadOnlyList<string> asked = _foreign.Begin();
        TellWhereToLook();
        string[] known = [.. _workspace.Homes.Where(static home => home.IsProject).Select(static home => home.Source)];
        Sources sources = Sources.Find(_workspace.Folders, AskProjects, known, cancel);
        _sources = sources;
        // Documents wait: one that was saved is of its folder only when that was looked at.
        LeaveAllBut(sources, IsOpen);
        foreach (string project in sources.Projects)
        {
            await _loader.LoadProjectAsync(project, cancel).ConfigureAwait(false);
        }

        foreach (string folder in sources.Folders)
        {
            await _loader.LoadFolderAsync(folder, cancel).ConfigureAwait(false);
        }

        // A document that stood for itself may be of a project by now.
        LeaveAllBut(sources, path => IsOpen(path) && StandsAlone(path));
        _hasAsked = true;
        foreach (OpenDocument document in _workspace.GetOpen().Where(document => StandsAlone(document.Path)))
        {
            await _loader.LoadAloneAsync(document.Path).ConfigureAwait(false);
        }

        _foreign.End(asked, IsInSource);
        TellWhereToLook();
    }

    private bool IsOpen(string path) => _workspace.FindOpenAt(path) is not null;

    private void LeaveAllBut(Sources sources, Func<string, bool> stays)
    {
        foreach (string left in _workspace.Homes.Select(static home => home.Source)
            .Except(sources.All, PathNames.Comparer)
            .Where(source => !stays(source)))
        {
            _workspace.Leave(left);
        }
    }

    private void TellWhereToLook() => Looking?.Invoke(WatchedFolder.FindAll(_workspace.Folders, _workspace.Homes));
}
