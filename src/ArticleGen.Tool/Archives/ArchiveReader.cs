using ArticleGen.Diagnose;
using ArticleGen.Files;
using ArticleGen.Hashing;
using ArticleGen.Model;
using ArticleGen.Settings;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tool.Archives;

/// <summary>
/// Reads many articles one after the other, several at a time, and lets go of their readings: what is kept of ten thousand is small.
/// Rules that compare articles, if they are asked, keep the texts.
/// </summary>
internal static class ArchiveReader
{
    /// <summary>Reads the articles of a set. Drafts that a project leaves out are not among them.</summary>
    /// <param name="set">The articles.</param>
    /// <param name="withRemarks">Whether the rules are asked as well.</param>
    /// <param name="progress">Told how many are read.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static Archive Read(ArticleSet set, bool withRemarks, IProgress<int> progress, CancellationToken cancel)
    {
        ProjectFiles known = set.Known;
        FileCheck? check = withRemarks
            ? new([.. KnownRules.OfFiles], new CheckedProject(known), set.Options.GetOptions, set.Compilation.Options)
            : null;
        ArticleFile[] files = [.. set.ChosenArticles];
        OneArticle?[] read = new OneArticle?[files.Length];
        int done = 0;
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancel }, i =>
        {
            read[i] = ReadOne(files[i], set, known, check, cancel);
            progress.Report(Interlocked.Increment(ref done));
        });
        OneArticle[] articles = [.. read.OfType<OneArticle>().Where(article => !(known.LeavesOutDrafts && article.Model.Metadata.IsDraft))];
        Catalogue catalogue = Catalogue.Create(
            [.. articles.Select(static article => article.Model.Summary)], ActorProperties.Frequent, cancel);
        return new(
            set,
            [
                .. articles.DistinctBy(static article => article.Model.Item.Key, StringComparer.Ordinal)
                    .OrderBy(static article => article.Model.Item.Key, StringComparer.Ordinal)
                    .Select(article => new ArchivedArticle(
                        article.File, catalogue.File(article.Model), article.Model, article.Remarks, article.Checksum)),
            ],
            catalogue);
    }

    private static OneArticle? ReadOne(
        ArticleFile file, ArticleSet set, ProjectFiles known, FileCheck? check, CancellationToken cancel)
    {
        // A file keeps its text, and the text its reading: this one goes when it is done with.
        ArticleFile once = file.ReadAgain();
        if (once.GetText(cancel) is not { } text || known.ReadArticle(once, cancel) is not { } model)
        {
            // Now the file itself can say why.
            file.GetText(cancel);
            return null;
        }

        IReadOnlyList<Remark> remarks = check is null
            ? []
            : [
                .. Remark.Sorted(CompilationWithAnalyzers
                    .GetEffectiveDiagnostics(check.Check(once, RuleChoice.All, cancel), set.Compilation)
                    .Select(static diagnostic => Remark.From(diagnostic, project: null, text: null))
                    .Where(static remark => remark.Severity >= DiagnosticSeverity.Warning)),
            ];
        return new(
            file,
            model with
            {
                Text = null,
                Paragraphs = ValueList<TextRange>.Empty,
                Mentions = ValueList<ValueList<TextRange>>.Empty,
            },
            remarks,
            TextChecksum.Compute(text.ToString()));
    }

    private sealed record OneArticle(ArticleFile File, ArticleModel Model, IReadOnlyList<Remark> Remarks, TextChecksum Checksum);
}
