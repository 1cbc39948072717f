using System.Collections.Concurrent;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>
/// Puts together what is shown of files. Clients ask about all files again and again: a report is kept as long as the same is said of the
/// same text.
/// </summary>
/// <param name="workspace">The files.</param>
/// <param name="diagnoser">What is said of them.</param>
/// <param name="shown">How it is shown.</param>
internal sealed class FileReports(Workspace workspace, Diagnoser diagnoser, DiagnosticWriter shown)
{
    // A file without remarks is not kept.
    private readonly ConcurrentDictionary<string, KeptReport> _kept = new(PathNames.Comparer);

    /// <summary>The report of a file with its present text. It is checked now if that was not done yet.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="files">The file in each project that has it.</param>
    /// <param name="open">The document, where it is open.</param>
    /// <param name="cancel">Stops the check.</param>
    internal FileReport GetReport(string path, IReadOnlyList<ViewedFile> files, OpenDocument? open, CancellationToken cancel) =>
        Create(path, [.. files.Select(file => diagnoser.GetRemarks(file, cancel))], open);

    /// <summary>
    /// The report of a file by what is known of it, at the places of its present text. Null while only an earlier text was checked: the
    /// places would be wrong, and more is known when the present one was.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="open">The document, where it is open.</param>
    internal FileReport? Find(string path, OpenDocument? open)
    {
        IReadOnlyList<FileRemarks> known = diagnoser.Find(path);
        return open is not null && known.Any(remarks => !ReferenceEquals(remarks.File.GetText(), open.Source))
            ? null
            : Create(path, known, open);
    }

    private FileReport Create(string path, IReadOnlyList<FileRemarks> known, OpenDocument? open)
    {
        ImmutableArray<FileRemarks> own = [.. known.Where(static remarks => !remarks.IsEmpty)];
        IReadOnlyList<FileRemark> whole = diagnoser.FindOfProject(path);
        if (own.IsEmpty && whole.Count == 0)
        {
            _kept.TryRemove(path, out _);
            return FileReport.Empty;
        }

        SourceText? wholeText = whole.Count == 0 ? null
            : open is not null ? open.Source
            : workspace.View(DocumentUri.Create(path))?.File.GetText();
        if (_kept.TryGetValue(path, out KeptReport? kept) && kept.IsOf(own, whole, wholeText))
        {
            return kept.Report;
        }

        List<IReadOnlyList<Diagnostic>> parts =
            [.. own.Select(remarks => shown.Show(remarks.All, FindContent(remarks.File.GetText(), open)))];
        if (whole.Count > 0)
        {
            parts.Add(shown.Show(whole, FindContent(wholeText, open)));
        }

        FileReport report = new(Join(parts));
        _kept[path] = new(own, whole, wholeText, report);
        return report;
    }

    private DocumentText FindContent(SourceText? text, OpenDocument? open) =>
        open is not null && ReferenceEquals(text, open.Source) ? open.Content : new(text?.ToString() ?? "", workspace.Encoding);

    // What two projects say of one file is said once.
    private static IReadOnlyList<Diagnostic> Join(List<IReadOnlyList<Diagnostic>> parts) => parts is [var only] ? only :
    [
        .. parts.SelectMany(static one => one).Distinct()
            .OrderBy(static one => one.Range.Start.Line)
            .ThenBy(static one => one.Range.Start.Character),
    ];

    /// <summary>A report, and what it was made from.</summary>
    /// <param name="Own">What is said of the file, in each project.</param>
    /// <param name="Whole">What is said of projects as a whole.</param>
    /// <param name="WholeText">The text in which that has its places.</param>
    /// <param name="Report">The report.</param>
    private sealed record KeptReport(
        ImmutableArray<FileRemarks> Own, IReadOnlyList<FileRemark> Whole, SourceText? WholeText, FileReport Report)
    {
        internal bool IsOf(ImmutableArray<FileRemarks> own, IReadOnlyList<FileRemark> whole, SourceText? wholeText) =>
            Own.Length == own.Length
            && Own.Zip(own).All(static pair =>
                ReferenceEquals(pair.First.File.GetText(), pair.Second.File.GetText()) && pair.First.SaysTheSame(pair.Second))
            && ReferenceEquals(WholeText, wholeText)
            && Whole.SequenceEqual(whole);
    }
}
