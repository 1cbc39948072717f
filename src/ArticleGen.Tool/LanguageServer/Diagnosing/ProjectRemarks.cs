using System.Collections.Concurrent;
using ArticleGen.Diagnose;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>The remarks about the files of a project that were checked.</summary>
/// <remarks>Any thread may check. If two check one file, the remarks about its present text stay, whichever check ends first.</remarks>
/// <param name="home">The project.</param>
internal sealed class ProjectRemarks(ProjectHome home)
{
    private readonly object _lock = new();
    private readonly ConcurrentDictionary<string, FileRemarks> _files = new(PathNames.Comparer);
    private readonly ConcurrentDictionary<string, bool> _untold = new(PathNames.Comparer);
    private volatile ILookup<string, FileRemark> _ofProject = Enumerable.Empty<FileRemark>().ToLookup(static _ => "", PathNames.Comparer);

    /// <summary>The files that were checked.</summary>
    internal IEnumerable<string> Paths => _files.Keys.Union(_ofProject.Select(static one => one.Key), PathNames.Comparer);

    /// <summary>The remarks about a file, with the text that was checked; null where it was not checked.</summary>
    internal FileRemarks? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The remarks at a path that come from the check of the whole project.</summary>
    internal IEnumerable<FileRemark> FindOfProject(string path) => _ofProject[path];

    /// <summary>What was said of a file with this text; nothing where it was not checked.</summary>
    internal IReadOnlyList<FileRemark> FindChecked(ArticleFile file) =>
        Find(file.Path) is { } known && ReferenceEquals(known.File, file) ? [.. known.All] : [];

    /// <summary>Whether a rule has a fix in any other checked file than this one.</summary>
    /// <param name="path">The path of the one.</param>
    /// <param name="id">The rule.</param>
    internal bool CanMendOthers(string path, string id) => _files.Any(known => known.Key != path && known.Value.CanMend(id));

    /// <summary>The files whose remarks have changed since the last call.</summary>
    internal IReadOnlyCollection<string> TakeUntold() => [.. _untold.Keys.Where(path => _untold.TryRemove(path, out _))];

    /// <summary>Checks one file by the rules that look at nothing else, if that was not done yet.</summary>
    /// <param name="project">The files, which may be those of a moment ago.</param>
    /// <param name="file">The file, as it is among them.</param>
    /// <param name="cancel">Stops the check.</param>
    /// <returns>What is said of this text of the file.</returns>
    internal FileRemarks Check(ProjectSnapshot project, ArticleFile file, CancellationToken cancel)
    {
        ArticleLexicon lexicon = project.Known.FindLexicon(cancel);
        FileRemarks? before = Find(file.Path);
        if (before is not null && IsOf(before, file, lexicon))
        {
            return before;
        }

        FileRemarks now = new(
            file, lexicon, project.Check(file, RuleChoice.OfTheFile, cancel), before?.MoveAcross(file.GetText(cancel)) ?? []);
        Keep(now, cancel);
        return now;
    }

    /// <summary>Forgets a file that the project no longer has.</summary>
    internal void Forget(string path)
    {
        if (home.Now?.Find(path) is null && _files.TryRemove(path, out FileRemarks? gone) && !gone.IsEmpty)
        {
            _untold[path] = true;
        }
    }

    /// <summary>Checks all files by all rules. A file that has not changed is checked again only by the rules that compare files.</summary>
    /// <param name="project">The files.</param>
    /// <param name="source">What is told of the project as a whole is told of this file.</param>
    /// <param name="progress">Told how many files were checked.</param>
    /// <param name="cancel">Stops the check; what was found until then stays.</param>
    internal void CheckAll(ProjectSnapshot project, string source, IProgress<int> progress, CancellationToken cancel)
    {
        ArticleLexicon lexicon = project.Known.FindLexicon(cancel);
        int done = 0;
        ParallelOptions each = new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(project.Files, each, file =>
        {
            FileRemarks? before = Find(file.Path);
            ImmutableArray<FileRemark> own =
                before is not null && IsOf(before, file, lexicon) ? before.Own : project.Check(file, RuleChoice.OfTheFile, cancel);
            Keep(new(file, lexicon, own, project.Check(file, RuleChoice.AcrossFiles, cancel)), cancel);
            progress.Report(Interlocked.Increment(ref done));
        });

        foreach (string gone in _files.Keys.Where(path => project.Find(path) is null))
        {
            Forget(gone);
        }

        ILookup<string, FileRemark> whole = project.CheckProject(cancel)
            .ToLookup(remark => remark.Path ?? source, PathNames.Comparer);
        cancel.ThrowIfCancellationRequested();
        ILookup<string, FileRemark> before = _ofProject;
        _ofProject = whole;
        foreach (string path in whole.Concat(before).Select(static one => one.Key))
        {
            if (!whole[path].SequenceEqual(before[path]))
            {
                _untold[path] = true;
            }
        }
    }

    // A lexicon decides how articles are read, and a schema what their fields are compared with, which is checked across files.
    private static bool IsOf(FileRemarks known, ArticleFile file, ArticleLexicon lexicon) =>
        ReferenceEquals(known.File, file) && (ReferenceEquals(known.Lexicon, lexicon) || known.Lexicon.Equals(lexicon));

    // The project may have gone on while the file was checked, and somebody else may have checked its next text.
    private void Keep(FileRemarks now, CancellationToken cancel)
    {
        string path = now.File.Path;
        lock (_lock)
        {
            if (home.Now is not { } current
                || current.Find(path) is not { } file
                || !IsOf(now, file, current.Known.FindLexicon(cancel)))
            {
                return;
            }

            FileRemarks? before = Find(path);
            _files[path] = now;
            if (before is null ? !now.IsEmpty : !before.SaysTheSame(now))
            {
                _untold[path] = true;
            }
        }
    }
}
