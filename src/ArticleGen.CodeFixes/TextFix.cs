using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes;

/// <summary>A fix for text files: it makes the edit that the diagnostic asks for.</summary>
/// <remarks>
/// A fix is exported for additional documents, and for no file extensions in particular: an Article item may have any,
/// and the diagnostics are reported in articles only.
/// </remarks>
public abstract class TextFix : CodeFixProvider
{
    private protected TextFix(string diagnosticId) => FixableDiagnosticIds = ImmutableArray.Create(diagnosticId);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => TextFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (TextEdits.Of(diagnostic, text) is { } change)
            {
                Solution changed = document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(change));
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TextEdits.Title(change, text),
                        _ => Task.FromResult(changed),
                        FixKey.Of(diagnostic.Id, document)),
                    diagnostic);
            }
        }
    }
}
