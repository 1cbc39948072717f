using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// Finds the projects in the folders that are open, and asks them for their articles; again where a file that they depend on has changed.
/// Without any project that uses ArticleGen, a folder counts as <c>articlegen check FOLDER</c> sees it.
/// </summary>
/// <param name="workspace">Where the files go.</param>
/// <param name="here">The surroundings of the process.</param>
/// <param name="listener">Told what is done.</param>
internal sealed class WorkspaceLoader(Workspace workspace, Surroundings here, ILoadListener listener) : IDisposable
{
    // A tool that writes files writes several.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly object _lock = new();
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    // Files that were looked for in all projects, and are in none.
    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);

    private readonly LastSaid _said = new();

    private volatile CancellationTokenSource _waiting = new();

    // The projects that were found; null until they were looked for.
    private volatile string[]? _projects;

    /// <summary>Whether projects may be asked, which runs targets of their builds.</summary>
    internal bool AskProjects { get; set; } = true;

    /// <summary>Told of the folders that are open, before anything is looked for in them. Called from any thread.</summary>
    internal event Action<IReadOnlyCollection<string>>? Looking;

    /// <summary>Opens folders and closes others.</summary>
    internal void Change(IEnumerable<string> opened, IEnumerable<string> closed)
    {
        lock (_lock)
        {
            _folders.UnionWith(opened);
            _folders.ExceptWith(closed);
        }

        LoadSoon(TimeSpan.Zero);
    }

    /// <summary>Files have changed on the disk.</summary>
    /// <param name="changed">Those that were there before and still are.</param>
    /// <param name="others">Those that have come or gone, or may have: some editors save by a new file of the old name.</param>
    internal void FilesChanged(IReadOnlyCollection<string> changed, IReadOnlyCollection<string> others)
    {
        bool loads = false;
        foreach (string path in changed)
        {
            workspace.ReadAgain(path);
            loads |= DecidesOthers(path);
        }

        foreach (string path in others)
        {
            loads |= HasComeOrGone(path) || DecidesOthers(path);
        }

        if (loads)
        {
            LoadSoon(Quiet);
        }
    }

    /// <summary>A document was opened, or saved for the first time. One that is of no project or folder stands for itself.</summary>
    internal void Opened(string path)
    {
        if (StandsAlone(path))
        {
            _ = LoadAloneAsync(path);
        }
    }

    /// <summary>A document was closed: one that stood for itself is gone.</summary>
    internal void Closed(string path)
    {
        if (StandsAlone(path))
        {
            workspace.Leave(path);
        }
    }

    // A file that no project lists may be saved as often as one likes: the projects are asked for it once.
    private bool HasComeOrGone(string path)
    {
        if (AreLeftOut(path))
        {
            return false;
        }

        bool isKnown = workspace.ReadAgain(path);
        if (Directory.Exists(path) || (!isKnown && workspace.HasBelow(path)))
        {
            return true;
        }

        bool isThere = File.Exists(path);
        lock (_lock)
        {
            return isThere ? !isKnown && WatchedFiles.Include(path) && _foreign.Add(path) : isKnown;
        }
    }

    private bool DecidesOthers(string path) => WatchedFiles.DecideOthers(path) && !AreLeftOut(path);

    private bool AreLeftOut(string path)
    {
        lock (_lock)
        {
            return _folders.Any(folder => RealPath.IsBelow(path, folder) && WatchedFiles.AreLeftOut(path, folder));
        }
    }

    // In no folder, or beside the projects of a folder.
    private bool StandsAlone(string path)
    {
        if (!TextFolder.IsArticle(Path.GetFileName(path)))
        {
            return false;
        }

        bool isInFolder;
        lock (_lock)
        {
            isInFolder = _folders.Any(folder => RealPath.IsBelow(path, folder));
        }

        return !isInFolder
            || (_projects is { Length: > 0 } projects
                && !projects.Any(project => RealPath.IsBelow(path, Path.GetDirectoryName(project)!))
                && !workspace.Homes.Any(home => home.IsProject && home.Now?.Find(path) is not null));
    }

    /// <summary>Stops what runs, MSBuild included.</summary>
    public void Dispose() => _waiting.Cancel();

    private void LoadSoon(TimeSpan delay)
    {
        CancellationTokenSource before;
        CancellationTokenSource now = new();
        lock (_lock)
        {
            before = _waiting;
            _waiting = now;
        }

        // Beside this thread, which reads messages: to stop MSBuild takes a moment.
        _ = before.CancelAsync();
        _ = Task.Run(() => LoadAsync(delay, now.Token), CancellationToken.None);
    }

    // What runs is stopped by a later change; one at a time, because each asks MSBuild.
    private async Task LoadAsync(TimeSpan delay, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(delay, cancel).ConfigureAwait(false);
            await _turn.WaitAsync(cancel).ConfigureAwait(false);
            try
            {
                await LoadAllAsync(cancel).ConfigureAwait(false);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException)
        {
            // A later change loads what there is by then.
        }
        catch (Exception failure)
        {
            listener.Failed(failure);
        }
    }

    private async Task LoadAllAsync(CancellationToken cancel)
    {
        string[] folders;
        lock (_lock)
        {
            folders = [.. _folders.Order(StringComparer.Ordinal)];
        }

        Looking?.Invoke(folders);
        // A folder with projects is theirs; another one counts by itself.
        ILookup<bool, string> found = folders
            .Select(folder => (Folder: folder, Projects: AskProjects ? ProjectFinder.Find(folder, cancel) : []))
            .SelectMany(static one => one.Projects.Count > 0 ? one.Projects : [one.Folder])
            .Distinct(StringComparer.Ordinal)
            .ToLookup(ProjectInput.IsProject);
        string[] projects = [.. found[true]];
        string[] sources = [.. projects, .. found[false]];
        _projects = projects;
        foreach (string left in workspace.Homes.Select(static home => home.Source)
            .Where(source => !sources.Contains(source, StringComparer.Ordinal) && !(IsOpen(source) && StandsAlone(source))))
        {
            workspace.Leave(left);
        }

        foreach (string source in sources)
        {
            await (ProjectInput.IsProject(source) ? LoadProjectAsync(source, cancel) : LoadFolderAsync(source, cancel))
                .ConfigureAwait(false);
        }

        foreach (OpenDocument document in workspace.GetOpen().Where(document => StandsAlone(document.Path)))
        {
            await LoadAloneAsync(document.Path).ConfigureAwait(false);
        }
    }

    private bool IsOpen(string path) => workspace.FindOpenAt(path) is not null;

    private async Task LoadAloneAsync(string path)
    {
        if (workspace.Homes.Any(home => home.Source == path))
        {
            return;
        }

        try
        {
            await LoadFolderAsync(path, CancellationToken.None).ConfigureAwait(false);
            if (!IsOpen(path))
            {
                workspace.Leave(path);
            }
        }
        catch (Exception failure)
        {
            listener.Failed(failure);
        }
    }

    private async Task LoadProjectAsync(string project, CancellationToken cancel)
    {
        using IDisposable shown = listener.Begin(project);
        try
        {
            ArticleSet set = await Task.Run(() => ProjectInput.Open(project, [], new(), here, cancel), cancel).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
            if (_said.Take(project, set.ChosenFramework ?? "") && set.ChosenFramework is { } framework)
            {
                listener.Chose(project, framework);
            }

            workspace.Load(project, set);
        }
        catch (ToolException cannot)
        {
            // What was known stays: a project file may be broken for a moment.
            if (!File.Exists(project))
            {
                workspace.Leave(project);
            }

            if (_said.Take(project, cannot.Message))
            {
                // One that is restored and does not use ArticleGen need not be talked of.
                listener.CannotLoad(cannot.Message, isMinor: ProjectProbe.IsRestored(project));
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The other projects are still asked.
            listener.Failed(failure);
        }
    }

    private async Task LoadFolderAsync(string folder, CancellationToken cancel)
    {
        try
        {
            workspace.Load(folder, await Task.Run(
                () => TextInput.Open([folder], [], "stdin.txt", new(), here with { Directory = FindDirectory(folder) }, cancel),
                cancel).ConfigureAwait(false));
        }
        catch (ToolException)
        {
            // It has no articles, or has them no longer.
            workspace.Leave(folder);
        }
    }

    private static string FindDirectory(string source) => Directory.Exists(source) ? source : Path.GetDirectoryName(source)!;
}
