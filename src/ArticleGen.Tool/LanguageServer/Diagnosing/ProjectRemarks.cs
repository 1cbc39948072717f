using System.Collections.Concurrent;
using ArticleGen.Diagnose;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>What is said of the files of a project, as far as it is known.</summary>
internal sealed class ProjectRemarks
{
    private readonly ConcurrentDictionary<string, FileRemarks> _files = new(StringComparer.Ordinal);
    private volatile ILookup<string, FileRemark> _whole = Enumerable.Empty<FileRemark>().ToLookup(static _ => "", StringComparer.Ordinal);

    /// <summary>The files of which anything is known.</summary>
    internal IEnumerable<string> Paths => _files.Keys.Union(_whole.Select(static one => one.Key), StringComparer.Ordinal);

    /// <summary>What is said of the file at a path.</summary>
    internal IEnumerable<FileRemark> Find(string path) =>
        (_files.TryGetValue(path, out FileRemarks? known) ? known.All : []).Concat(_whole[path]);

    /// <summary>What was said of a file with this text; nothing where it was not checked.</summary>
    internal IReadOnlyList<FileRemark> FindChecked(ArticleFile file) =>
        _files.TryGetValue(file.Path, out FileRemarks? known) && ReferenceEquals(known.File, file) ? [.. known.All] : [];

    /// <summary>Checks one file by the rules that look at nothing else, if that was not done yet.</summary>
    internal void Check(ProjectSnapshot project, string path, CancellationToken cancel)
    {
        if (project.Find(path) is not { } file)
        {
            _files.TryRemove(path, out _);
            return;
        }

        ArticleLexicon lexicon = project.Known.FindLexicon(cancel);
        FileRemarks? before = _files.GetValueOrDefault(path);
        if (before is null || !IsOf(before, file, lexicon))
        {
            _files[path] = new(
                file,
                lexicon,
                project.Check(file, RuleChoice.OfTheFile, cancel),
                before?.MoveAcross(file.GetText(cancel)) ?? []);
        }
    }

    /// <summary>Checks all files by all rules. Of what did not change since, only what compares files is checked again.</summary>
    /// <param name="project">The files.</param>
    /// <param name="source">What is told of the project as a whole is told of this file.</param>
    /// <param name="progress">Told how many files were checked.</param>
    /// <param name="cancel">Stops the check; what was found until then stays.</param>
    /// <returns>The files of which something else is said than before.</returns>
    internal IReadOnlyCollection<string> CheckAll(
        ProjectSnapshot project, string source, IProgress<int> progress, CancellationToken cancel)
    {
        ConcurrentDictionary<string, bool> changed = new(StringComparer.Ordinal);
        ArticleLexicon lexicon = project.Known.FindLexicon(cancel);
        int done = 0;
        Parallel.ForEach(project.Files, new ParallelOptions { CancellationToken = cancel }, file =>
        {
            FileRemarks? before = _files.GetValueOrDefault(file.Path);
            FileRemarks now = new(
                file,
                lexicon,
                before is not null && IsOf(before, file, lexicon) ? before.Own : project.Check(file, RuleChoice.OfTheFile, cancel),
                project.Check(file, RuleChoice.AcrossFiles, cancel));
            _files[file.Path] = now;
            if (before is null ? now.All.Any() : !before.SaysTheSame(now))
            {
                changed[file.Path] = true;
            }

            progress.Report(Interlocked.Increment(ref done));
        });

        foreach (string gone in _files.Keys.Where(path => project.Find(path) is null && _files.TryRemove(path, out _)))
        {
            changed[gone] = true;
        }

        ILookup<string, FileRemark> whole = project.CheckWhole(cancel)
            .ToLookup(remark => remark.Path ?? source, StringComparer.Ordinal);
        foreach (string path in whole.Concat(_whole).Select(static one => one.Key))
        {
            if (!whole[path].SequenceEqual(_whole[path]))
            {
                changed[path] = true;
            }
        }

        _whole = whole;
        return [.. changed.Keys];
    }

    // A lexicon decides how articles are read, and a schema what their fields are compared with, which is checked across files.
    private static bool IsOf(FileRemarks known, ArticleFile file, ArticleLexicon lexicon) =>
        ReferenceEquals(known.File, file) && (ReferenceEquals(known.Lexicon, lexicon) || known.Lexicon.Equals(lexicon));
}
