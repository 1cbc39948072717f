using System.Collections.Immutable;
using System.Composition;
using ArticleGen.Diagnose;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes;

/// <summary>The fix of all rules that have one: it makes the edit that the diagnostic asks for.</summary>
/// <remarks>
/// It is exported for additional documents with any file extension, because an Article item may have any. The diagnostics are reported in
/// articles, lexicons and schemas only.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class TextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        KnownRules.All.Where(static rule => rule.HasFix).Select(static rule => rule.Descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => TextFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (TextEdits.Find(diagnostic, text) is { } change)
            {
                Solution changed = document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(change));
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TextEdits.Title(change, text),
                        _ => Task.FromResult(changed),
                        FixKey.Create(diagnostic.Id, document)),
                    diagnostic);
            }
        }
    }
}
