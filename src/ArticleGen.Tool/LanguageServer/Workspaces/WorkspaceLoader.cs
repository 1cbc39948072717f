using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>
/// Finds the projects in the folders that are open, and asks them for their articles; again where a file that they depend on has changed.
/// Without any project that uses ArticleGen, a folder counts as <c>articlegen check FOLDER</c> sees it.
/// </summary>
/// <param name="workspace">Where the files go.</param>
/// <param name="here">The surroundings of the process.</param>
/// <param name="listener">Told what is done.</param>
internal sealed class WorkspaceLoader(Workspace workspace, Surroundings here, ILoadListener listener)
{
    // A tool that writes files writes several.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly object _lock = new();
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private CancellationTokenSource _waiting = new();

    /// <summary>Whether projects may be asked, which runs targets of their builds.</summary>
    internal bool AskProjects { get; set; } = true;

    /// <summary>Whether a file may change which files are articles, or what is said of all of them.</summary>
    internal static bool DecidesOthers(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".CSPROJ" or ".PROPS" or ".TARGETS" or ".EDITORCONFIG" or ".GLOBALCONFIG"
        || Path.GetFileName(path) is "project.assets.json" or "global.json";

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
    /// <param name="others">Those that have come or gone.</param>
    internal void FilesChanged(IReadOnlyCollection<string> changed, IReadOnlyCollection<string> others)
    {
        foreach (string path in changed.Concat(others))
        {
            workspace.ReadAgain(path);
        }

        if (others.Count > 0 || changed.Any(DecidesOthers))
        {
            LoadSoon(Quiet);
        }
    }

    /// <summary>A document was opened. One that lies in no open folder stands for itself.</summary>
    internal void Opened(string path)
    {
        bool isInFolder;
        lock (_lock)
        {
            isInFolder = _folders.Any(folder => RealPath.IsBelow(path, folder));
        }

        if (!isInFolder && TextFolder.IsArticle(Path.GetFileName(path)))
        {
            _ = LoadFolderAsync(path, CancellationToken.None);
        }
    }

    private void LoadSoon(TimeSpan delay)
    {
        CancellationToken cancel;
        lock (_lock)
        {
            _waiting.Cancel();
            _waiting = new();
            cancel = _waiting.Token;
        }

        _ = Task.Run(() => LoadAsync(delay, cancel), cancel);
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

        string[] projects = AskProjects
            ? [.. folders.SelectMany(folder => ProjectFinder.Find(folder, cancel)).Distinct(StringComparer.Ordinal)]
            : [];
        string[] sources = projects.Length > 0 ? projects : folders;
        foreach (string left in workspace.Homes.Select(static home => home.Source)
            .Where(source => !sources.Contains(source, StringComparer.Ordinal) && !StandsAlone(source, folders)))
        {
            workspace.Leave(left);
        }

        foreach (string source in sources)
        {
            await (projects.Length > 0 ? LoadProjectAsync(source, cancel) : LoadFolderAsync(source, cancel)).ConfigureAwait(false);
        }
    }

    // A document that was opened outside the folders.
    private static bool StandsAlone(string source, string[] folders) =>
        !ProjectInput.IsProject(source) && !Directory.Exists(source) && !folders.Any(folder => RealPath.IsBelow(source, folder));

    private async Task LoadProjectAsync(string project, CancellationToken cancel)
    {
        using IDisposable shown = listener.Begin(project);
        try
        {
            ArticleSet set = await Task.Run(() => ProjectInput.Open(project, [], new(), here, cancel), cancel).ConfigureAwait(false);
            if (set.ChosenFramework is { } framework)
            {
                listener.Chose(project, framework);
            }

            workspace.Load(project, set);
        }
        catch (ToolException cannot)
        {
            workspace.Leave(project);
            listener.CannotLoad(cannot.Message);
        }
    }

    private async Task LoadFolderAsync(string folder, CancellationToken cancel)
    {
        try
        {
            workspace.Load(folder, await Task.Run(
                () => TextInput.Open([folder], "stdin.txt", new(), here with { Directory = FindDirectory(folder) }, cancel),
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
