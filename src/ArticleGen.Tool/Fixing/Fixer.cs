using ArticleGen.CodeFixes;
using ArticleGen.Files;
using ArticleGen.Tool.Checking;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Fixing;

/// <summary>Makes the edits that the code fixes make, until nothing is left to fix.</summary>
internal static class Fixer
{
    // A fix may reveal another mistake. If this never ended, a rule would have a defect.
    private const int MostRounds = 10;

    /// <summary>The files with fixes, in memory. A file that cannot be edited is named to <paramref name="failed"/>.</summary>
    /// <param name="set">The articles.</param>
    /// <param name="rules">The rules whose fixes are made; none for all.</param>
    /// <param name="failed">Told of each file that cannot be edited, and why.</param>
    /// <param name="progress">Told how many files were read.</param>
    /// <param name="cancel">Stops the work.</param>
    internal static async Task<IReadOnlyList<FixedFile>> FixAsync(
        ArticleSet set,
            IReadOnlySet<string> rules,
            Action<ArticleFile, Exception> failed,
            IProgress<int> progress,
            CancellationToken cancel)
    {
        Dictionary<string, FixedFile> done = new(StringComparer.Ordinal);
        bool isDone = false;
        for (int round = 0; round < MostRounds && !isDone; round++)
        {
            ILookup<string, Diagnostic> found = (await Checker.DiagnosticsAsync(set, progress, cancel).ConfigureAwait(false))
                .Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile
                    && set.IsChosen(diagnostic.Location.GetLineSpan().Path)
                    && (rules.Count == 0 || rules.Contains(diagnostic.Id)))
                .ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
            Dictionary<string, ArticleFile> again = new(StringComparer.Ordinal);
            foreach (ArticleFile file in set.Files.Where(file => found.Contains(file.Path)))
            {
                try
                {
                    // A binary file has no text, and a diagnostic that says so.
                    if (file.GetText(cancel) is { } text
                        && Edit(done.GetValueOrDefault(file.Path) ?? FixedFile.Unchanged(file), text, found[file.Path]) is { } edited)
                    {
                        done[file.Path] = edited;
                        again[file.Path] = edited.Now;
                    }
                }
                catch (Exception failure) when (failure is ToolException || ToolException.IsOfFile(failure))
                {
                    failed(file, failure);
                }
            }

            isDone = again.Count == 0;
            set = After(set, again, cancel);
        }

        return [.. done.Values.OrderBy(static file => file.File.Path, StringComparer.Ordinal)];
    }

    /// <summary>
    /// What to check next: the edited files, and the lexicons, because they affect the reading. All files after an edit in a lexicon, and
    /// where articles are compared with one another.
    /// </summary>
    private static ArticleSet After(ArticleSet set, Dictionary<string, ArticleFile> edited, CancellationToken cancel)
    {
        HashSet<ArticleFile> lexicons = [.. set.Lexicons];
        bool all = lexicons.Any(file => edited.ContainsKey(file.Path)) || AreCompared(set.Known, cancel);
        return set with
        {
            // In their order: of two lexicons the later one counts.
            Files =
            [
                .. set.Files.Where(file => all || lexicons.Contains(file) || edited.ContainsKey(file.Path))
                    .Select(file => edited.GetValueOrDefault(file.Path, file)),
            ],
            BuildRemarks = [],
        };
    }

    // A field may name other articles, by a schema; without one, what most articles have decides what is odd.
    private static bool AreCompared(ProjectFiles files, CancellationToken cancel) =>
        files.FindSchema(cancel).Schema is not null || files.ReadArticles(cancel).Any(static article => article.FieldLooks.Count > 0);

    private static FixedFile? Edit(FixedFile file, SourceText text, IEnumerable<Diagnostic> diagnostics)
    {
        List<TextChange> edits = [.. TextEdits.Find(diagnostics, text).Where(edit => text.ToString(edit.Span) != edit.NewText)];
        if (edits.Count == 0)
        {
            return null;
        }

        // The rules read the file earlier. If it has changed since, the edits would be at the wrong place.
        return file.NewText == text.ToString()
            ? file with { After = SplicedBytes.Edit(file.After, file.File.Decoder, edits), Edits = file.Edits + edits.Count }
            : throw new ToolException("the file was changed while it was read: run the command again");
    }
}
