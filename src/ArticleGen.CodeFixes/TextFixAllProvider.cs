using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes;

/// <summary>Fixes all diagnostics of one rule in a text file, a project or the solution.</summary>
/// <remarks>Roslyn's own providers do nothing for text files: they go through documents, which text files are not.</remarks>
internal sealed class TextFixAllProvider : FixAllProvider
{
    private TextFixAllProvider()
    {
    }

    public static TextFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        string ids = FixKey.RuleIn(fixAllContext.CodeActionEquivalenceKey)
            ?? string.Join(", ", fixAllContext.DiagnosticIds.OrderBy(static id => id, StringComparer.Ordinal));
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            $"Fix all {ids}",
            cancellation => FixAsync(fixAllContext.WithCancellationToken(cancellation)),
            fixAllContext.CodeActionEquivalenceKey));
    }

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        string? onlyPath = context.Scope == FixAllScope.Document ? FixKey.PathIn(context.CodeActionEquivalenceKey) : null;
        if (context.Scope == FixAllScope.Document && onlyPath is null)
        {
            // Better to do nothing than to edit files nobody asked for.
            return context.Solution;
        }

        string? onlyRule = FixKey.RuleIn(context.CodeActionEquivalenceKey);
        Solution solution = context.Solution;
        foreach (Project project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            // A host may ask for all rules that the provider fixes: the others were not chosen.
            ILookup<string, Diagnostic> byPath = (await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                .Where(diagnostic => onlyRule is null || diagnostic.Id == onlyRule)
                .ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
            foreach (TextDocument document in project.AdditionalDocuments)
            {
                string path = FixKey.PathOf(document);
                if ((onlyPath is null || path == onlyPath) && byPath.Contains(path))
                {
                    SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                    solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(TextEdits.Find(byPath[path], text)));
                }
            }
        }

        return solution;
    }
}
