using System.Runtime.CompilerServices;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>
/// Keeps what is said of all files up to date: of a file that changes at once, and of all others when nothing has changed for a moment.
/// </summary>
internal sealed class Diagnoser
{
    // Kept with the project: a request about a project that is gone keeps nothing of it.
    private readonly ConditionalWeakTable<ProjectHome, ProjectWork> _works = new();
    private readonly Workspace _workspace;
    private readonly IDiagnosticsSink _sink;

    /// <summary>Follows the files of a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="sink">Told what has changed.</param>
    internal Diagnoser(Workspace workspace, IDiagnosticsSink sink)
    {
        _workspace = workspace;
        _sink = sink;
        workspace.FileChanged += (home, path) => GetWork(home).Check(path);
        workspace.ProjectLoaded += home => GetWork(home).CheckAll(atOnce: true);
        workspace.ProjectLeft += Leave;
    }

    /// <summary>
    /// Told of a project that was checked as a whole, as it was then: nothing has changed for a moment, and all articles are read. Work
    /// that follows is cancelled by the next change.
    /// </summary>
    internal event Action<ProjectHome, ProjectSnapshot, CancellationToken>? AllChecked;

    /// <summary>The remarks about a file with its present text. It is checked now if that was not done yet.</summary>
    internal FileRemarks GetRemarks(ViewedFile file, CancellationToken cancel) =>
        GetWork(file.Home).Remarks.Check(file.Project, file.File, cancel);

    /// <summary>What was said of a file when it was checked last; nothing where its text has changed since.</summary>
    internal IReadOnlyList<FileRemark> FindChecked(ProjectHome home, ArticleFile file) => GetWork(home).Remarks.FindChecked(file);

    /// <summary>Whether something that a rule says of other files of a project can be mended, as far as these were checked.</summary>
    /// <param name="file">The file that does not count.</param>
    /// <param name="id">The rule.</param>
    internal bool CanMendOthers(ViewedFile file, string id) => GetWork(file.Home).Remarks.CanMendOthers(file.File.Path, id);

    /// <summary>What is known of a file without a check, in each project that has it.</summary>
    internal IReadOnlyList<FileRemarks> Find(string path) =>
    [
        .. _workspace.Homes
            .Where(home => home.Now?.Find(path) is not null)
            .Select(home => GetWork(home).Remarks.Find(path))
            .OfType<FileRemarks>(),
    ];

    /// <summary>What is said of projects as a whole at a path.</summary>
    internal IReadOnlyList<FileRemark> FindOfProject(string path) =>
        [.. _workspace.Homes.SelectMany(home => GetWork(home).Remarks.FindOfProject(path)).Distinct()];

    /// <summary>All files that were checked.</summary>
    internal IReadOnlyList<string> GetPaths() =>
        [.. _workspace.Homes.SelectMany(home => GetWork(home).Remarks.Paths).Distinct(PathNames.Comparer)];

    private ProjectWork GetWork(ProjectHome home) => _works.GetValue(
        home, key => new(key, _sink, (now, cancel) => AllChecked?.Invoke(key, now, cancel)));

    private void Leave(ProjectHome home)
    {
        ProjectWork work = GetWork(home);
        work.Stop();
        _sink.Changed([.. work.Remarks.Paths]);
    }
}
