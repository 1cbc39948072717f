using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Checking;

/// <summary>What is said of articles, put together to one report where several projects have them.</summary>
internal static class SetsReport
{
    /// <summary>Checks each set, one after the other.</summary>
    internal static async Task<Report> CreateAsync(
        IReadOnlyList<ArticleSet> sets, bool withFixes, Surroundings here, CancellationToken cancel)
    {
        Dictionary<string, ArticleFile> files = new(PathNames.Comparer);
        foreach (ArticleFile file in sets.SelectMany(static set => set.Files))
        {
            files.TryAdd(file.Path, file);
        }

        List<Remark> remarks = [];
        foreach (ArticleSet set in sets)
        {
            ImmutableArray<Diagnostic> diagnostics = await ProgressLine.ShowAsync(
                here, "Reading", set.Files.Length, progress => Checker.DiagnosticsAsync(set, progress, cancel), cancel)
                .ConfigureAwait(false);
            remarks.AddRange(set.BuildRemarks);
            remarks.AddRange(set.FaultRemarks
                .Concat(diagnostics.Select(diagnostic => Remark.From(
                    diagnostic, set.Project, withFixes ? files.GetValueOrDefault(PathOf(diagnostic))?.GetText(cancel) : null)))
                .Where(remark => set.IsChosen(remark.Path)));
        }

        return new(
            [.. Remark.Sorted(sets.Count > 1 ? Merge(remarks) : remarks)],
            sets.SelectMany(static set => set.ChosenArticles).Select(static file => file.Path).Distinct(PathNames.Comparer).Count(),
            path => files.GetValueOrDefault(path)?.GetText(cancel));
    }

    // Projects may share a file, and rate what is found there differently: the more severe one counts.
    private static IEnumerable<Remark> Merge(IEnumerable<Remark> remarks) => remarks
        .GroupBy(static remark => (remark.Id, remark.Message, remark.Path, remark.Place))
        .Select(static same => same.MaxBy(static remark => remark.Severity)!);

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path ?? "";
}
