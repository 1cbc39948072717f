using System.Collections.Concurrent;
using ArticleGen.Diagnose;
using ArticleGen.Files;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tool.Checking;

/// <summary>Runs ArticleGen's rules over articles, and nobody else's, as the compiler runs them.</summary>
internal static class Checker
{
    /// <summary>All diagnostics of the rules, at their effective severities, without suppressed ones.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(
        ArticleSet set,
        IProgress<int> progress,
        CancellationToken cancel)
    {
        Read(set, progress, cancel);
        ImmutableArray<AdditionalText> files = [.. set.Files];
        // Otherwise the compiler makes a diagnostic of an exception in a rule, with its stack.
        ConcurrentQueue<Exception> failures = new();
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions(files, set.Options),
            (failure, _, _) => failures.Enqueue(failure),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers analyzers = new(set.Compilation, [.. KnownRules.Analyzers], options);
        ImmutableArray<Diagnostic> analyzed = await analyzers.GetAnalyzerDiagnosticsAsync(cancel).ConfigureAwait(false);
        if (!failures.IsEmpty)
        {
            throw new AggregateException(failures);
        }

        return analyzed.AddRange(ProjectRules.Check(set, cancel));
    }

    // Generator and rules share one reading of a text: read several at a time here, where it can be seen how far it has come.
    private static void Read(ArticleSet set, IProgress<int> progress, CancellationToken cancel)
    {
        int done = 0;
        ProjectFiles known = set.Known;
        Parallel.ForEach(set.Articles, new ParallelOptions { CancellationToken = cancel }, file =>
        {
            if (file.GetText(cancel) is { } text && known.FindItem(file).Item is { } item)
            {
                known.Read(text, item, cancel);
            }

            progress.Report(Interlocked.Increment(ref done));
        });
    }
}
